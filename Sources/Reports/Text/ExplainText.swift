import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// One procedure: a summary, then a tree of what is asked, what of it the State holds and where, on what ground,
/// what still blocks, what must be amended.
public struct ExplainText {
  let content: ReportContent
  let node: ProcedureNode
  let proposals: [Proposal]
  let amendments: AmendmentText
  private var lines: [String] = []

  /// The text on the procedure at a position in the graph.
  public static func print(_ content: ReportContent, procedure index: Int) -> String {
    var text = ExplainText(content, procedure: index)
    text.header(index)
    text.summary()
    text.annexRows()
    text.cases()
    text.lines += text.forms()
    text.lines += StructureText(content).explanation(of: index)
    text.lines += text.presence()
    let documents = text.documentsToAmend()
    if !documents.isEmpty { text.lines += [""] + documents }
    text.afterSunset()
    return TerminalText.safe(text.lines.joined(separator: "\n") + "\n")
  }

  private init(_ content: ReportContent, procedure index: Int) {
    self.content = content
    node = content.context.graph.procedures[index]
    proposals = Array(content.analysis.proposals(of: index))
    amendments = AmendmentText(content: content, shownCandidates: .max)
  }

  func say(_ text: Bilingual) -> String { text.text(in: content.language) }

  func say(_ vi: String, _ en: String) -> String { content.language == .vi ? vi : en }

  private mutating func header(_ index: Int) {
    let procedure = node.procedure
    lines.append("\(procedure.code) \(shown(procedure.name))")
    if let place = procedure.$code.place { lines.append("  \(content.files.path(of: place))") }
    let authority = node.authority.map { say($0.name) } ?? say("chưa xác định", "unknown")
    lines.append("  \(say("Cơ quan công bố", "Authority")): \(shown(authority))")
    if let domain = procedure.domain { lines.append("  \(say("Lĩnh vực", "Field")): \(shown(domain.name))") }
    if let decision = procedure.publication {
      let day = (decision.signed ?? decision.published).map { " (\(date($0)))" } ?? ""
      let name = content.context.knowledge.documentName(decision.number)
      lines.append("  \(say("Quyết định công bố", "Published by")): \(shown(name))\(day)")
    }
    if !procedure.subjects.isEmpty {
      let names = procedure.subjects.map { say(content.context.knowledge.name(of: $0)) }.joined(
        separator: ", "
      )
      lines.append("  \(say("Đối tượng thực hiện", "Applicants")): \(names)")
    }
    lines.append("  \(say("Ngày xét", "As of")): \(date(content.context.asOf))")
    if let source = procedure.source { lines.append("  \(say("Nguồn", "Source")): \(shown(source))") }
    if let note = procedure.note { lines.append("  \(say("Ghi chú", "Note")): \(shown(note))") }
    let papers = node.components.count { $0.kind == .paper }
    let forms = node.components.count { $0.kind == .form }
    let notes = node.components.count { $0.kind == .note }
    lines.append(
      say(
        "  Thành phần hồ sơ: \(node.components.count) dòng (\(papers) giấy tờ, \(forms) mẫu đơn, \(notes) ghi chú)",
        "  Dossier: \(node.components.count) rows (\(papers) papers, \(forms) forms, \(notes) notes)"
      )
    )
    if let reason = content.analysis.silence[index] {
      lines.append("  \(say("Không có phương án", "No proposal")): \(say(reason.wording))")
    }
  }

  private mutating func summary() {
    guard !proposals.isEmpty else { return }
    lines.append("")
    lines.append(say("Tóm tắt", "Summary"))
    var papers: [Int?] = []
    for proposal in proposals where !papers.contains(proposal.paper) { papers.append(proposal.paper) }
    for paper in papers.filter({ $0 != nil }) + papers.filter({ $0 == nil }) {
      lines.append("  • \(summary(of: proposals.filter { $0.paper == paper }))")
    }
    lines.append("  \(say("Văn bản cần sửa", "Documents to amend")): \(documents())")
  }

  /// One paper on one line: how many rows ask for it, what becomes of it, where the data is, what blocks.
  private func summary(of proposals: [Proposal]) -> String {
    let rows = Set(proposals.map(\.component)).count
    let name = proposals.first.map { shown(say(content.paperName($0))) } ?? ""
    let verdicts = Verdict.allCases.compactMap { verdict -> String? in
      let count = proposals.count { $0.verdict == verdict }
      let word = say(ReportWording.word(verdict)).lowercased()
      return count == 0 ? nil : count == proposals.count ? word : counted(count, word)
    }
    var parts = [verdicts.joined(separator: ", ")]
    var registers: [String] = []
    for id in proposals.flatMap(\.registers) {
      let name = content.context.knowledge.register(id).map { shown(say($0.name)) } ?? id
      if !registers.contains(name) { registers.append(name) }
    }
    if !registers.isEmpty {
      parts.append("\(say("dữ liệu có tại", "data in")) \(registers.joined(separator: ", "))")
    }
    let printed = proposals.filter(\.isPrinted)
    if !printed.isEmpty {
      parts.append(readiness(of: printed))
    } else {
      let waived = proposals.count { $0.status == .done }
      let word = say("thủ tục đã miễn nộp khi khai thác được dữ liệu", "already waived by the procedure")
      if waived > 0 { parts.append(waived == proposals.count ? word : counted(waived, word)) }
    }
    return "\(name) (\(rows) \(say("dòng", rows == 1 ? "row" : "rows"))): \(parts.joined(separator: "; "))"
  }

