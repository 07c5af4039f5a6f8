import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan whose instrument ranks below the document it is to amend.
struct PlanInstrumentRank: Rule {
  static let manual = RuleManual(
    id: "plan-instrument-rank",
    title: Bilingual(
      vi: "Văn bản sửa đổi thấp hơn văn bản được sửa",
      en: "Amending instrument of insufficient rank"
    ),
    rationale: Bilingual(
      vi:
        "Văn bản thứ bậc thấp không sửa được văn bản thứ bậc cao; việc sửa đổi sẽ không có giá trị.",
      en:
        "An instrument of lower rank cannot amend one of higher rank; the amendment would be void."
    ),
    legalBasis: [
      Citation(document: "64/2025/QH15", provision: "Điều 4"),
      Citation(document: "64/2025/QH15", provision: "khoản 1 Điều 8"),
    ],
    severity: .error,
    examples: [
      .flags(
        "thông tư sửa nghị định",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "instrument": "⟦Thông tư của Bộ Tư pháp⟧"}"#,
          law: PlanExample.promulgation(verified: true)
        )
      ),
      .flags(
        "thứ bậc chưa được kiểm chứng: nêu là chưa xác định",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "instrument": "⟦Thông tư của Bộ Tư pháp⟧"}"#,
          law: PlanExample.promulgation(verified: false)
        )
      ),
      .accepts(
        "nghị định sửa nghị định",
        PlanExample.text(
          #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định", "instrument": "Nghị định của Chính phủ"}"#,
          law: PlanExample.promulgation(verified: true)
        )
      ),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    let law = context.knowledge.law
    return review.items.indices.compactMap { index in
      let item = review.items[index]
      guard let instrument = item.instrument, let kind = item.kind, let own = law.rank(of: instrument),
        let other = law.rank(of: kind), own > other
      else { return nil }
      // A special mechanism may let an instrument depart from what ranks higher.
      let special = context.knowledge.provisions(.specialMechanism).first { $0.kinds.contains(instrument) }
      return .tooLow(item, at: review.path(of: index), special: special, context.knowledge)
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLow(
    _ item: ReviewedItem,
    at path: ElementPath,
    special: ProvisionReference?,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let name = knowledge.documentName(item.document ?? item.item.title)
    let written = item.item.issuedDocument ?? item.item.instrument ?? ""
    let isKnown = knowledge.law.isRankVerified && special == nil
    let references = [knowledge.law.rankSource, special, knowledge.provision(.ownAmendment)].compactMap { $0 }
    var finding = PlanInstrumentRank.finding(
      isKnown
        ? Bilingual(
          vi: "“\(written)” thấp hơn \(name)",
          en: "'\(written)' ranks below \(item.document ?? item.item.title)"
        )
        : Bilingual(
          vi: "Chưa xác định “\(written)” có sửa được \(name) hay không",
          en: "Whether '\(written)' may amend \(item.document ?? item.item.title) is not known"
        ),
      explanation: Bilingual(
        vi: isKnown
          ? "Dùng văn bản cùng thứ bậc của cơ quan đã ban hành."
          : "Quy định về thứ bậc hoặc cơ chế đặc biệt trong cơ sở tri thức chưa được kiểm chứng.",
        en: isKnown
          ? "Use an instrument of the same rank, of the body that issued it."
          : "What is on file about ranks or a special mechanism has not been verified."
      ),
      at: item.item.$instrument.place ?? item.item.$issuedDocument.place ?? item.item.anchor.place,
      subject: path,
      evidence: references.map {
        .law($0.citation.address, $0.provision.summary, verified: $0.provision.isVerified)
      }
    )
    if !isKnown { finding.severity = .information }
    return finding
  }
}
