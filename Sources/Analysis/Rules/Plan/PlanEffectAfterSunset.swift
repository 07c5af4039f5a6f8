import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan whose amendment takes effect after the substitution has ended.
struct PlanEffectAfterSunset: Rule {
  static let manual = RuleManual(
    id: "plan-effect-after-sunset",
    title: Bilingual(
      vi: "Có hiệu lực sau khi hết thời hạn thay thế",
      en: "Effect after the substitution ends"
    ),
    rationale: Bilingual(
      vi:
        "Nghị quyết về thay thế giấy tờ có thời hạn; văn bản sửa đổi có hiệu lực muộn hơn thì giữa hai thời điểm người dân phải nộp lại giấy tờ.",
      en:
        "The substitution runs out; where the amendment takes effect later, papers come back in between."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 10")],
    severity: .error,
    examples: [
      .flags(
        "một ngày sau ngày cuối cùng",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "effective": "⟦2027-03-01⟧", "title": "Nghị định"}"#
        )
      ),
      .accepts("ngày cuối cùng còn kịp", PlanExample.text(PlanExample.sound)),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    guard let resolution = context.substitutionDocument, let sunset = resolution.expires else { return [] }
    return review.items.indices.compactMap { index in
      let item = review.items[index]
      guard let effect = item.effect, effect > sunset else { return nil }
      return .late(effect, sunset, item, at: review.path(of: index), context.knowledge)
    }
  }
}

extension Diagnostic {
  fileprivate static func late(
    _ effect: CalendarDate,
    _ sunset: CalendarDate,
    _ item: ReviewedItem,
    at path: ElementPath,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let name = item.document.map(knowledge.documentName) ?? item.item.title
    let force = knowledge.provision(.force)
    return PlanEffectAfterSunset.finding(
      Bilingual(
        vi: "\(name) được sửa sau ngày \(sunset.vietnamese) (\(effect.vietnamese))",
        en: "\(item.document ?? item.item.title) is amended after \(sunset) (\(effect))"
      ),
      explanation: Bilingual(
        vi:
          "Từ ngày \(sunset.adding(days: 1).vietnamese) việc thay thế giấy tờ không còn căn cứ; rút ngắn thời hạn.",
        en: "From \(sunset.adding(days: 1)) on the substitution has no ground; bring the day forward."
      ),
      at: (item.item.effective == nil ? item.item.$deadline.place : item.item.$effective.place)
        ?? item.item.anchor.place,
      subject: path,
      evidence: force.map {
        [.law($0.citation.address, $0.provision.summary, verified: $0.provision.isVerified)]
      } ?? []
    )
  }
}