  private func readiness(of proposals: [Proposal]) -> String {
    let open = proposals.filter { $0.status != .done }
    let blocked = open.filter { !$0.isReady }
    let unready = proposals.filter { !$0.isReady }
    var parts: [String] = []
    func add(_ count: Int, _ word: String) {
      if count > 0 { parts.append(count == proposals.count ? word : counted(count, word)) }
    }
    add(
      proposals.count - open.count,
      say("thủ tục đã miễn nộp khi khai thác được dữ liệu", "already waived by the procedure")
    )
    add(open.count - blocked.count, say("sẵn sàng", "ready"))
    func gates(_ state: GateState) -> String {
      Gate.allCases.filter { gate in unready.contains { $0.gates[gate].state == state } }
        .map { say(ReportWording.word($0)).lowercased() }.joined(separator: ", ")
    }
    let failed = gates(.fail)
    let unverified = gates(.unknown)
    add(blocked.count, say("chưa sẵn sàng", "not ready"))
    if !failed.isEmpty { parts.append("\(say("không đạt", "fails")): \(failed)") }
    if !unverified.isEmpty { parts.append("\(say("cần xác minh", "to be verified")): \(unverified)") }
    if !blocked.isEmpty, failed.isEmpty, unverified.isEmpty {
      parts.append(say("chờ quyết định", "a person decides"))
    }
    return parts.joined(separator: "; ")
  }

  /// A word that holds of some of a paper's demands only.
  private func counted(_ count: Int, _ word: String) -> String {
    "\(word) (\(count) \(say("lần yêu cầu", "of them")))"
  }

  /// Every document to amend, once; those that only hold what is already waived, and what is not known, are said so.
  private func documents() -> String {
    var urgent: [String] = []
    var waived: [String] = []
    var open: [String] = []
    for proposal in proposals.filter(\.isPrinted) {
      for amendment in proposal.amendments {
        guard let document = amendment.document else {
          let paper = shown(say(content.paperName(proposal)))
          if !open.contains(paper) { open.append(paper) }
          continue
        }
        let name = content.context.knowledge.documentName(document)
        if proposal.status == .done {
          if !waived.contains(name) { waived.append(name) }
        } else if !urgent.contains(name) {
          urgent.append(name)
        }
      }
    }
    var parts = urgent
    parts += waived.filter { !urgent.contains($0) }.map {
      "\($0) \(say("(thủ tục đã miễn nộp)", "(already waived by the procedure)"))"
    }
    if !open.isEmpty {
      let papers = open.joined(separator: ", ")
      parts.append(say("chưa xác định được đối với: \(papers)", "not known for: \(papers)"))
    }
    return parts.isEmpty ? say("không có", "none") : parts.joined(separator: "; ")
  }

  private mutating func annexRows() {
    let joined = node.rows.map { ($0, false) } + node.strangerRows.map { ($0, true) }
    guard !joined.isEmpty else { return }
    lines.append("")
    lines.append(say("Dòng phụ lục ghi mã thủ tục này", "Annex rows under this procedure's code"))
    for (joined, isStranger) in joined {
      let row = content.context.knowledge.row(joined.reference)
      let annex = content.context.knowledge.annex(of: joined.reference)
      let key = say(
        "Phụ lục \(annex.annex), STT \(row.serial), dòng thứ \(row.ordinal)",
        "Annex \(annex.annex), serial \(row.serial), line \(row.ordinal)"
      )
      let document = content.context.knowledge.documentName(annex.document)
      let similarity =
        joined.similarity == 1
        ? say("trùng tên thủ tục", "same name")
        : "\(say("độ giống tên", "name similarity")) \(NumberText.hundredths(joined.similarity, in: content.language))"
      lines.append(
        "  \(key) (\(document)): “\(shown(row.component))” — \(shown(row.databaseAsPrinted ?? "?")); \(similarity)\(isStranger ? say("; KHÔNG áp dụng vì tên thủ tục khác", "; NOT applied, the names differ") : "")"
      )
    }
  }

