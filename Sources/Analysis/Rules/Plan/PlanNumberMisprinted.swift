import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a document number in the plan that had to be mended before it could be read.
struct PlanNumberMisprinted: Rule {
  static let manual = RuleManual(
    id: "plan-number-misprinted",
    title: Bilingual(
      vi: "Số, ký hiệu trong kế hoạch ghi chưa chuẩn",
      en: "Document number of a plan line misprinted"
    ),
    rationale: Bilingual(
      vi:
        "Kế hoạch được ký và gửi đi phải ghi đúng số, ký hiệu; công cụ vẫn đối chiếu theo văn bản đã xác định được.",
      en:
        "A plan that is signed and sent must bear the right numbers; the line is checked by the document found."
    ),
    legalBasis: [Citation(document: "30/2020/NĐ-CP", provision: "Phụ lục I")],
    severity: .information,
    examples: [
      .flags(
        "thiếu dấu gạch chéo",
        PlanExample.text(
          #"{"id": "i1", "document": "⟦1232015/NĐ-CP⟧", "deadline": "2027-02-28", "title": "Nghị định hộ tịch"}"#
        )
      ),
      .accepts("số chuẩn", PlanExample.text(PlanExample.sound)),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    review.items.indices.compactMap { index in
      let item = review.items[index]
      guard let number = item.document, let written = item.item.document, !item.match.repairs.isEmpty else {
        return nil
      }
      return .misprinted(written, number, item, at: review.path(of: index))
    }
  }
}

extension Diagnostic {
  fileprivate static func misprinted(
    _ written: String,
    _ number: String,
    _ item: ReviewedItem,
    at path: ElementPath
  ) -> Diagnostic {
    let place = item.item.$document.place ?? item.item.anchor.place
    return PlanNumberMisprinted.finding(
      Bilingual(vi: "“\(written)” nên ghi là \(number)", en: "'\(written)' should read \(number)"),
      explanation: .repaired(item.match.repairs),
      at: place,
      subject: path,
      remedies: [
        Remedy(
          Bilingual(vi: "Ghi số \(number)", en: "Write the number \(number)"),
          edits: item.item.$document.place.map { [TextEdit($0, with: number)] } ?? [],
          applicability: .editorial
        )
      ]
    )
  }
}
