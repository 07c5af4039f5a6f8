import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an annex row whose papers no dossier row of its procedure asks for.
struct AnnexRowUnmatched: Rule {
  static let manual = RuleManual(
    id: "annex-row-unmatched",
    title: Bilingual(vi: "Dòng phụ lục không khớp thành phần hồ sơ", en: "Annex row without a component"),
    rationale: Bilingual(
      vi:
        "Phụ lục nêu giấy tờ mà hồ sơ không yêu cầu: hoặc thủ tục đã được sửa, hoặc tên giấy tờ chưa nhận ra; cần xem lại để không bỏ sót căn cứ.",
      en:
        "The annex names a paper the dossier does not ask for: already amended, or not recognised; look, lest a ground be lost."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 3")],
    severity: .information,
    examples: [
      .flags(
        "hồ sơ không yêu cầu giấy khai sinh",
        """
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}}}
        === law/annex.json
        {"substitutionAnnex": {"document": "66.7/2025/NQ-CP", "annex": "I", "action": "replace", "rows": [
          {"serial": 7, "ordinal": 1, "procedure": "1.004194", "name": "Đăng ký tạm trú", "component": "Giấy khai sinh", "papers": ["birth-certificate"]}]}}
        === procedures/1.004194.json
        {"procedure": {"code": "⟦1.004194⟧", "name": "Đăng ký tạm trú", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Tờ khai thay đổi thông tin cư trú"}]}]}}
        """
      ),
      .accepts(
        "hồ sơ yêu cầu giấy tờ của dòng",
        """
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}}}
        === law/annex.json
        {"substitutionAnnex": {"document": "66.7/2025/NQ-CP", "annex": "I", "action": "replace", "rows": [
          {"serial": 7, "ordinal": 1, "procedure": "1.004194", "name": "Đăng ký tạm trú", "component": "Giấy khai sinh", "papers": ["birth-certificate"]}]}}
        === procedures/1.004194.json
        {"procedure": {"code": "1.004194", "name": "Đăng ký tạm trú", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Giấy khai sinh của con", "asks": [{"paper": "birth-certificate", "demand": "required"}]}]}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard !node.rows.isEmpty, !node.components.isEmpty else { return [] }
    var asked: Set<String> = []
    for demand in node.components.flatMap(\.demands) where demand.demand != .mentioned {
      asked.insert(context.knowledge.papers[demand.paper].id)
    }
    return AnnexRows(node: node, knowledge: context.knowledge).unmatched(asked: asked)
      .filter { !$0.row.papers.isEmpty }
      .map { .unmatched($0, of: node.procedure) }
  }
}

extension Diagnostic {
  fileprivate static func unmatched(_ row: JoinedAnnexRow, of procedure: Procedure) -> Diagnostic {
    AnnexRowUnmatched.finding(
      Bilingual(
        vi:
          "Hồ sơ không yêu cầu “\(row.row.component)” nêu tại Phụ lục \(row.annex.annex), dòng \(row.row.serial)",
        en: "No component asks for '\(row.row.component)' of annex \(row.annex.annex), row \(row.row.serial)"
      ),
      explanation: Bilingual(
        vi: "Kiểm tra thủ tục đã sửa theo phụ lục chưa, hoặc bổ sung tên gọi của giấy tờ vào danh mục.",
        en: "See whether the procedure was amended already, or add the wording to the vocabulary."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
