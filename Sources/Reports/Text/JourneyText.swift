public import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A journey as a terminal shows it: the tree of papers and procedures, then what it adds up to now and afterwards.
public struct JourneyText {
  private let content: ReportContent

  /// Texts of a run.
  public init(_ content: ReportContent) {
    self.content = content
  }

  /// The journeys to a procedure, one for each of its cases.
  public func text(_ journeys: [Journey]) -> String {
    guard let first = journeys.first else { return "" }
    let procedure = content.context.graph.procedures[first.root.procedure].procedure
    var lines = ["\(procedure.code) \(procedure.name)"]
    lines.append(
      say(
        "  Tính cho người chưa có giấy tờ nào; mỗi thủ tục trên đường đi chỉ tính một lần.",
        "  For a person who holds nothing yet; each procedure on the way counts once."
      )
    )
    lines.append(
      say(
        "  “Sau phương án”: giả định mọi phương án cắt giảm, thay thế giấy tờ đều được thực hiện.",
        "  “Afterwards”: every proposal to cut or replace a paper carried out."
      )
    )
    for journey in journeys {
      let name = journey.root.caseIndex.flatMap { content.caseName($0, of: procedure) }
      let isSupplement = isSupplement(journey, among: journeys)
      let heading = isSupplement ? say("Nộp thêm", "In addition") : say("Trường hợp", "Case")
      lines.append("")
      lines.append(name.map { "\(heading): \($0)" } ?? say("Hồ sơ", "Dossier"))
      lines += tree(journey.root).branches()
      if !isSupplement { lines += totals(journey) }
    }
    return TerminalText.safe(lines.joined(separator: "\n") + "\n")
  }

  /// Whether a group of rows only adds to the dossiers of the others: it has no form to file.
  private func isSupplement(_ journey: Journey, among journeys: [Journey]) -> Bool {
    forms(journey.root) == 0 && journeys.contains { forms($0.root) > 0 }
  }

  private func forms(_ stop: Journey.Stop) -> Int {
    content.context.graph.procedures[stop.procedure].components.count {
      $0.kind == .form && $0.caseIndex == stop.caseIndex
    }
  }

  private func tree(_ stop: Journey.Stop) -> TextTree {
    let node = content.context.graph.procedures[stop.procedure]
    var tree = TextTree(text: "\(node.procedure.code) \(node.procedure.name)")
    for need in stop.needs { tree.children.append(branch(need, of: node)) }
    let forms = forms(stop)
    if forms > 0 { tree.add(say("và \(forms) mẫu đơn, tờ khai tự điền", "and \(forms) forms to fill in")) }
    if tree.children.isEmpty, stop.standing == .shown {
      tree.add(say("bản ghi không có thành phần hồ sơ nào phải nộp", "the record has no row to be filed"))
    }
    return tree
  }

  private func branch(_ need: Journey.Need, of node: ProcedureNode) -> TextTree {
    let row = node.components[need.component].component.text
    let names = need.choices.map { say(paperName($0.paper)) }
    var text =
      names.isEmpty
      ? "\(shown(row)) (\(say("giấy tờ chưa có trong danh mục", "paper not in the vocabulary")))"
      : names.joined(separator: say(", hoặc ", ", or "))
    if let exemption = need.exemption {
      let rule = shown(node.components[exemption].component.text)
      text += " — \(say("có trường hợp không phải nộp", "some need not file it")): \(rule)"
    } else if need.isConditional, !need.isOwnOutcome {
      text += " — \(say("chỉ trong trường hợp nêu rõ", "in a stated case only"))"
    }
    if need.isOwnOutcome {
      text +=
        " — \(say("kết quả của chính thủ tục này, không phải có trước", "issued on the way, not needed first"))"
    } else if need.isWaived {
      text += " — \(say("không phải nộp khi khai thác được dữ liệu", "waived where data can be looked up"))"
    } else if need.isRelieved {
      text += " — \(say("sau phương án: không phải nộp", "afterwards: not needed"))"
    }
    var tree = TextTree(text: text)
    guard !need.isOwnOutcome, !need.isWaived else { return tree }
    for choice in need.choices { tree.children += origin(choice, isOnly: need.choices.count == 1) }
    return tree
  }

  private func origin(_ choice: Journey.Choice, isOnly: Bool) -> [TextTree] {
    let prefix = isOnly ? "" : "\(say(paperName(choice.paper))): "
    guard let stop = choice.stop else {
      guard !choice.others.isEmpty else {
        return isOnly ? [TextTree(text: say("nơi cấp: chưa xác định", "issued by: unknown"))] : []
      }
      return [
        TextTree(
          text: prefix
            + say(
              "cấp theo thủ tục \(list(choice.others)) (bản ghi không có trong nguồn)",
              "issued under \(list(choice.others)) (record not at hand)"
            )
        )
      ]
    }
    var tree = self.tree(stop)
    tree.text = prefix + say("cấp theo thủ tục ", "issued under ") + tree.text
    switch stop.standing {
    case .shown:
      if content.context.graph.procedures[stop.procedure].procedure.cases.count > 1 {
        tree.text += say(" (tính trường hợp ít giấy tờ nhất)", " (the case with the fewest papers)")
      }
    case .met: tree.text += say(" (đã nêu ở trên)", " (shown above)")
    case .circular:
      tree.text += say(
        " — VÒNG LẶP: các thủ tục đòi kết quả của nhau",
        " — CIRCLE: they want each other's outcomes"
      )
    }
    if !choice.others.isEmpty {
      tree.text += say("; hoặc \(list(choice.others))", "; or \(list(choice.others))")
    }
    return [tree]
  }

