import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure of a province that a ministry is to settle.
struct LocalProcedureMinistryBody: Rule {
  static let manual = RuleManual(
    id: "local-procedure-ministry-body",
    title: Bilingual(
      vi: "Thủ tục của địa phương do bộ thực hiện",
      en: "Local procedure settled by a ministry"
    ),
    rationale: Bilingual(
      vi:
        "Địa phương chỉ quy định thủ tục do cơ quan của mình giải quyết; thủ tục loại địa phương mà cấp bộ thực hiện thì loại thủ tục hoặc cấp thực hiện đã ghi sai.",
      en:
        "A province sets procedures for its own bodies; with a ministry in charge either the type or the level is wrong."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "cấp bộ thực hiện thủ tục của địa phương",
        """
        {"procedure": {"code": "⟦1.115540⟧", "type": "local", "name": "Hỗ trợ nhà ở", "levels": ["ministry"]}}
        """
      ),
      .accepts(
        "cấp tỉnh thực hiện; hoặc thủ tục chung cả nước",
        """
        === a.xml
        <procedure code="1.115540" type="local"><levels><level>province</level></levels></procedure>
        === b.xml
        <procedure code="1.001193" type="standard"><levels><level>ministry</level></levels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard procedure.type == .local, procedure.state != .abolished, procedure.levels.contains(.ministry)
    else { return [] }
    return [.central(procedure)]
  }
}

extension Diagnostic {
  fileprivate static func central(_ procedure: Procedure) -> Diagnostic {
    LocalProcedureMinistryBody.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) của địa phương nhưng khai thực hiện ở cấp bộ",
        en: "Procedure \(procedure.code) is local and declared for a ministry"
      ),
      explanation: Bilingual(
        vi: "Bỏ cấp bộ khỏi “levels”, hoặc sửa loại thủ tục.",
        en: "Take the ministry off 'levels', or correct the type."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
