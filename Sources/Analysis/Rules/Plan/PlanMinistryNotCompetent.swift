import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a line of the plan that lets a body amend a document which another body issued.
struct PlanMinistryNotCompetent: Rule {
  static let manual = RuleManual(
    id: "plan-ministry-not-competent",
    title: Bilingual(vi: "Cơ quan trong kế hoạch không có thẩm quyền", en: "Body without power to amend"),
    rationale: Bilingual(
      vi:
        "Văn bản chỉ được sửa bằng văn bản của chính cơ quan đã ban hành; giao nhầm cơ quan thì văn bản sửa đổi không có giá trị.",
      en:
        "A document is amended by its own issuer; assigned to another body the amendment would be void."
    ),
    legalBasis: [Citation(document: "64/2025/QH15", provision: "khoản 1 Điều 8")],
    severity: .error,
    examples: [
      .flags(
        "bộ khác sửa thông tư",
        PlanExample.text(
          #"{"id": "i1", "document": "15/2022/TT-BTP", "deadline": "2027-02-28", "issuer": "⟦mps⟧", "title": "Thông tư"}"#,
          law: PlanExample.promulgation(verified: true) + "\n" + bodies
        )
      ),
      .accepts(
        "chính bộ đã ban hành; bộ chủ trì soạn thảo nghị định không phải là cơ quan ban hành",
        PlanExample.text(
          #"{"id": "i1", "document": "15/2022/TT-BTP", "deadline": "2027-02-28", "issuer": "moj", "title": "Thông tư"}"#,
          #"{"id": "i2", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "authority": "moj", "issuer": "government", "title": "Nghị định"}"#,
          law: PlanExample.promulgation(verified: true) + "\n" + bodies
        )
      ),
    ]
  )

  private static let bodies = """
    === authorities.json
    {"authorities": [{"id": "moj", "kind": "ministry", "name": {"vi": "Bộ Tư pháp"}, "aliases": ["BTP"]},
      {"id": "mps", "kind": "ministry", "name": {"vi": "Bộ Công an"}, "aliases": ["BCA"]},
      {"id": "government", "kind": "other", "name": {"vi": "Chính phủ"}}]}
    """

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    review.items.indices.compactMap { index in
      let item = review.items[index]
      guard let number = item.document, let issuer = Amendments(context: context).issuer(of: number),
        let named = Self.named(item), named.wrappedValue != issuer
      else { return nil }
      return .notCompetent(named, issuer, item, at: review.path(of: index), context.knowledge)
    }
  }

  /// The body that the plan lets issue the amendment: the issuer, or for a minister's own document the ministry in charge.
  private static func named(_ item: ReviewedItem) -> Located<String>? {
    if let issuer = item.item.issuer { return Located(issuer, at: item.item.$issuer.place) }
    guard item.kind == .circular || item.kind == .decisionMinister else { return nil }
    return item.item.authority.map { Located($0, at: item.item.$authority.place) }
  }
}

extension Diagnostic {
  fileprivate static func notCompetent(
    _ named: Located<String>,
    _ issuer: String,
    _ item: ReviewedItem,
    at path: ElementPath,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    func name(_ id: String) -> Bilingual { knowledge.authority(id)?.name ?? Bilingual(vi: id, en: id) }
    let own = knowledge.provision(.ownAmendment)
    // The powers of a body that no longer exists went to another, and which one is not on file.
    let isFormer =
      knowledge.authority(issuer)?.kind == .other && DocumentWord.circular.kinds.contains { $0 == item.kind }
    let isKnown = (own?.provision.isVerified ?? false) && !isFormer
    let number = item.document ?? ""
    var finding = PlanMinistryNotCompetent.finding(
      isKnown
        ? Bilingual(
          vi:
            "\(name(named.wrappedValue).vi) không ban hành \(knowledge.documentName(number)); cơ quan ban hành: \(name(issuer).vi)",
          en: "\(name(named.wrappedValue).en) did not issue \(number); \(name(issuer).en) did"
        )
        : Bilingual(
          vi:
            "Chưa xác định \(name(named.wrappedValue).vi) có được sửa \(knowledge.documentName(number)) của \(name(issuer).vi) hay không",
          en: "Whether \(name(named.wrappedValue).en) may amend \(number) of \(name(issuer).en) is not known"
        ),
      explanation: isFormer
        ? Bilingual(
          vi: "Cơ quan ban hành không còn; cần xác nhận cơ quan kế thừa nhiệm vụ.",
          en: "The issuer no longer exists; confirm which body took over."
        )
        : Bilingual(
          vi: "Giao cho cơ quan đã ban hành.",
          en: "Assign it to the body that issued the document."
        ),
      at: named.place ?? item.item.anchor.place,
      subject: path,
      evidence: own.map {
        [.law($0.citation.address, $0.provision.summary, verified: $0.provision.isVerified)]
      } ?? []
    )
    if !isKnown { finding.severity = .information }
    return finding
  }
}
