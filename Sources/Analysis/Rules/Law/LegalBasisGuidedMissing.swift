import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a detailing document that is cited without the one it details.
struct LegalBasisGuidedMissing: Rule {
  static let manual = RuleManual(
    id: "legal-basis-guided-missing",
    title: Bilingual(
      vi: "Dẫn văn bản hướng dẫn mà không dẫn văn bản được hướng dẫn",
      en: "Detailing document cited without the one it details"
    ),
    rationale: Bilingual(
      vi:
        "Văn bản quy định chi tiết không đặt thêm yêu cầu ngoài văn bản được quy định chi tiết; thiếu văn bản gốc thì không biết yêu cầu có vượt thẩm quyền không và phải sửa ở đâu.",
      en:
        "A detailing document may not ask for more than what it details; without the parent nobody sees whether it does, or where to amend."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags("nghị định mà không có luật", example(["⟦123/2015/NĐ-CP⟧"])),
      .accepts("có cả luật", example(["123/2015/NĐ-CP", "60/2014/QH13"])),
    ]
  )

  private static func example(_ cited: [String]) -> String {
    let basis = cited.map { #"<citation document="\#($0)"/>"# }.joined()
    return """
      === law/a.json
      {"legalDocument": {"number": "123/2015/NĐ-CP", "kind": "decree", "status": "in-force", "title": "Quy định chi tiết Luật Hộ tịch",
        "relations": [{"kind": "guides", "document": "60/2014/QH13"}]}}
      === law/b.json
      {"legalDocument": {"number": "60/2014/QH13", "kind": "law", "status": "in-force", "title": "Luật Hộ tịch"}}
      === procedures/1.001193.xml
      <procedure code="1.001193"><legalBasis>\(basis)</legalBasis></procedure>
      """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    let cited = Set(node.citedDocuments)
    var findings: [Diagnostic] = []
    for (citation, number) in zip(node.procedure.legalBasis, node.citedDocuments) {
      guard let document = context.knowledge.document(number) else { continue }
      let guided = document.relations.filter { $0.kind == .guides }.map(\.document)
      guard !guided.isEmpty, cited.isDisjoint(with: guided) else { continue }
      // A parent that is over is not to be cited any more.
      let missing = guided.compactMap { context.knowledge.document($0) }
        .filter { context.isInForce($0) != false }
      guard !missing.isEmpty else { continue }
      findings.append(.withoutParent(document, missing, at: citation.$document.place))
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func withoutParent(
    _ document: LegalDocument,
    _ parents: [LegalDocument],
    at place: Place?
  ) -> Diagnostic {
    let numbers = parents.map(\.number).joined(separator: ", ")
    return LegalBasisGuidedMissing.finding(
      Bilingual(
        vi: "\(document.number) quy định chi tiết \(numbers), chưa được viện dẫn",
        en: "\(document.number) details \(numbers), which is not cited"
      ),
      explanation: Bilingual(
        vi: "Bổ sung căn cứ: \(parents.map { "\($0.number) (\($0.title))" }.joined(separator: "; ")).",
        en: "Add \(numbers) to the legal basis."
      ),
      at: place,
      aspect: document.number
    )
  }
}
