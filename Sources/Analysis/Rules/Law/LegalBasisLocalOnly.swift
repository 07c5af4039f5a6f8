import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a national procedure that rests on documents of provinces and communes alone.
struct LegalBasisLocalOnly: Rule {
  static let manual = RuleManual(
    id: "legal-basis-local-only",
    title: Bilingual(
      vi: "Thủ tục chung cả nước chỉ dẫn văn bản của địa phương",
      en: "National procedure resting on local documents alone"
    ),
    rationale: Bilingual(
      vi:
        "Thủ tục áp dụng chung cả nước phải do văn bản của trung ương quy định; chỉ có văn bản địa phương thì hoặc loại thủ tục ghi sai, hoặc thiếu căn cứ.",
      en:
        "A procedure for the whole country is set by central documents; with local ones alone either its type is wrong or the ground is missing."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "chỉ có nghị quyết của Hội đồng nhân dân",
        """
        {"procedure": {"code": "⟦1.004222⟧", "type": "standard", "name": "Đăng ký thường trú",
          "legalBasis": [{"document": "12/2025/NQ-HĐND"}, {"document": "104/2025/QĐ-UBND"}]}}
        """
      ),
      .accepts(
        "có văn bản của trung ương; và thủ tục đặc thù của địa phương",
        """
        === a.json
        {"procedure": {"code": "1.004222", "type": "standard", "name": "Đăng ký thường trú",
          "legalBasis": [{"document": "68/2020/QH14"}, {"document": "12/2025/NQ-HĐND"}]}}
        === b.xml
        <procedure code="1.115540" type="local"><legalBasis><citation document="12/2025/NQ-HĐND"/></legalBasis></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard procedure.type == .standard, procedure.state != .abolished, !node.citedDocuments.isEmpty
    else { return [] }
    let isLocal = node.citedDocuments.allSatisfy { number in
      let kind = context.knowledge.document(number)?.kind ?? DocumentKind(number: number)
      return kind == .decisionLocal || kind == .resolutionLocal
    }
    return isLocal ? [.local(procedure)] : []
  }
}

extension Diagnostic {
  fileprivate static func local(_ procedure: Procedure) -> Diagnostic {
    LegalBasisLocalOnly.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) áp dụng chung cả nước nhưng chỉ dẫn văn bản của địa phương",
        en: "Procedure \(procedure.code) is national and cites local documents only"
      ),
      explanation: Bilingual(
        vi: "Bổ sung văn bản của trung ương, hoặc ghi loại thủ tục là của địa phương (type: local).",
        en: "Add the central document, or make the type 'local'."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
