import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure that names no law it rests on.
struct LegalBasisMissing: Rule {
  static let manual = RuleManual(
    id: "legal-basis-missing",
    title: Bilingual(vi: "Thủ tục không nêu căn cứ pháp lý", en: "No legal basis named"),
    rationale: Bilingual(
      vi:
        "Không nêu căn cứ thì không kiểm tra được yêu cầu nào có cơ sở, văn bản còn hiệu lực không và phải sửa văn bản nào để cắt giảm.",
      en:
        "Without a legal basis nobody can tell which demand has a ground, whether it is in force, or which document to amend."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "không có căn cứ",
        #"{"procedure": {"code": "⟦1.004222⟧", "name": "Đăng ký thường trú"}}"#
      ),
      .accepts(
        "có căn cứ, hoặc thủ tục đã bãi bỏ",
        """
        === a.xml
        <procedure code="1.004222"><name>Đăng ký thường trú</name>
          <legalBasis><citation document="68/2020/QH14"/></legalBasis></procedure>
        === b.json
        {"procedure": {"code": "1.004194", "state": "abolished", "name": "Cấp sổ hộ khẩu"}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard procedure.state != .abolished, procedure.legalBasis.isEmpty else { return [] }
    return [.withoutLaw(procedure)]
  }
}

extension Diagnostic {
  fileprivate static func withoutLaw(_ procedure: Procedure) -> Diagnostic {
    LegalBasisMissing.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) không nêu căn cứ pháp lý",
        en: "Procedure \(procedure.code) names no legal basis"
      ),
      explanation: Bilingual(
        vi: "Bổ sung số, ký hiệu các văn bản quy định thủ tục, theo quyết định công bố.",
        en: "Add the documents that rule the procedure, from the publishing decision."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
