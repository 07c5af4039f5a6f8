import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a document or provision that must be amended and stands in no line of the plan.
struct PlanAmendmentUncovered: Rule {
  static let manual = RuleManual(
    id: "plan-amendment-uncovered",
    title: Bilingual(vi: "Kế hoạch thiếu văn bản, điều khoản phải sửa", en: "Amendment the plan lacks"),
    rationale: Bilingual(
      vi:
        "Điều khoản còn yêu cầu giấy tờ mà không có trong kế hoạch thì hết thời hạn thay thế, cắt giảm sẽ phải nộp lại giấy tờ đó.",
      en:
        "A provision that still demands the paper and stands in no line brings the paper back once the substitution ends."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 7")],
    severity: .error,
    examples: [
      .flags(
        "thiếu cả văn bản",
        PlanExample.text(
          #"{"id": "i1", "document": "60/2014/QH13", "deadline": "2027-02-28", "title": "Luật Hộ tịch"}"#
        )
      ),
      .flags(
        "có văn bản nhưng thiếu điều khoản",
        PlanExample.text(
          #"{"id": "i1", "document": "⟦123/2015/NĐ-CP⟧", "deadline": "2027-02-28", "title": "Nghị định", "provisions": ["Điều 3"]}"#
        )
      ),
      .accepts("điều chứa khoản phải sửa", PlanExample.text(PlanExample.sound)),
    ]
  )

  func check(_ review: PlanReview, in context: AnalysisContext) -> [Diagnostic] {
    var findings = review.missing.map { Diagnostic.missing($0, of: review, context.knowledge) }
    for (index, unlisted) in review.unlisted.enumerated() where !unlisted.isEmpty {
      findings.append(.unlisted(unlisted, at: index, of: review, context.knowledge))
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func missing(
    _ missing: PlanReview.Missing,
    of review: PlanReview,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let name = knowledge.documentName(missing.document)
    let procedures = review.procedures(of: missing.lines)
    let provisions = missing.lines.compactMap { review.lines[$0].provision?.wording }
    return PlanAmendmentUncovered.finding(
      Bilingual(
        vi: "Kế hoạch không có \(name), phải sửa cho \(procedures.count) thủ tục",
        en: "The plan lacks \(missing.document), to be amended for \(procedures.count) procedures"
      ),
      explanation: Bilingual(
        vi:
          "Bổ sung văn bản này\(provisions.isEmpty ? "" : ": \(provisions.joined(separator: "; "))"). Thủ tục: \(procedures.shown).",
        en:
          "Add it\(provisions.isEmpty ? "" : ": \(provisions.joined(separator: "; "))"). Procedures: \(procedures.shown)."
      ),
      at: review.plan.$id.place ?? review.plan.anchor.place,
      aspect: missing.document
    )
  }

  fileprivate static func unlisted(
    _ lines: [Int],
    at index: Int,
    of review: PlanReview,
    _ knowledge: Knowledge
  ) -> Diagnostic {
    let item = review.items[index]
    let provisions = lines.compactMap { review.lines[$0].provision?.wording }.joined(separator: "; ")
    let name = item.document.map(knowledge.documentName) ?? item.item.title
    return PlanAmendmentUncovered.finding(
      Bilingual(vi: "\(name) còn thiếu: \(provisions)", en: "\(item.document ?? "") lacks \(provisions)"),
      explanation: Bilingual(
        vi: "Bổ sung điều khoản; thủ tục: \(review.procedures(of: lines).shown).",
        en: "Add the provisions; procedures: \(review.procedures(of: lines).shown)."
      ),
      at: item.item.$document.place ?? item.item.anchor.place,
      subject: review.path(of: index),
      aspect: provisions
    )
  }
}

extension [String] {
  /// The first few of a list, and how many more there are.
  fileprivate var shown: String {
    count > 8 ? prefix(8).joined(separator: ", ") + " (+\(count - 8))" : joined(separator: ", ")
  }
}
