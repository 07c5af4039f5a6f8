import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a cited document whose first day in force is still to come.
struct LegalBasisNotYetInForce: Rule {
  static let manual = RuleManual(
    id: "legal-basis-not-yet-in-force",
    title: Bilingual(vi: "Căn cứ chưa có hiệu lực", en: "Legal basis not yet in force"),
    rationale: Bilingual(
      vi:
        "Không ai phải làm theo một yêu cầu mà văn bản quy định nó chưa có hiệu lực. Nghị quyết về thay thế giấy tờ bằng dữ liệu có quy tắc riêng.",
      en:
        "Nobody owes what a document demands before its first day. The resolution on replacing papers by data has a rule of its own."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 15")],
    severity: .warning,
    examples: [
      .flags("có hiệu lực từ năm sau", example("⟦11/2026/QH15⟧")),
      .accepts("đúng ngày có hiệu lực", example("11/2026/QH15"), asOf: "2027-03-01"),
      .accepts(
        "thủ tục cũng có hiệu lực từ ngày đó",
        example("11/2026/QH15", from: #""validFrom": "2027-03-01", "#)
      ),
    ]
  )

  private static func example(_ cited: String, from: String = "") -> String {
    """
    === law/a.json
    {"legalDocument": {"number": "11/2026/QH15", "kind": "law", "effective": "2027-03-01", "title": "Luật Hộ tịch"}}
    === procedures/1.001193.json
    {"procedure": {"code": "1.001193", \(from)"name": "Đăng ký khai sinh", "legalBasis": [{"document": "\(cited)"}]}}
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    let day = max(context.asOf, procedure.validFrom ?? context.asOf)
    let substitution = context.substitutionDocument?.number
    var findings: [Diagnostic] = []
    for (citation, number) in zip(procedure.legalBasis, node.citedDocuments) where number != substitution {
      guard let document = context.knowledge.document(number), let effective = document.effective,
        day < effective
      else { continue }
      findings.append(.premature(document, effective, at: citation.$document.place))
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func premature(_ document: LegalDocument, _ effective: CalendarDate, at place: Place?)
    -> Diagnostic
  {
    LegalBasisNotYetInForce.finding(
      Bilingual(
        vi: "\(document.number) đến ngày \(effective.vietnamese) mới có hiệu lực",
        en: "\(document.number) is in force only from \(effective)"
      ),
      explanation: Bilingual(
        vi: "Ghi ngày thủ tục bắt đầu áp dụng ở “validFrom”, hoặc dẫn văn bản đang có hiệu lực.",
        en: "Give the procedure's first day under 'validFrom', or cite the document now in force."
      ),
      at: place,
      aspect: document.number
    )
  }
}