  private func totals(_ journey: Journey) -> [String] {
    let (before, after) = (journey.before, journey.after)
    let rows: [(String, String, String)] = [
      (say("Giấy tờ phải có", "Papers"), papers(before), papers(after)),
      (say("Thủ tục phải làm", "Procedures"), procedures(before), procedures(after)),
      (say("Lần đi lại (nộp, nhận)", "Trips"), visits(before), visits(after)),
      (say("Thời hạn giải quyết, lần lượt", "Time, one after the other"), times(before), times(after)),
      (say("Phí, lệ phí", "Fees"), fees(before), fees(after)),
    ]
    return [say("Tổng cộng: hiện nay → sau phương án", "In total: now → afterwards")]
      + rows.map { name, now, later in
        "  \(name): \(now) → \(now == later ? say("không đổi", "the same") : later)"
      }
  }

  private func papers(_ totals: JourneyTotals) -> String {
    var text = number(totals.papers)
    if totals.conditional > 0 {
      text += say(" và \(totals.conditional) tùy trường hợp", " and \(totals.conditional) in stated cases")
    }
    if totals.unknownPapers > 0 {
      text += say(
        " (trong đó \(totals.unknownPapers) chưa rõ có thay được bằng dữ liệu không)",
        " (\(totals.unknownPapers) of unknown outlook)"
      )
    }
    return text
  }

  private func procedures(_ totals: JourneyTotals) -> String {
    number(totals.procedures)
      + (totals.unrecorded > 0
        ? say(" và \(totals.unrecorded) chưa có bản ghi", " and \(totals.unrecorded) without a record") : "")
  }

  private func visits(_ totals: JourneyTotals) -> String {
    counted(totals.visits, totals.visitsUnknown + totals.unrecorded, of: totals) { number($0) }
  }

  private func times(_ totals: JourneyTotals) -> String {
    let parts = TimeUnit.allCases.compactMap { unit -> String? in
      guard let span = totals.times[unit] else { return nil }
      let name = say(content.context.knowledge.name(of: unit.rawValue, in: "time-units")).lowercased()
      return "\(range(span) { decimal($0) }) \(name)"
    }
    let unknown = unknownNote(totals.timesUnknown + totals.unrecorded)
    return parts.isEmpty ? say("chưa xác định", "unknown") : parts.joined(separator: " + ") + unknown
  }

  private func fees(_ totals: JourneyTotals) -> String {
    let isKnown = totals.feesUnknown < totals.procedures
    guard isKnown else { return say("chưa xác định", "unknown") }
    return range(totals.fees) { number($0) } + say(" đồng", " đồng")
      + unknownNote(totals.feesUnknown + totals.unrecorded)
  }

  private func counted(
    _ span: JourneyTotals.Span,
    _ unknown: Int,
    of totals: JourneyTotals,
    _ print: (Int) -> String
  ) -> String {
    guard totals.visitsUnknown < totals.procedures else { return say("chưa xác định", "unknown") }
    return range(span, print) + unknownNote(unknown)
  }

  private func unknownNote(_ count: Int) -> String {
    count == 0 ? "" : say(" (\(count) thủ tục chưa xác định)", " (\(count) procedures unknown)")
  }

  private func range(_ span: JourneyTotals.Span, _ print: (Int) -> String) -> String {
    span.low == span.high ? print(span.low) : "\(print(span.low))–\(print(span.high))"
  }

  private func decimal(_ hundredths: Int) -> String {
    hundredths.isMultiple(of: 100)
      ? number(hundredths / 100) : NumberText.hundredths(Double(hundredths) / 100, in: content.language)
  }

  private func number(_ value: Int) -> String { NumberText.grouped(value, in: content.language) }

  private func paperName(_ paper: Int) -> Bilingual {
    let paper = content.context.knowledge.papers[paper]
    return Bilingual(vi: paper.name.vi, en: paper.name.en.isEmpty ? paper.id : paper.name.en)
  }

  private func list(_ codes: [String]) -> String {
    codes.prefix(3).joined(separator: ", ") + (codes.count > 3 ? ", …" : "")
  }

  private func shown(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 140 ? String(words.prefix(140)) + "…" : words
  }

  private func say(_ text: Bilingual) -> String { text.text(in: content.language) }

  private func say(_ vi: String, _ en: String) -> String { content.language == .vi ? vi : en }
}
