import CatalogueModel
import Diagnostics

/// Flags a reviewer's decision whose time has run out.
struct DecisionExpired: Rule {
  static let manual = RuleManual(
    id: "decision-expired",
    title: Bilingual(vi: "Quyết định rà soát hết hạn", en: "Expired decision"),
    rationale: Bilingual(
      vi:
        "Quyết định hết hạn không còn được áp dụng; đề xuất trở lại trạng thái chưa xử lý cho đến khi có người xem lại.",
      en: "A decision past its day no longer counts; the proposal is open again until somebody looks at it."
    ),
    severity: .warning,
    examples: [
      .flags(
        "quá ngày hết hạn",
        """
        {"decisions": [{"id": "⟦d1⟧", "proposal": "procedure/1.004222/case/main/component/a", "state": "deferred",
          "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05", "expires": "2026-11-20", "reason": "Chờ công bố dữ liệu"}]}
        """
      ),
      .accepts(
        "còn hạn đến hết ngày xét",
        """
        {"decisions": [{"id": "d1", "proposal": "procedure/1.004222/case/main/component/a", "state": "deferred",
          "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05", "expires": "2026-11-21", "reason": "Chờ công bố dữ liệu"}]}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.decisions.compactMap { decision in
      guard let expires = decision.expires, expires < context.asOf else { return nil }
      return .expired(decision, on: expires)
    }
  }
}

extension Diagnostic {
  fileprivate static func expired(_ decision: Decision, on day: CalendarDate) -> Diagnostic {
    DecisionExpired.finding(
      Bilingual(
        vi: "Quyết định “\(decision.id)” hết hạn ngày \(day.vietnamese)",
        en: "Decision '\(decision.id)' ended on \(day)"
      ),
      explanation: Bilingual(
        vi: "Xem lại lý do “\(decision.reason)”; gia hạn hoặc bỏ quyết định.",
        en: "Look at its reason again; prolong or drop it."
      ),
      at: decision.$id.place ?? decision.anchor.place,
      subject: ElementPath("decision/\(decision.id)")
    )
  }
}
