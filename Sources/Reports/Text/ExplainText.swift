import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// One procedure as a tree: what is asked, what of it the State holds and where, on what ground, what still blocks,
/// what must be amended.
public struct ExplainText {
  private let content: ReportContent
  private var lines: [String] = []

  /// The tree of the procedure at a position in the graph.
  public static func print(_ content: ReportContent, procedure index: Int) -> String {
    var text = ExplainText(content: content)
    text.procedure(index)
    return TerminalText.safe(text.lines.joined(separator: "\n") + "\n")
  }

  private init(content: ReportContent) {
    self.content = content
  }

  private func say(_ text: Bilingual) -> String { text.text(in: content.language) }

  private func say(_ vi: String, _ en: String) -> String { content.language == .vi ? vi : en }

  private mutating func procedure(_ index: Int) {
    let node = content.context.graph.procedures[index]
    let procedure = node.procedure
    lines.append("\(procedure.code) \(procedure.name)")
    if let place = procedure.$code.place { lines.append("  \(content.files.path(of: place))") }
    lines.append(
      "  \(say("Cơ quan công bố", "Authority")): \(node.authority.map { say($0.name) } ?? say("chưa xác định", "unknown"))"
    )
    if let domain = procedure.domain { lines.append("  \(say("Lĩnh vực", "Field")): \(domain.name)") }
    if let decision = procedure.publication {
      let day = (decision.signed ?? decision.published).map { " (\(date($0)))" } ?? ""
      lines.append("  \(say("Quyết định công bố", "Published by")): \(decision.number)\(day)")
    }
    lines.append("  \(say("Ngày xét", "As of")): \(date(content.context.asOf))")
    let proposals = content.analysis.proposals.filter { $0.procedure == index }
    summary(proposals, node: node, index: index)
    annexRows(node)
    var caseIndex = -1
    for (position, component) in node.components.enumerated() {
      if component.caseIndex != caseIndex {
        caseIndex = component.caseIndex
        let procedureCase = procedure.cases[caseIndex]
        lines.append("")
        lines.append(
          "\(say("Trường hợp", "Case")) \(procedureCase.id)\(procedureCase.name.map { ": \($0)" } ?? "")"
        )
      }
      self.component(component, proposals: proposals.filter { $0.component == position })
    }
    afterSunset(proposals)
  }

  private mutating func summary(_ proposals: [Proposal], node: ProcedureNode, index: Int) {
    var tally = Tally()
    for proposal in proposals { tally.count(proposal) }
    let counts = Verdict.allCases.filter { tally[$0] > 0 }
      .map { "\(say(ReportWording.word($0)).lowercased()) \(tally[$0])" }.joined(separator: ", ")
    lines.append(
      "  \(say("Thành phần hồ sơ", "Dossier rows")): \(node.components.count); \(say("lượt yêu cầu giấy tờ đã xét", "demands judged")): \(tally.total)\(counts.isEmpty ? "" : " (\(counts))"); \(say("sẵn sàng", "ready")): \(tally.ready)"
    )
    if let reason = content.analysis.silence[index] {
      lines.append("  \(say("Không có phương án", "No proposal")): \(say(reason.wording))")
    }
  }

  private mutating func annexRows(_ node: ProcedureNode) {
    for joined in node.rows + node.strangerRows {
      let row = content.context.knowledge.row(joined.reference)
      let annex = content.context.knowledge.annex(of: joined.reference)
      let isStranger = node.strangerRows.contains(joined)
      lines.append(
        "  \(say("Phụ lục", "Annex")) \(annex.annex) \(say("dòng", "row")) \(row.serial) (\(content.context.knowledge.documentName(annex.document))): “\(row.component)” — \(row.databaseAsPrinted ?? "?"); \(say("độ giống tên", "name similarity")) \(NumberText.hundredths(joined.similarity, in: content.language))\(isStranger ? say("; KHÔNG áp dụng vì tên thủ tục khác", "; NOT applied, the names differ") : "")"
      )
    }
  }

