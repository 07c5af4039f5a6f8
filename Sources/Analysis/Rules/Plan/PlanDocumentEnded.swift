import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan whose document is repealed, replaced or out of force on the as-of date.
struct PlanDocumentEnded: Rule {
  static let manual = RuleManual(
    id: "plan-document-ended",
    title: Bilingual(
      vi: "Văn bản trong kế hoạch đã hết hiệu lực",
      en: "Plan line on a document that has ended"
    ),
    rationale: Bilingual(
      vi:
        "Văn bản đã bị bãi bỏ, thay thế hoặc hết hiệu lực thì không còn gì để sửa; cần sửa văn bản thay thế.",
      en:
        "A document that has ended cannot be amended; what replaced it must be."
    ),
    legalBasis: [Citation(document: "64/2025/QH15", provision: "khoản 1 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "đã có văn bản thay thế",
        PlanExample.text(
          #"{"id": "i1", "document": "⟦123/2015/NĐ-CP⟧", "deadline": "2027-02-28", "title": "Nghị định"}"#,
          law: PlanExample.document(
            "5/2026/NĐ-CP",
            "decree",
            more:
              #", "effective": "2026-03-01", "relations": [{"kind": "replaces", "document": "123/2015/NĐ-CP", "verified": true}]"#
          ) + "\n" + PlanExample.document("123/2015/NĐ-CP", "decree")
        )
      ),
      .accepts(
        "văn bản thay thế chưa có hiệu lực",
        PlanExample.text(
          PlanExample.sound,
          law: PlanExample.document(
            "5/2027/NĐ-CP",
            "decree",
            more:
              #", "effective": "2027-06-01", "relations": [{"kind": "replaces", "document": "123/2015/NĐ-CP", "verified": true}]"#
          ) + "\n" + PlanExample.document("123/2015/NĐ-CP", "decree")
        )
      ),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    review.items.indices.compactMap { index in
      let item = review.items[index]
      guard let number = item.document, let document = context.knowledge.document(number),
        context.isInForce(document) == false, document.effective.map({ $0 <= context.asOf }) ?? true
      else { return nil }
      return .ended(document, item, at: review.path(of: index), context.knowledge)
    }
  }
}

extension Diagnostic {
  fileprivate static func ended(
    _ document: LegalDocument,
    _ item: ReviewedItem,
    at path: ElementPath,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let successors = [RelationKind.replaces, .repeals].flatMap {
      knowledge.law.documents(that: $0, document.number)
    }
    .map { knowledge.documentName($0.document) }
    return PlanDocumentEnded.finding(
      Bilingual(
        vi: "\(knowledge.documentName(document.number)) không còn hiệu lực",
        en: "\(document.number) is no longer in force"
      ),
      explanation: successors.isEmpty
        ? Bilingual(
          vi: "Bỏ dòng này, hoặc ghi văn bản thay thế.",
          en: "Drop the line, or name what replaced it."
        )
        : Bilingual(
          vi: "Thay bằng \(successors.joined(separator: ", ")) nếu quy định còn được giữ lại ở đó.",
          en: "Name \(successors.joined(separator: ", ")) instead if the demand was kept there."
        ),
      at: item.item.$document.place ?? item.item.anchor.place,
      subject: path
    )
  }
}