  private mutating func cases() {
    let byCase = Dictionary(grouping: node.components.indices) { node.components[$0].caseIndex }
    for (caseIndex, positions) in byCase.sorted(by: { $0.key < $1.key }) {
      lines.append("")
      lines.append(heading(caseIndex))
      var tree = TextTree(text: "")
      tree.children = positions.map { position in
        branch(node.components[position], proposals: proposals.filter { $0.component == position })
      }
      lines += tree.branches()
    }
  }

  /// A case by its heading, without bullet and colon; its id beside it only where people chose it.
  private func heading(_ caseIndex: Int) -> String {
    let cases = node.procedure.cases
    let id = cases[caseIndex].id
    let isFingerprint = id.prefix { $0 != "~" }.wholeMatch(of: /[0-9a-f]{8}/) != nil
    let mark = isFingerprint || id == "main" ? "" : " [\(id)]"
    guard let name = cases[caseIndex].name else {
      guard cases.count > 1 else { return say("Hồ sơ", "Dossier") }
      return "\(say("Phần không ghi trường hợp", "Rows under no case"))\(mark)"
    }
    let heading = name.drop { "*-+• ".contains($0) }
    let text = heading.lastIndex { !": ".contains($0) }.map { String(heading[...$0]) } ?? name
    return "\(say("Trường hợp", "Case")): \(shown(text))\(mark)"
  }

  private func branch(_ node: ComponentNode, proposals: [Proposal]) -> TextTree {
    let kind: String =
      switch node.kind {
      case .form: say("mẫu đơn, tờ khai", "form")
      case .paper: say("giấy tờ", "paper")
      case .note: say("ghi chú", "note")
      }
    var quantities: [String] = []
    if let original = node.component.original, original > 0 {
      quantities.append("\(original) \(say("bản chính", "original"))")
    }
    if let copy = node.component.copy, copy > 0 { quantities.append("\(copy) \(say("bản sao", "copies"))") }
    var tree = TextTree(
      text:
        "[\(kind)] \(shown(node.component.text))\(quantities.isEmpty ? "" : " (\(quantities.joined(separator: ", ")))")"
    )
    var mentioned: [String] = []
    for demand in node.demands where demand.demand == .mentioned {
      let name = say(content.context.knowledge.papers[demand.paper].name)
      if !mentioned.contains(name) { mentioned.append(name) }
    }
    if proposals.isEmpty, !mentioned.isEmpty {
      tree.add(
        "\(say("chỉ nhắc đến, không phải nộp", "mentioned only")): \(mentioned.joined(separator: ", "))"
      )
    }
    for proposal in proposals where proposal.paper == nil {
      tree.add("\(say(ReportWording.word(proposal.verdict)).lowercased()): \(say(proposal.reason))")
    }
    tree.children += proposals.filter { $0.paper != nil }.map(branch)
    return tree
  }

  /// What comes back when the substitution ends: papers the procedure's own text waives do not.
  private mutating func afterSunset() {
    var returning: [String] = []
    for proposal in proposals
    where proposal.status != .done && proposal.isOrderedByLaw {
      let name = placed(proposal)
      if !returning.contains(name) { returning.append(name) }
    }
    var waived: [String] = []
    for proposal in proposals where proposal.status == .done {
      let name = placed(proposal)
      if !waived.contains(name) { waived.append(name) }
    }
    guard !returning.isEmpty,
      let document = content.context.knowledge.provision(.substitutionGeneral)?.document,
      let expires = document.expires
    else { return }
    let name = content.context.knowledge.documentName(document.number)
    lines.append("")
    lines.append(
      say(
        "Nếu văn bản quy định thành phần hồ sơ không được sửa đổi trước khi \(name) hết hiệu lực (hết ngày \(date(expires))) thì không còn căn cứ thay thế, cắt giảm; người thực hiện thủ tục vẫn phải nộp, xuất trình: \(returning.joined(separator: "; ")).",
        "If the law behind these rows is not amended before \(document.number) ends (after \(date(expires))), the ground is gone and still to be filed are: \(returning.joined(separator: "; "))."
      )
    )
    guard !waived.isEmpty else { return }
    let list = waived.joined(separator: "; ")
    lines.append(
      say(
        "Các dòng mà thủ tục đã tự quy định miễn nộp khi khai thác được dữ liệu không thuộc câu trên: \(list).",
        "Rows that the procedure itself waives once the data is found are not part of this: \(list)."
      )
    )
  }

  /// A paper with the line of the row that asks for it.
  private func placed(_ proposal: Proposal) -> String {
    let name = shown(say(content.paperName(proposal)))
    guard let place = proposal.place else { return name }
    let line = content.files.position(of: place).line
    return "\(name) (\(say("dòng", "line")) \(line))"
  }

  private func date(_ date: CalendarDate) -> String {
    content.language == .vi ? date.vietnamese : date.description
  }

  /// A text on one line, shortened where it is very long.
  private func shown(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 3_000 ? String(words.prefix(3_000)) + "…" : words
  }
}
