import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan whose document no annex row and no proposal asks to amend.
struct PlanItemNeedless: Rule {
  static let manual = RuleManual(
    id: "plan-item-needless",
    title: Bilingual(vi: "Dòng kế hoạch chưa thấy thủ tục nào cần", en: "Plan line nobody needs"),
    rationale: Bilingual(
      vi:
        "Sửa văn bản mà không thủ tục nào được giảm giấy tờ thì tốn công soạn thảo; có thể số, ký hiệu ghi nhầm.",
      en:
        "Amending a document that frees no procedure is work for nothing, or the number is wrong."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "không dòng phụ lục, phương án nào dẫn văn bản",
        PlanExample.text(
          PlanExample.sound,
          #"{"id": "i2", "document": "⟦16/2012/QH13⟧", "deadline": "2027-02-28", "title": "Luật Quảng cáo"}"#
        )
      ),
      .accepts("văn bản có trong phụ lục", PlanExample.text(PlanExample.sound)),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    review.items.indices.compactMap { index in
      let item = review.items[index]
      guard !review.isNeeded(index), !review.isForOthers(index), item.document != nil else { return nil }
      return .needless(item, at: review.path(of: index), context.knowledge)
    }
  }
}

extension Diagnostic {
  fileprivate static func needless(
    _ item: ReviewedItem,
    at path: ElementPath,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let number = item.document ?? ""
    return PlanItemNeedless.finding(
      Bilingual(
        vi: "Chưa thấy thủ tục nào cần sửa \(knowledge.documentName(number))",
        en: "No procedure is known to need \(number) amended"
      ),
      explanation: Bilingual(
        vi:
          "Không dòng phụ lục và phương án nào dẫn văn bản này; kiểm tra số, ký hiệu hoặc nêu thủ tục được giải phóng.",
        en: "No annex row and no proposal names it; check the number, or say which procedure it frees."
      ),
      at: item.item.$document.place ?? item.item.anchor.place,
      subject: path
    )
  }
}
