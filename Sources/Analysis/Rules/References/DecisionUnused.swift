import CatalogueModel
import Diagnostics

/// Flags a decision on a component about which nothing is proposed.
struct DecisionUnused: Rule {
  static let manual = RuleManual(
    id: "decision-unused",
    title: Bilingual(vi: "Quyết định rà soát không còn dùng", en: "Unused decision"),
    rationale: Bilingual(
      vi:
        "Không còn phương án hoặc phát hiện mà quyết định nói tới; để lại thì sau này sẽ áp nhầm cho phương án hoặc phát hiện khác.",
      en:
        "What it speaks of is not proposed or found any more; left behind, the decision would fall on something else later."
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

  /// A decision on a finding that is not found any more.
  static func acceptsNothing(_ decision: Decision) -> Diagnostic {
    .unused(
      decision,
      Bilingual(vi: "phát hiện", en: "finding"),
      at: decision.$fingerprint.place ?? decision.anchor.place
    )
  }

  func check(_ overview: CatalogueOverview, in context: AnalysisContext) -> [Diagnostic] {
    guard !overview.records.decisions.isEmpty else { return [] }
    let silent = Set(overview.procedures.flatMap(\.rows).filter(\.isSilent).map(\.path))
    return overview.records.decisions.filter { $0.proposal.map(silent.contains) ?? false }.map { decision in
      .unused(
        decision,
        Bilingual(vi: "phương án", en: "proposal"),
        at: decision.$proposal.place ?? decision.anchor.place
      )
    }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ decision: Decision, _ target: Bilingual, at place: Place?) -> Diagnostic {
    DecisionUnused.finding(
      Bilingual(
        vi: "Quyết định “\(decision.id)” không áp dụng cho \(target.vi) nào",
        en: "Decision '\(decision.id)' applies to no \(target.en)"
      ),
      explanation: Bilingual(vi: "Bỏ quyết định này.", en: "Drop it."),
      at: place,
      subject: ElementPath("decision/\(decision.id)")
    )
  }
}
