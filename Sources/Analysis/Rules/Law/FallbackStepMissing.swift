import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure whose papers are replaced by data and whose text is silent on what happens when a look-up fails.
struct FallbackStepMissing: Rule {
  static let manual = RuleManual(
    id: "fallback-step-missing",
    title: Bilingual(
      vi: "Thiếu bước bổ sung khi không khai thác được dữ liệu",
      en: "No step for a failed look-up"
    ),
    rationale: Bilingual(
      vi:
        "Khi giấy tờ được thay bằng dữ liệu mà không khai thác được thông tin, cơ quan phải báo trong 08 giờ làm việc (trực tuyến) hoặc 01 ngày làm việc để người nộp bổ sung. Trình tự không nêu thì hồ sơ dễ bị trả lại.",
      en:
        "Where data replaces a paper and the look-up fails, the agency asks for it within eight working hours (online) or one working day. A text that does not say so leads to returned dossiers."
    ),
    legalBasis: [
      Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 8"),
      Citation(document: "66.7/2025/NQ-CP", provision: "khoản 2 Điều 8"),
    ],
    severity: .warning,
    examples: [
      .flags("trình tự không nêu việc bổ sung", example("⟦1.004222⟧", "Nộp hồ sơ và nhận kết quả.")),
      .accepts(
        "trình tự nêu việc bổ sung",
        example(
          "1.004222",
          "Trường hợp không khai thác được thông tin, trong 08 giờ làm việc đề nghị bổ sung hồ sơ."
        )
      ),
      .accepts(
        "giấy tờ là đối tượng được thu hồi",
        example("1.004222", "Nộp hồ sơ và nhận kết quả.", name: "Thu hồi Giấy khai sinh")
      ),
      .accepts(
        "ngoài thời gian áp dụng của văn bản",
        example("1.004222", "Nộp hồ sơ và nhận kết quả."),
        asOf: "2027-03-01"
      ),
    ]
  )

  private static func example(_ code: String, _ step: String, name: String = "Đăng ký thường trú") -> String {
    """
    === law/resolution.json
    {"legalDocument": {"number": "66.7/2025/NQ-CP", "effective": "2026-01-01", "expires": "2027-02-28", "title": "Nghị quyết",
      "provisions": [{"id": "a3.k2", "article": "3", "clause": "2", "role": "substitution-general", "summary": {"vi": "Thay thế"}}]}}
    === papers/birth-certificate.json
    {"paper": {"id": "birth-certificate", "article4": true, "name": {"vi": "Giấy khai sinh"}}}
    === procedures/1.004222.json
    {"procedure": {"code": "\(code)", "name": "\(name)", "cases": [{"id": "main", "components": [
      {"id": "a", "text": "Giấy khai sinh của con", "asks": [{"paper": "birth-certificate", "demand": "required"}]}]}],
      "steps": [{"id": "s1", "text": "\(step)"}]}}
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, !node.procedure.steps.isEmpty,
      let resolution = context.substitutionDocument, context.isInForce(resolution) == true,
      let replaced = Self.replacedDemand(of: node, in: context), !Self.isProvided(in: node, context)
    else { return [] }
    let rules = [ProvisionRole.fallbackOnline, .fallbackDirect]
      .compactMap { context.knowledge.provision($0, of: resolution.number) }
    return [
      .silent(
        node.procedure,
        paper: context.knowledge.papers[replaced.paper],
        at: replaced.place,
        rules: rules
      )
    ]
  }

  /// The first paper demanded that Article 4 or a joined row of the replacing annex replaces.
  private static func replacedDemand(of node: ProcedureNode, in context: AnalysisContext) -> DemandEdge? {
    var listed: Set<String> = []
    for joined in node.rows where context.knowledge.annex(of: joined.reference).action == .replace {
      listed.formUnion(context.knowledge.row(joined.reference).papers.map(\.wrappedValue))
    }
    let wording = ProcedureWording(node)
    for component in node.components where !component.isAbstained && !component.demands.isEmpty {
      for demand in component.demands where demand.demand != .mentioned && !demand.isIssuedAbroad {
        let paper = context.knowledge.papers[demand.paper]
        if listed.contains(paper.id) { return demand }
        // A paper that is handed over to be changed is not replaced; where that is open nothing is said.
        guard paper.isArticle4 else { continue }
        let object = ObjectGate(context: context).judge(demand, component: component, wording: wording)
        if object.state == .pass { return demand }
      }
    }
    return nil
  }

  private static func isProvided(in node: ProcedureNode, _ context: AnalysisContext) -> Bool {
    if node.components.contains(where: { $0.demands.contains { $0.demand == .fallback } }) { return true }
    let texts =
      node.procedure.steps.map(\.$text) + node.components.map(\.component.$text)
      + node.procedure.channels.compactMap { channel in
        channel.text.map { Located($0, at: channel.anchor.place) }
      }
    return texts.contains { text in
      let folded = context.folded(text)
      return failures.occur(in: folded) || (limits.occur(in: folded) && supplements.occur(in: folded))
    }
  }

  private static let failures = WordingCues([
    "không khai thác được", "chưa khai thác được", "không tra cứu được", "không thể khai thác",
    "không thể tra cứu",
    "không có thông tin trong cơ sở dữ liệu", "không có trong cơ sở dữ liệu", "chưa có trong cơ sở dữ liệu",
    "không tìm thấy thông tin trong cơ sở dữ liệu", "không lấy được thông tin",
  ])
  private static let limits = WordingCues([
    "08 giờ làm việc", "8 giờ làm việc", "tám giờ làm việc", "01 ngày làm việc", "1 ngày làm việc",
    "một ngày làm việc",
  ])
  private static let supplements = WordingCues([
    "bổ sung, hoàn thiện hồ sơ", "bổ sung hoàn thiện hồ sơ", "hoàn thiện hồ sơ", "bổ sung hồ sơ",
    "bổ sung thành phần hồ sơ", "bổ sung giấy tờ",
  ])
}

extension Diagnostic {
  fileprivate static func silent(
    _ procedure: Procedure,
    paper: Paper,
    at place: Place?,
    rules: [ProvisionReference]
  ) -> Diagnostic {
    FallbackStepMissing.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) không nêu việc bổ sung hồ sơ khi không khai thác được dữ liệu",
        en: "Procedure \(procedure.code) does not say how to supplement when a look-up fails"
      ),
      explanation: Bilingual(
        vi:
          "Bổ sung vào trình tự: thông báo trong 08 giờ làm việc (trực tuyến), 01 ngày làm việc (trực tiếp, bưu chính), số hóa giấy tờ và hướng dẫn cập nhật dữ liệu.",
        en:
          "Add to the steps: notice within eight working hours (online) or one working day (in person, by post), digitising, and help with updating the data."
      ),
      at: procedure.$code.place ?? procedure.anchor.place,
      notes: [
        Note(
          Bilingual(
            vi: "\(paper.name.vi) được thay thế bằng dữ liệu",
            en: "data replaces the \(paper.name.en)"
          ),
          at: place
        )
      ],
      evidence: rules.map {
        .law($0.citation.address, $0.provision.summary, verified: $0.provision.isVerified)
      }
    )
  }
}
