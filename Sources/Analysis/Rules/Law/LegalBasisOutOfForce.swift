import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure that rests on a document no longer in force.
struct LegalBasisOutOfForce: Rule {
  static let manual = RuleManual(
    id: "legal-basis-out-of-force",
    title: Bilingual(vi: "Căn cứ pháp lý hết hiệu lực", en: "Legal basis no longer in force"),
    rationale: Bilingual(
      vi:
        "Thủ tục dẫn văn bản đã hết hiệu lực thì yêu cầu trong đó có thể không còn căn cứ. Chỉ kết luận khi ngày hoặc tình trạng của văn bản có trong cơ sở tri thức.",
      en:
        "What a procedure asks under a document that ended may have no ground. Said only where dates or status are on file."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "văn bản đã bị bãi bỏ",
        """
        === law/old.json
        {"legalDocument": {"number": "31/2014/NĐ-CP", "status": "repealed", "title": "Quy định chi tiết Luật Cư trú"}}
        === procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "legalBasis": [{"document": "⟦31/2014/NĐ-CP⟧"}]}}
        """
      ),
      .accepts(
        "còn hiệu lực, hoặc chưa có thông tin",
        """
        === law/old.json
        {"legalDocument": {"number": "154/2024/NĐ-CP", "effective": "2025-01-10", "status": "in-force", "title": "Quy định chi tiết Luật Cư trú"}}
        === procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú",
          "legalBasis": [{"document": "154/2024/NĐ-CP"}, {"document": "68/2020/QH14"}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    let substitution = context.substitutionDocument?.number
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for (citation, number) in zip(node.procedure.legalBasis, node.citedDocuments) where number != substitution
    {
      guard let document = context.knowledge.document(number),
        document.isOver(on: context.asOf), seen.insert(document.number).inserted
      else { continue }
      findings.append(.outOfForce(document, at: citation.$document.place ?? citation.anchor.place))
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func outOfForce(_ document: LegalDocument, at place: Place?) -> Diagnostic {
    let end = document.expires.map { Bilingual(vi: " từ sau ngày \($0.vietnamese)", en: " since \($0)") }
    return LegalBasisOutOfForce.finding(
      Bilingual(
        vi: "\(document.number) đã hết hiệu lực\(end?.vi ?? "")",
        en: "\(document.number) is no longer in force\(end?.en ?? "")"
      ),
      explanation: Bilingual(
        vi: "Dẫn văn bản thay thế, hoặc rà soát yêu cầu còn căn cứ không.",
        en: "Cite what replaced it, or review whether the demand still has a ground."
      ),
      at: place
    )
  }
}
