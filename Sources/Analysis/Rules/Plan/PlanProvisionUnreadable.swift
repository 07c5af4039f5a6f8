import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an entry of provisions in the plan that names no article, form or annex.
struct PlanProvisionUnreadable: Rule {
  static let manual = RuleManual(
    id: "plan-provision-unreadable",
    title: Bilingual(
      vi: "Không đọc được điều khoản trong kế hoạch",
      en: "Plan line whose provision cannot be read"
    ),
    rationale: Bilingual(
      vi:
        "Không biết điều khoản nào được sửa thì không biết thủ tục nào được giải phóng.",
      en:
        "Where it is not known what is amended, it is not known which procedure is freed."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "không có điều, khoản, phụ lục",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "provisions": ["Điều 2", "⟦các quy định liên quan⟧"]}"#
        )
      ),
      .accepts(
        "điều khoản theo thứ tự ngược, nhiều khoản trong một ô",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "provisions": ["Điều 2 khoản 1, 2; mẫu số 01 Phụ lục II"]}"#
        )
      ),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    review.items.indices.flatMap { index in
      review.items[index].unreadProvisions.map { entry in
        Diagnostic.unread(entry, of: review.items[index], at: review.path(of: index))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unread(_ entry: Located<String>, of item: ReviewedItem, at path: ElementPath)
    -> Diagnostic
  {
    let written =
      entry.wrappedValue.count > 80 ? String(entry.wrappedValue.prefix(80)) + "…" : entry.wrappedValue
    return PlanProvisionUnreadable.finding(
      Bilingual(vi: "Không đọc được điều khoản trong “\(written)”", en: "No provision in '\(written)'"),
      explanation: Bilingual(
        vi: "Ghi như “điểm b khoản 1 Điều 10” hoặc “Phụ lục IV”; sửa toàn văn bản thì để trống.",
        en:
          "Write 'điểm b khoản 1 Điều 10' or 'Phụ lục IV'; leave it out where the whole document is amended."
      ),
      at: entry.place ?? item.item.anchor.place,
      subject: path,
      aspect: written
    )
  }
}
