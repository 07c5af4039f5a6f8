import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan whose document number cannot be read, or may mean several documents.
struct PlanNumberUnreadable: Rule {
  static let manual = RuleManual(
    id: "plan-number-unreadable",
    title: Bilingual(
      vi: "Không xác định được văn bản trong kế hoạch",
      en: "Plan line whose document cannot be told"
    ),
    rationale: Bilingual(
      vi:
        "Không biết dòng nói về văn bản nào thì không kiểm tra được dòng đó, và văn bản có thể bị coi là thiếu.",
      en:
        "A line whose document cannot be told is not checked, and the document may count as missing."
    ),
    legalBasis: [Citation(document: "30/2020/NĐ-CP", provision: "Phụ lục I")],
    severity: .error,
    examples: [
      .flags(
        "chỉ có tên gọi không có trong cơ sở tri thức",
        PlanExample.text(
          PlanExample.sound,
          #"{"id": "i2", "document": "⟦Luật Thư viện⟧", "deadline": "2027-02-28", "title": "Luật Thư viện"}"#
        )
      ),
      .flags(
        "số bị cụt, có thể là hai văn bản",
        PlanExample.text(
          PlanExample.sound,
          #"{"id": "i2", "document": "⟦15/2022/TT-⟧", "deadline": "2027-02-28", "title": "Thông tư"}"#,
          law: PlanExample.document("15/2022/TT-BCA", "circular") + "\n"
            + PlanExample.document("15/2022/TT-BTP", "circular")
        )
      ),
      .accepts("số chuẩn", PlanExample.text(PlanExample.sound)),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    review.items.indices.compactMap { index in
      let item = review.items[index]
      guard item.document == nil else { return nil }
      return .untold(item, at: review.path(of: index), context.knowledge)
    }
  }
}

extension Diagnostic {
  fileprivate static func untold(
    _ item: ReviewedItem,
    at path: ElementPath,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let written = item.item.document ?? item.item.title
    let candidates = item.match.candidates
    return PlanNumberUnreadable.finding(
      candidates.isEmpty
        ? Bilingual(
          vi: "Không đọc được số, ký hiệu trong “\(written)”",
          en: "No document number in '\(written)'"
        )
        : Bilingual(
          vi: "“\(written)” có thể là nhiều văn bản",
          en: "'\(written)' may be one of several documents"
        ),
      explanation: candidates.isEmpty
        ? Bilingual(
          vi: "Ghi số, ký hiệu như 154/2024/NĐ-CP.",
          en: "Write a number such as 154/2024/NĐ-CP."
        )
        : Bilingual(
          vi: "Ghi rõ một trong: \(candidates.map(knowledge.documentName).joined(separator: ", ")).",
          en: "Say which: \(candidates.joined(separator: ", "))."
        ),
      at: item.item.$document.place ?? item.item.$title.place ?? item.item.anchor.place,
      subject: path
    )
  }
}
