import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What must be amended, as administrative writing says it.
struct AmendmentText {
  let content: ReportContent
  /// More candidates than these are only counted.
  var shownCandidates = 6

  /// The line: where, by whom, what.
  func line(_ amendment: Amendment, of proposal: Proposal) -> String {
    let change = say(amendment.change)
    guard let document = amendment.document else { return "\(change) \(undetermined(amendment))" }
    let issuer = amendment.issuer.map { " (\(say(content.authorityName($0))))" } ?? ""
    return "\(place(amendment, document: document, of: proposal))\(issuer): \(change)"
  }

  /// What the line is to be introduced with: a paper already waived asks for less.
  func introduction(of proposal: Proposal) -> String {
    proposal.status == .done
      ? say(
        "kiến nghị sửa đổi để giữ việc miễn nộp lâu dài",
        "already waived by the procedure; the text behind it should still be amended"
      ) : say("kiến nghị sửa đổi", "to amend")
  }

  /// The annex whose row names the amendment's provision; such a provision is quoted, not cited.
  func annex(of amendment: Amendment, _ proposal: Proposal) -> String? {
    guard let provision = amendment.provision else { return nil }
    let keys = Set(proposal.basis.compactMap(\.row))
    let row = content.context.graph.procedures[proposal.procedure].rows.first { joined in
      keys.contains(content.rowKey(joined.reference))
        && content.context.knowledge.row(joined.reference).provision == provision
    }
    return row.map { content.context.knowledge.annex(of: $0.reference).annex }
  }

  /// The documents that may hold the provision, circulars last: they carry out what the others demand.
  func candidates(of amendment: Amendment) -> [String] {
    amendment.candidates.filter { !isCircular($0) } + amendment.candidates.filter(isCircular)
  }

  private func place(_ amendment: Amendment, document: String, of proposal: Proposal) -> String {
    let name = content.context.knowledge.documentName(document) + amended(amendment)
    guard let provision = amendment.provision else { return name }
    guard let annex = annex(of: amendment, proposal) else { return "\(provision) \(name)" }
    return say(
      "\(name), theo Phụ lục \(annex): “\(provision)”",
      "\(name), in the words of Annex \(annex): “\(provision)”"
    )
  }

  private func amended(_ amendment: Amendment) -> String {
    guard !amendment.amendedBy.isEmpty else { return "" }
    let names = amendment.amendedBy.map(content.context.knowledge.documentName).joined(separator: ", ")
    return say(" (được sửa đổi, bổ sung bởi \(names))", " (as amended by \(names))")
  }

  private func undetermined(_ amendment: Amendment) -> String {
    let documents = candidates(of: amendment)
    guard !documents.isEmpty else {
      return say(
        "Chưa xác định được văn bản quy định thành phần này; thủ tục không viện dẫn văn bản nào.",
        "Which document demands this row is not known; the procedure cites none."
      )
    }
    let shown = documents.prefix(shownCandidates).map(content.context.knowledge.documentName)
      .joined(separator: "; ")
    let rest = documents.count - shownCandidates
    let more = rest > 0 ? say("… và \(rest) văn bản khác", "… and \(rest) more") : ""
    return say(
      "Chưa xác định được văn bản quy định thành phần này; các văn bản thủ tục viện dẫn: \(shown)\(more).",
      "Which document demands this row is not known; the procedure cites: \(shown)\(more)."
    )
  }

  private func isCircular(_ number: String) -> Bool {
    let kind = content.context.knowledge.document(number)?.kind ?? DocumentKind(number: number)
    return kind == .circular || kind == .jointCircular
  }

  private func say(_ text: Bilingual) -> String { text.text(in: content.language) }

  private func say(_ vi: String, _ en: String) -> String { content.language == .vi ? vi : en }
}
