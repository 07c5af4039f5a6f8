import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure said to issue a paper that none of its outcomes is.
struct OutcomeIssuerUnconfirmed: Rule {
  static let manual = RuleManual(
    id: "outcome-issuer-unconfirmed",
    title: Bilingual(
      vi: "Danh mục ghi thủ tục cấp giấy tờ, kết quả không nêu",
      en: "Said to issue a paper its outcomes do not name"
    ),
    rationale: Bilingual(
      vi:
        "Danh mục giấy tờ ghi thủ tục này cấp giấy tờ, nhưng kết quả của thủ tục không có: chuỗi thủ tục bị đứt, không biết giấy tờ đã có ở cơ quan nào.",
      en:
        "The vocabulary says this procedure issues the paper, its outcomes do not: the chain of procedures breaks and nobody knows which office has the paper already."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 29")],
    severity: .information,
    examples: [
      .flags("kết quả không nêu giấy khai sinh", example(outcome: "Thông báo", code: "⟦1.001193⟧")),
      .accepts("kết quả là giấy khai sinh", example(outcome: "Giấy khai sinh", code: "1.001193")),
      .accepts("thủ tục khác", example(outcome: "Thông báo", code: "1.000656")),
    ]
  )

  private static func example(outcome: String, code: String) -> String {
    """
    === papers/a.json
    {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}, "issuingProcedures": ["1.001193"]}}
    === procedures/a.xml
    <procedure code="\(code)"><name>Đăng ký</name><outcomes><outcome id="o1"><name>\(outcome)</name></outcome></outcomes></procedure>
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, !node.procedure.outcomes.isEmpty, let code = node.code
    else { return [] }
    let issued = context.papersIssued(by: code)
    // A procedure that issues one of several like papers names the one it issues.
    guard !issued.isEmpty, node.outcomePapers.isDisjoint(with: issued) else { return [] }
    return [.unconfirmed(node.procedure, issued.map { context.knowledge.papers[$0] })]
  }
}

extension Diagnostic {
  fileprivate static func unconfirmed(_ procedure: Procedure, _ papers: [Paper]) -> Diagnostic {
    OutcomeIssuerUnconfirmed.finding(
      Bilingual(
        vi:
          "Danh mục ghi \(procedure.code) cấp \(papers.map(\.name.vi).joined(separator: ", ")); kết quả của thủ tục không nêu",
        en:
          "\(procedure.code) is said to issue \(papers.map(\.id).joined(separator: ", ")); its outcomes do not name it"
      ),
      explanation: Bilingual(
        vi: "Ghi mã giấy tờ ở “paper” của kết quả, hoặc bỏ mã thủ tục khỏi “issuingProcedures” của giấy tờ.",
        en: "Give the outcome the paper's id, or take the procedure off the paper's 'issuingProcedures'."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
