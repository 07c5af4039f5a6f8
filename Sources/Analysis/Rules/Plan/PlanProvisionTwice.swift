import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a provision that two different lines of the plan amend.
struct PlanProvisionTwice: Rule {
  static let manual = RuleManual(
    id: "plan-provision-twice",
    title: Bilingual(vi: "Hai dòng kế hoạch cùng sửa một điều khoản", en: "Two plan lines on one provision"),
    rationale: Bilingual(
      vi:
        "Hai văn bản cùng sửa một điều khoản thì văn bản sau có thể làm mất nội dung của văn bản trước.",
      en:
        "Where two instruments amend one provision the later may undo the earlier."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "điều và khoản của điều đó",
        PlanExample.text(
          PlanExample.sound,
          #"{"id": "i2", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "provisions": ["⟦khoản 1 Điều 2⟧", "Điều 4"]}"#
        )
      ),
      .accepts(
        "hai điều khác nhau",
        PlanExample.text(
          PlanExample.sound,
          #"{"id": "i2", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "provisions": ["Điều 4"]}"#
        )
      ),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (_, indices) in review.itemsByDocument.sorted(by: { $0.key < $1.key }) where indices.count > 1 {
      var seen: Set<Set<ProvisionAddress>> = []
      // What overlaps shares its outermost part, such as the article.
      var amended: [ProvisionAddress.Part: [ProvisionAddress: Int]] = [:]
      for index in indices {
        let item = review.items[index]
        // The same line twice is another finding.
        guard seen.insert(Set(item.provisions)).inserted else { continue }
        for provision in item.provisions {
          guard let root = provision.parts.last else { continue }
          let others = amended[root]?.filter { $0.key.overlaps(provision) && $0.value != index }
          if let other = others?.values.min() {
            findings.append(
              .again(provision, item, review.items[other], at: review.path(of: index), context.knowledge)
            )
          } else {
            amended[root, default: [:]][provision] = index
          }
        }
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func again(
    _ provision: ProvisionAddress,
    _ item: ReviewedItem,
    _ other: ReviewedItem,
    at path: ElementPath,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let entry = item.item.provisions.first { CitedText($0.wrappedValue).provisions.contains(provision) }
    return PlanProvisionTwice.finding(
      Bilingual(
        vi:
          "\(provision.wording) \(knowledge.documentName(item.document ?? "")) đã thuộc dòng “\(other.item.id)”",
        en: "\(provision.wording) of \(item.document ?? "") is amended by line '\(other.item.id)' too"
      ),
      explanation: Bilingual(
        vi: "Gộp hai dòng, hoặc ghi rõ mỗi dòng sửa nội dung nào.",
        en: "Join the lines, or say which changes what."
      ),
      at: entry?.place ?? item.item.$document.place ?? item.item.anchor.place,
      subject: path,
      aspect: provision.wording
    )
  }
}
