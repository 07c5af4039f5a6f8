import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a cited document whose force is suspended.
struct LegalBasisSuspended: Rule {
  static let manual = RuleManual(
    id: "legal-basis-suspended",
    title: Bilingual(vi: "Căn cứ đang bị tạm ngưng hiệu lực", en: "Suspended legal basis"),
    rationale: Bilingual(
      vi:
        "Văn bản tạm ngưng hiệu lực thì quy định cũ được áp dụng trở lại; thủ tục công bố theo văn bản đó phải được xem lại cho đến khi hết tạm ngưng.",
      en:
        "While a document is suspended the former rules apply again; a procedure published under it must be looked at until the suspension ends."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags("tạm ngưng theo tình trạng của văn bản", example("⟦66.13/2026/NQ-CP⟧", own: "suspended")),
      .flags("tạm ngưng bởi văn bản khác", example("⟦66.13/2026/NQ-CP⟧", by: "2026-02-04")),
      .accepts("còn hiệu lực", example("66.13/2026/NQ-CP")),
      .accepts(
        "trước ngày bị tạm ngưng",
        example("66.13/2026/NQ-CP", by: "2026-02-04"),
        asOf: "2026-02-01"
      ),
    ]
  )

  private static func example(_ cited: String, own: String = "in-force", by day: String? = nil) -> String {
    let suspending = day.map { day in
      """
      === law/b.json
      {"legalDocument": {"number": "09/2026/NQ-CP", "kind": "resolution-government", "effective": "\(day)",
        "title": "Nghị quyết", "relations": [{"kind": "suspends", "document": "66.13/2026/NQ-CP"}]}}

      """
    }
    return """
      === law/a.json
      {"legalDocument": {"number": "66.13/2026/NQ-CP", "kind": "resolution-government", "status": "\(own)", "title": "Nghị quyết"}}
      \(suspending ?? "")=== procedures/1.004222.xml
      <procedure code="1.004222"><legalBasis><citation document="\(cited)"/></legalBasis></procedure>
      """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    var findings: [Diagnostic] = []
    for (citation, number) in zip(node.procedure.legalBasis, node.citedDocuments) {
      let ending = context.ending(of: number)
      if let ending, ending.kind == .suspends {
        findings.append(.suspended(number, by: ending.document, at: citation.$document.place))
      } else if context.knowledge.document(number)?.status == .suspended {
        findings.append(.suspended(number, by: nil, at: citation.$document.place))
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func suspended(_ number: String, by document: LegalDocument?, at place: Place?)
    -> Diagnostic
  {
    let by = document.map {
      Bilingual(vi: " theo \($0.number)", en: " by \($0.number)")
    }
    return LegalBasisSuspended.finding(
      Bilingual(
        vi: "\(number) đang bị tạm ngưng hiệu lực\(by?.vi ?? "")",
        en: "\(number) is suspended\(by?.en ?? "")"
      ),
      explanation: Bilingual(
        vi:
          "Áp dụng quy định trước đó cho đến khi hết tạm ngưng; xem lại các yêu cầu chỉ dựa vào văn bản này.",
        en: "The former rules apply until then; review the demands that rest on this document alone."
      ),
      at: place,
      aspect: number
    )
  }
}
