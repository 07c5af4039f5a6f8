import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan whose document was amended after the substitution was ordered.
struct PlanDocumentAmended: Rule {
  static let manual = RuleManual(
    id: "plan-document-amended",
    title: Bilingual(
      vi: "Văn bản trong kế hoạch đã được sửa đổi gần đây",
      en: "Plan line on a document amended lately"
    ),
    rationale: Bilingual(
      vi:
        "Văn bản được sửa sau khi ban hành Nghị quyết có thể đã bỏ yêu cầu giấy tờ, hoặc làm căn cứ thay thế hết hiệu lực; cần đối chiếu trước khi soạn thảo.",
      en:
        "An amendment after the Resolution may have dropped the demand already, or ended its ground; look at it before drafting."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 3 Điều 10")],
    severity: .information,
    examples: [
      .flags(
        "nghị định ban hành sau Nghị quyết đã sửa",
        PlanExample.text(
          #"{"id": "i1", "document": "⟦123/2015/NĐ-CP⟧", "deadline": "2027-02-28", "title": "Nghị định"}"#,
          law: PlanExample.document(
            "18/2026/NĐ-CP",
            "decree",
            more: #", "relations": [{"kind": "amends", "document": "123/2015/NĐ-CP", "verified": true}]"#
          )
        )
      ),
      .accepts(
        "sửa trước khi có Nghị quyết",
        PlanExample.text(
          PlanExample.sound,
          law: PlanExample.document(
            "07/2025/NĐ-CP",
            "decree",
            more:
              #", "issued": "2025-01-09", "relations": [{"kind": "amends", "document": "123/2015/NĐ-CP", "verified": true}]"#
          )
        )
      ),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    guard let resolution = context.substitutionDocument else { return [] }
    let named = Self.named(by: resolution, context.knowledge)
    return review.items.indices.compactMap { index in
      let item = review.items[index]
      guard let number = item.document, !item.isIssued else { return nil }
      let told = named.union(DocumentNumber.mentions(in: item.item.title).map(\.number))
      let amending = context.knowledge.law.documents(that: .amends, number).map(\.document)
        .filter { !told.contains($0) && TimeGate.isNewer($0, than: resolution, in: context) }
      return amending.isEmpty
        ? nil : .amended(by: amending, item, at: review.path(of: index), context.knowledge)
    }
  }

  /// The documents that the annexes of the substitution name, all of them older than it.
  private static func named(by resolution: LegalDocument, _ knowledge: Knowledge) -> Set<String> {
    var named: Set<String> = []
    for annex in knowledge.annexes where annex.document == resolution.number {
      for document in annex.rows.flatMap(\.documents) {
        named.insert(document.number)
        named.formUnion(document.amendedBy.map(\.wrappedValue))
      }
    }
    return named
  }
}

extension Diagnostic {
  fileprivate static func amended(
    by amending: [String],
    _ item: ReviewedItem,
    at path: ElementPath,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let names = amending.map(knowledge.documentName).joined(separator: ", ")
    return PlanDocumentAmended.finding(
      Bilingual(
        vi: "\(knowledge.documentName(item.document ?? "")) đã được sửa đổi bởi \(names)",
        en: "\(item.document ?? "") was amended by \(amending.joined(separator: ", "))"
      ),
      explanation: Bilingual(
        vi: "Đối chiếu: nếu yêu cầu giấy tờ đã bỏ thì ghi “đã ban hành” và số văn bản sửa đổi.",
        en: "Compare: where the demand is gone, mark the line as issued and name the amending document."
      ),
      at: item.item.$document.place ?? item.item.anchor.place,
      subject: path
    )
  }
}
