import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags two procedures each of which first wants what the other issues.
struct OutcomeCycle: Rule {
  static let manual = RuleManual(
    id: "outcome-cycle",
    title: Bilingual(
      vi: "Hai thủ tục đòi kết quả của nhau",
      en: "Two procedures that want each other's outcome"
    ),
    rationale: Bilingual(
      vi:
        "Thủ tục này đòi kết quả của thủ tục kia và ngược lại thì người làm lần đầu bị mắc kẹt; các thủ tục liên quan phải được rà soát theo nhóm.",
      en:
        "Where each of two procedures wants the other's outcome a first-time applicant is stuck; linked procedures are to be reviewed as a group."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 29")],
    severity: .warning,
    examples: [
      .flags(
        "giấy phép xây dựng và thẩm duyệt đòi nhau",
        example(needed: "fire-safety-approval", code: "⟦1.000001⟧")
      ),
      .accepts("một chiều", example(needed: nil, code: "1.000001")),
    ]
  )

  private static func example(needed: String?, code: String) -> String {
    let row = needed.map {
      #"{"id": "a", "text": "Văn bản thẩm duyệt", "asks": [{"paper": "\#($0)", "demand": "required"}]}"#
    }
    return """
      === papers/a.json
      {"paper": {"id": "construction-permit", "name": {"vi": "Giấy phép xây dựng"}}}
      === papers/b.json
      {"paper": {"id": "fire-safety-approval", "name": {"vi": "Văn bản thẩm duyệt phòng cháy"}}}
      === procedures/a.json
      {"procedure": {"code": "\(code)", "name": "Cấp giấy phép xây dựng", "cases": [{"id": "main", "components": [
        \(row ?? #"{"id": "a", "text": "Đơn"}"#)]}], "outcomes": [{"id": "o", "paper": "construction-permit", "name": "Giấy phép xây dựng"}]}}
      === procedures/b.json
      {"procedure": {"code": "1.000002", "name": "Thẩm duyệt phòng cháy", "cases": [{"id": "main", "components": [
        {"id": "a", "text": "Giấy phép xây dựng", "asks": [{"paper": "construction-permit", "demand": "required"}]}]}],
        "outcomes": [{"id": "o", "paper": "fire-safety-approval", "name": "Văn bản thẩm duyệt"}]}}
      """
  }

  func check(_ overview: CatalogueOverview, in context: AnalysisContext) -> [Diagnostic] {
    // A paper that some procedure issues without its counterpart can be had first.
    var issuers: [String: [Int]] = [:]
    for (index, procedure) in overview.procedures.enumerated() {
      for paper in procedure.issues { issuers[paper, default: []].append(index) }
    }
    let sole = issuers.compactMapValues { $0.count == 1 ? $0[0] : nil }
    var findings: [Diagnostic] = []
    for (index, procedure) in overview.procedures.enumerated() {
      for paper in procedure.needs {
        guard let other = sole[paper], other > index,
          let back = overview.procedures[other].needs.first(where: { sole[$0] == index })
        else { continue }
        findings.append(
          .stuck(
            procedure,
            overview.procedures[other],
            needs: name(paper, context),
            back: name(back, context)
          )
        )
      }
    }
    return findings
  }

  private func name(_ paper: String, _ context: AnalysisContext) -> Bilingual {
    guard let index = context.knowledge.paper(paper) else { return Bilingual(vi: paper, en: paper) }
    return context.knowledge.papers[index].name
  }
}

extension Diagnostic {
  fileprivate static func stuck(
    _ first: ProcedureDigest,
    _ second: ProcedureDigest,
    needs: Bilingual,
    back: Bilingual
  ) -> Diagnostic {
    OutcomeCycle.finding(
      Bilingual(
        vi: "\(first.key) đòi \(needs.vi) của \(second.key), thủ tục này lại đòi \(back.vi) của \(first.key)",
        en: "\(first.key) wants \(needs.en) from \(second.key), which wants \(back.en) from \(first.key)"
      ),
      explanation: Bilingual(
        vi: "Bỏ một trong hai yêu cầu, hoặc liên thông hai thủ tục.",
        en: "Drop one of the demands, or link the two procedures."
      ),
      at: first.code.place,
      subject: first.path,
      aspect: second.key,
      notes: [Note(Bilingual(vi: "thủ tục kia", en: "the other procedure"), at: second.code.place)]
    )
  }
}
