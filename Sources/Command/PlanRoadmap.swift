public import Analysis
public import ArgumentParser
import Diagnostics
import Reports

extension RoadmapWeight: ExpressibleByArgument {}

/// Prints which documents to amend first for the most relief.
struct PlanRoadmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap",
    abstract:
      "Sửa văn bản nào trước để giảm nhiều nhất: tối ưu, đường cong, ngân sách. / Which documents to amend first.",
    discussion: """
      Một giấy tờ chỉ được bỏ khi mọi văn bản yêu cầu nó đã sửa. Mỗi văn bản tính 1, hoặc chi phí ghi trong --costs. Kết quả nào đã chứng minh là tối ưu thì ghi rõ; \
      nếu không, ghi giới hạn đã chứng minh. Giấy tờ chưa rõ văn bản được đếm riêng.

      A paper goes only when every document that demands it is amended. A document counts 1, or what --costs says. What is proven best is marked; else \
      the proven bound is given. Papers whose document is not known are counted apart.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, svg
  }

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  @Option(
    help:
      "Tính theo: papers (giấy tờ), procedures (thủ tục), dossiers (hồ sơ mỗi năm), money (tiền). / What counts."
  )
  var weight: RoadmapWeight = .papers

  @Option(help: "Phần trăm cần đạt, lặp lại được; mặc định 30, 50, 100. / Percent to reach; may be repeated.")
  var target: [Int] = []

  @Option(help: "Ngân sách: số văn bản nhiều nhất. / The most that may be spent.")
  var budget: Int?

  @Option(
    help:
      "Bảng .csv hoặc .xlsx: số ký hiệu văn bản, chi phí, và nếu cần cột “Sau văn bản”. / A table of documents, costs, and after which."
  )
  var costs: String?

  @Option(help: "text, json hoặc svg. / text, json or svg.")
  var format: Format = .text

  @Option(help: "Ghi vào tệp thay vì đầu ra chuẩn. / Write to a file.")
  var output: String?

  func run() throws {
    guard target.allSatisfy({ (1...100).contains($0) }) else {
      throw CommandFailure(
        vi: "Mục tiêu --target là phần trăm từ 1 đến 100.",
        en: "A --target is a percentage from 1 to 100."
      )
    }
    guard budget.map({ $0 >= 0 }) ?? true else {
      throw CommandFailure(
        vi: "Ngân sách --budget không thể âm.",
        en: "The --budget cannot be negative."
      )
    }
    let session = try Session(source: source, options: common)
    Session.sayErrors(of: session.reading, in: common.lang)
    let builder = RoadmapBuilder(Analysis(session.context), isWhole: session.isWhole)
    let costFile = try costs.map(CostFile.init)
    var question = RoadmapQuestion(
      weight: weight,
      targets: target.isEmpty ? [30, 50, 100] : target,
      budget: budget.map { Int64($0) }
    )
    question.costs = costFile?.costs ?? [:]
    question.prerequisites = costFile?.prerequisites ?? [:]
    let known = Set(builder.documents)
    for number in question.costs.keys.sorted() where !known.contains(number) {
      Output.error(
        common.lang == .vi
          ? "Tệp chi phí nêu \(number), không thuộc các văn bản phải sửa."
          : "The file of costs names \(number), which is not among the documents to amend."
      )
    }
    let roadmap: Roadmap
    do {
      roadmap = try builder.roadmap(question)
    } catch {
      throw CommandFailure(error.reason)
    }
    let wording = RoadmapWording(roadmap, context: session.context, language: common.lang)
    let text =
      switch format {
      case .text: RoadmapText(wording).text
      case .json: RoadmapRecord(wording).value.pretty
      case .svg: RoadmapFigure(wording).svg
      }
    if let output {
      try Output.write(text.utf8, to: output)
    } else {
      try Output.result(text)
    }
    throw ExitCode(session.readingStatus)
  }
}