  private mutating func component(_ node: ComponentNode, proposals: [Proposal]) {
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
    lines.append(
      "├─ [\(kind)] \(shown(node.component.text))\(quantities.isEmpty ? "" : " (\(quantities.joined(separator: ", ")))")"
    )
    let mentioned = node.demands.filter { $0.demand == .mentioned }.map { demand in
      say(content.context.knowledge.papers[demand.paper].name)
    }
    if proposals.isEmpty, !mentioned.isEmpty {
      lines.append(
        "│    \(say("chỉ nhắc đến, không phải nộp", "mentioned only")): \(mentioned.joined(separator: ", "))"
      )
    }
    for proposal in proposals where proposal.paper == nil {
      lines.append("│    \(say(ReportWording.word(proposal.verdict)).lowercased()): \(say(proposal.reason))")
    }
    for proposal in proposals where proposal.paper != nil { self.proposal(proposal) }
  }

  private mutating func proposal(_ proposal: Proposal) {
    let paper = content.paperName(proposal)
    let place = proposal.place.map { " (\(content.printed($0)))" } ?? ""
    let readiness = proposal.isReady ? say("SẴN SÀNG", "READY") : say("chưa sẵn sàng", "not ready")
    lines.append(
      "│  └─ \(say(paper)): \(say(ReportWording.word(proposal.verdict)).uppercased()) — \(readiness), \(say(ReportWording.word(proposal.status)))\(place)"
    )
    lines.append("│     \(say("vì", "because")): \(say(proposal.reason))")
    for basis in proposal.basis {
      let row = basis.row.map { ", \(say("dòng phụ lục", "annex row")) \($0)" } ?? ""
      lines.append(
        "│     \(say("căn cứ", "basis")): \(content.context.knowledge.citationName(basis.citation))\(row)"
      )
    }
    for id in proposal.registers {
      guard let register = content.context.knowledge.register(id) else { continue }
      lines.append(
        "│     \(say("Nhà nước đã có tại", "held in")): \(say(register.name)) (\(say("chủ quản", "owner")): \(say(content.authorityName(register.owner))))"
      )
    }
    for gate in Gate.allCases {
      let result = proposal.gates[gate]
      lines.append(
        "│     \(ReportWording.sign(result.state)) \(say(ReportWording.word(gate))): \(say(ReportWording.word(result.state))) — \(say(result.ground))"
      )
    }
    for amendment in proposal.amendments {
      lines.append("│     \(say("phải sửa", "to amend")): \(amendmentText(amendment))")
    }
  }

  private func amendmentText(_ amendment: Amendment) -> String {
    guard let document = amendment.document else {
      let cited =
        amendment.candidates.isEmpty
        ? say("chưa có", "none")
        : amendment.candidates.map(content.context.knowledge.documentName).joined(separator: "; ")
      return
        "\(say(amendment.change)) \(say("Văn bản cần xác định; thủ tục viện dẫn", "Document to be determined; the procedure cites")): \(cited)"
    }
    let issuer = amendment.issuer.map { " — \(say(content.authorityName($0)))" } ?? ""
    return
      "\(amendment.provision.map { "\($0), " } ?? "")\(content.context.knowledge.documentName(document))\(issuer): \(say(amendment.change))"
  }

  private mutating func afterSunset(_ proposals: [Proposal]) {
    guard
      proposals.contains(where: { $0.verdict == .replace || $0.verdict == .cut || $0.verdict == .partial }),
      let document = content.context.knowledge.provision(.substitutionGeneral)?.document,
      let expires = document.expires
    else { return }
    lines.append("")
    lines.append(
      say(
        "Nếu các văn bản nêu trên không được sửa đổi: sau ngày \(date(expires)) \(content.context.knowledge.documentName(document.number)) hết hiệu lực, các yêu cầu nộp giấy tờ trên trở lại áp dụng.",
        "If the documents above are not amended, \(document.number) ends after \(date(expires)) and the papers are asked for again."
      )
    )
  }

  private func date(_ date: CalendarDate) -> String {
    content.language == .vi ? date.vietnamese : date.description
  }

  /// A row's text on one line, shortened where it is very long.
  private func shown(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 300 ? String(words.prefix(300)) + "…" : words
  }
}
