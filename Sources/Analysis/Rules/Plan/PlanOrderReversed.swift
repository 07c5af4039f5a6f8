import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan that takes effect before the line on the document which it details.
struct PlanOrderReversed: Rule {
  static let manual = RuleManual(
    id: "plan-order-reversed",
    title: Bilingual(
      vi: "Văn bản hướng dẫn có hiệu lực trước văn bản được hướng dẫn",
      en: "Detailed rules before what they detail"
    ),
    rationale: Bilingual(
      vi:
        "Thông tư sửa trước nghị định mà nó hướng dẫn thì trong khoảng giữa trái với nghị định còn hiệu lực.",
      en:
        "A circular amended before the decree it details contradicts the decree in between."
    ),
    legalBasis: [Citation(document: "64/2025/QH15", provision: "khoản 2 Điều 53")],
    severity: .error,
    examples: [
      .flags(
        "thông tư có hiệu lực trước nghị định",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "effective": "2027-02-01"}"#,
          #"{"id": "i2", "document": "04/2020/TT-BTP", "deadline": "2027-02-28", "title": "Thông tư", "effective": "⟦2027-01-01⟧"}"#,
          law: PlanExample.promulgation(verified: true) + "\n" + guiding
        )
      ),
      .accepts(
        "có hiệu lực cùng ngày",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "effective": "2027-02-01"}"#,
          #"{"id": "i2", "document": "04/2020/TT-BTP", "deadline": "2027-02-28", "title": "Thông tư", "effective": "2027-02-01"}"#,
          law: PlanExample.promulgation(verified: true) + "\n" + guiding
        )
      ),
    ]
  )

  private static let guiding = PlanExample.document(
    "04/2020/TT-BTP",
    "circular",
    more: #", "relations": [{"kind": "guides", "document": "123/2015/NĐ-CP", "verified": true}]"#
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    let prerequisites = PlanOrdering(review, context.knowledge).prerequisites
    return review.items.indices.flatMap { index -> [Diagnostic] in
      let item = review.items[index]
      guard let effect = item.effect else { return [] }
      return prerequisites[index].compactMap { before in
        guard let earlier = review.items[before].effect, effect < earlier else { return nil }
        return .reversed(item, review.items[before], at: review.path(of: index), context.knowledge)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func reversed(
    _ item: ReviewedItem,
    _ before: ReviewedItem,
    at path: ElementPath,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let (own, other) = (item.document ?? "", before.document ?? "")
    let days = (item.effect?.vietnamese ?? "", before.effect?.vietnamese ?? "")
    let rule = knowledge.provision(.detailEffect)
    return PlanOrderReversed.finding(
      Bilingual(
        vi:
          "\(knowledge.documentName(own)) (\(days.0)) trước \(knowledge.documentName(other)) (\(days.1)) mà nó hướng dẫn",
        en:
          "\(own) (\(item.effect?.description ?? "")) comes before \(other) (\(before.effect?.description ?? "")), which it details"
      ),
      explanation: Bilingual(
        vi: "Cho hai văn bản có hiệu lực cùng ngày (dòng “\(before.item.id)”).",
        en: "Let both take effect on one day (line '\(before.item.id)')."
      ),
      at: (item.item.effective == nil ? item.item.$deadline.place : item.item.$effective.place)
        ?? item.item.anchor.place,
      subject: path,
      aspect: other,
      evidence: rule.map {
        [.law($0.citation.address, $0.provision.summary, verified: $0.provision.isVerified)]
      } ?? []
    )
  }
}
