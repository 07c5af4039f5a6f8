import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan whose deadline is over and whose amendment is not issued.
struct PlanDeadlinePassed: Rule {
  static let manual = RuleManual(
    id: "plan-deadline-passed",
    title: Bilingual(vi: "Quá thời hạn trong kế hoạch", en: "Plan deadline passed"),
    rationale: Bilingual(
      vi:
        "Thời hạn đã qua mà văn bản chưa ban hành thì cần thúc đẩy hoặc điều chỉnh kế hoạch.",
      en:
        "The day is over and nothing is issued: push the drafting or change the plan."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 7")],
    severity: .error,
    examples: [
      .flags(
        "hết hạn trước ngày xét",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "⟦2026-10-31⟧", "status": "drafting", "title": "Nghị định"}"#
        )
      ),
      .accepts(
        "đã ban hành, hoặc đến hạn đúng ngày xét",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "2026-10-31", "status": "issued", "title": "Nghị định", "provisions": ["Điều 2"]}"#,
          #"{"id": "i2", "document": "123/2015/NĐ-CP", "deadline": "2026-11-21", "title": "Nghị định", "provisions": ["Điều 3"]}"#
        )
      ),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    review.items.indices.compactMap { index in
      let item = review.items[index]
      guard let deadline = item.item.deadline, deadline < context.asOf, !item.isIssued else { return nil }
      return .passed(deadline, item, at: review.path(of: index), context)
    }
  }
}

extension Diagnostic {
  fileprivate static func passed(
    _ deadline: CalendarDate,
    _ item: ReviewedItem,
    at path: ElementPath,
    _ context: AnalysisContext
  ) -> Diagnostic {
    let days = deadline.days(until: context.asOf)
    let name = item.document.map(context.knowledge.documentName) ?? item.item.title
    return PlanDeadlinePassed.finding(
      Bilingual(
        vi: "\(name) quá hạn \(days) ngày (hạn \(deadline.vietnamese))",
        en: "\(item.document ?? item.item.title) is \(days) days late (due \(deadline))"
      ),
      explanation: Bilingual(
        vi: "Cập nhật tình trạng nếu đã ban hành, hoặc đặt thời hạn mới.",
        en: "Update the status if it is issued, or set a new day."
      ),
      at: item.item.$deadline.place ?? item.item.anchor.place,
      subject: path
    )
  }
}
