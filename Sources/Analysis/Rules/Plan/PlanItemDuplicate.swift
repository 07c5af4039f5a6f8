import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan that repeats another: the same document and the same provisions.
struct PlanItemDuplicate: Rule {
  static let manual = RuleManual(
    id: "plan-item-duplicate",
    title: Bilingual(vi: "Dòng kế hoạch trùng nhau", en: "Plan line twice"),
    rationale: Bilingual(
      vi:
        "Hai dòng giống nhau làm sai số văn bản và có thể giao hai nơi cùng soạn thảo.",
      en:
        "Two equal lines count a document twice and may set two bodies to work on it."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "cùng văn bản, cùng điều khoản",
        PlanExample.text(
          PlanExample.sound,
          #"{"id": "i2", "document": "⟦Nghị định số 123/2015/NĐ-CP⟧", "deadline": "2027-02-28", "title": "Nghị định", "provisions": ["điều 2"]}"#
        )
      ),
      .accepts(
        "cùng văn bản, khác điều khoản",
        PlanExample.text(
          PlanExample.sound,
          #"{"id": "i2", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "provisions": ["Điều 5"]}"#
        )
      ),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    var first: [Line: Int] = [:]
    var findings: [Diagnostic] = []
    for (index, item) in review.items.enumerated() {
      guard let document = item.document else { continue }
      let line = Line(document: document, provisions: Set(item.provisions))
      if let other = first[line] {
        findings.append(.twice(item, review.items[other], at: review.path(of: index), context.knowledge))
      } else {
        first[line] = index
      }
    }
    return findings
  }

  private struct Line: Hashable {
    let document: String
    let provisions: Set<ProvisionAddress>
  }
}

extension Diagnostic {
  fileprivate static func twice(
    _ item: ReviewedItem,
    _ other: ReviewedItem,
    at path: ElementPath,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    PlanItemDuplicate.finding(
      Bilingual(
        vi: "Trùng dòng “\(other.item.id)”: \(knowledge.documentName(item.document ?? ""))",
        en: "Same as line '\(other.item.id)': \(item.document ?? "")"
      ),
      explanation: Bilingual(vi: "Bỏ một trong hai dòng.", en: "Drop one of the two."),
      at: item.item.$document.place ?? item.item.anchor.place,
      subject: path,
      notes: [
        Note(
          Bilingual(vi: "dòng đầu tiên", en: "the first line"),
          at: other.item.$document.place ?? other.item.anchor.place
        )
      ]
    )
  }
}
