public import Analysis
import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// What is said of a roadmap, the same in every format.
public struct RoadmapWording: Sendable {
  let roadmap: Roadmap
  private let knowledge: Knowledge
  private let language: Language

  /// The wording of a roadmap of an analysis.
  public init(_ roadmap: Roadmap, context: AnalysisContext, language: Language) {
    self.roadmap = roadmap
    knowledge = context.knowledge
    self.language = language
  }

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func number(_ value: Int64) -> String { NumberText.grouped(Int(value), in: language) }

  func share(_ gain: Int64) -> String {
    NumberText.percent(roadmap.total == 0 ? 0 : Double(gain) / Double(roadmap.total), in: language)
  }

  var unit: String { roadmap.weight.unit.text(in: language) }

  /// Whether every document costs the same, so that their number says all.
  var hasEqualCosts: Bool { roadmap.documents.allSatisfy { $0.cost == 1 } }

  /// What the horizontal axis counts.
  var costName: String { hasEqualCosts ? say("số văn bản", "documents") : say("chi phí", "cost") }

  /// A document by its administrative name.
  func name(_ document: Int) -> String { knowledge.documentName(roadmap.documents[document].number) }

  /// A document that another waits for, by its administrative name.
  func name(of prerequisite: Roadmap.Prerequisite) -> String { knowledge.documentName(prerequisite.number) }

  /// The documents in the order in which the curve takes them.
  var order: [Int] { roadmap.points.flatMap(\.joining) }

  /// What is proven of a target.
  func proof(_ target: Roadmap.Target) -> String {
    target.isOptimal
      ? say("tối ưu đã chứng minh", "proven cheapest")
      : say("ít nhất \(number(target.leastCost))", "at least \(number(target.leastCost))")
  }

  /// What is proven of a budget.
  func proof(_ budget: Roadmap.Budget) -> String {
    if budget.isOptimal { return say("tối ưu đã chứng minh", "proven best") }
    let gap = Double(budget.mostGain - budget.choice.gain) / Double(max(1, budget.mostGain))
    let percent = NumberText.percent(gap, in: language)
    return say(
      "nhiều nhất \(number(budget.mostGain)), cách không quá \(percent)",
      "at most \(number(budget.mostGain)), a gap of \(percent) at most"
    )
  }

  /// What is not counted, a sentence each.
  var apart: [String] {
    let apart = roadmap.apart
    let all: [(Int, String, String)] = [
      (
        apart.documentUnknown,
        "lượt giấy tờ chưa xác định được văn bản phải sửa: không tính, không coi là miễn phí",
        "papers whose document to amend is not known: not counted, and not free"
      ),
      (apart.partial, "lượt giấy tờ chỉ được thay thế một phần", "papers replaced in part only"),
      (
        apart.undecided, "phương án cần người rà soát quyết định trước",
        "proposals that a person must decide first"
      ),
      (apart.done, "lượt giấy tờ đã được miễn trong thủ tục", "papers that the procedure already waives"),
      (apart.declined, "phương án đã bị từ chối hoặc tạm hoãn", "proposals refused or put off"),
      (
        apart.volumeUnknown, "lượt giấy tờ của thủ tục chưa có số hồ sơ mỗi năm",
        "papers of procedures without a number of dossiers"
      ),
      (
        apart.openProcedures, "thủ tục chưa thể kết luận vì còn giấy tờ chưa xác định văn bản",
        "procedures that cannot be said to be freed, a document being unknown"
      ),
    ]
    return all.filter { $0.0 > 0 }.map { "\(number(Int64($0.0))) \(say($0.1, $0.2))" }
  }

  /// What the counted papers rest on, where that is not the procedures alone; else empty.
  var rowsAlone: String {
    guard roadmap.rowsAlone > 0 else { return "" }
    let count = number(Int64(roadmap.rowsAlone))
    return say(
      "Trong đó \(count) giấy tờ chỉ dựa vào dòng phụ lục, vì thủ tục chưa có trong danh mục.",
      "Of them \(count) papers rest on annex rows alone, their procedures not being in the catalogue."
    )
  }

  /// The curve in one sentence, for those who do not see it.
  var description: String {
    let marks = roadmap.targets.map { target in
      say(
        "\(target.percent) %: \(number(target.choice.cost)) \(costName)",
        "\(target.percent) %: \(number(target.choice.cost)) \(costName)"
      )
    }
    return say(
      "Mức giảm lớn nhất theo \(costName): toàn bộ \(number(roadmap.total)) \(unit) cần \(number(roadmap.cost)). \(marks.joined(separator: "; ")). \(rowsAlone)",
      "The most relief by \(costName): all \(number(roadmap.total)) \(unit) take \(number(roadmap.cost)). \(marks.joined(separator: "; ")). \(rowsAlone)"
    )
  }

  var title: String {
    say(
      "Lộ trình sửa đổi văn bản: mức giảm theo \(costName)",
      "Which documents to amend first: relief by \(costName)"
    )
  }
}
