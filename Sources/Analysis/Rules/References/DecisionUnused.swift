import CatalogueModel
import Diagnostics

/// Flags a decision on a component about which nothing is proposed.
struct DecisionUnused: Rule {
  static let manual = RuleManual(
    id: "decision-unused",
    title: Bilingual(vi: "Quyết định rà soát không còn dùng", en: "Unused decision"),
    rationale: Bilingual(
      vi: "Thành phần hồ sơ không còn đề xuất nào; quyết định để lại sẽ áp nhầm nếu sau này có đề xuất khác.",
      en:
        "Nothing is proposed there any more; left behind, the decision would fall on another proposal later."
    ),
    severity: .warning,
    examples: [
      .flags(
        "thành phần chỉ là tờ khai",
        """
        === decisions.json
        {"decisions": [{"id": "d1", "proposal": "⟦procedure/1.004222/case/main/component/a⟧", "state": "accepted",
          "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05", "reason": "Đồng ý"}]}
        === procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [
          {"id": "a", "kind": "form", "text": "Tờ khai thay đổi thông tin cư trú"}]}]}}
        """
      ),
      .accepts(
        "thành phần còn được đề xuất",
        """
        === decisions.json
        {"decisions": [{"id": "d1", "proposal": "procedure/1.004222/case/main/component/a", "state": "accepted",
          "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05", "reason": "Đồng ý"}]}
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}}}
        === procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Giấy khai sinh của con", "asks": [{"paper": "birth-certificate", "demand": "required"}]}]}]}}
        """
      ),
    ]
  )

  func check(_ overview: CatalogueOverview, in context: AnalysisContext) -> [Diagnostic] {
    guard !overview.records.decisions.isEmpty else { return [] }
    let silent = Set(overview.procedures.flatMap(\.rows).filter(\.isSilent).map(\.path))
    return overview.records.decisions.filter { $0.proposal.map(silent.contains) ?? false }.map { .unused($0) }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ decision: Decision) -> Diagnostic {
    DecisionUnused.finding(
      Bilingual(
        vi: "Quyết định “\(decision.id)” không áp dụng cho đề xuất nào",
        en: "Decision '\(decision.id)' applies to no proposal"
      ),
      explanation: Bilingual(vi: "Bỏ quyết định này.", en: "Drop it."),
      at: decision.$proposal.place ?? decision.anchor.place,
      subject: ElementPath("decision/\(decision.id)")
    )
  }
}
