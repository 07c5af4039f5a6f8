import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags steps that never say who acts.
struct StepsActorMissing: Rule {
  static let manual = RuleManual(
    id: "steps-actor-missing",
    title: Bilingual(vi: "Trình tự không nêu ai thực hiện", en: "Steps without an actor"),
    rationale: Bilingual(
      vi:
        "Rà soát thủ tục phải trả lời trách nhiệm của từng cơ quan có rõ không; trình tự không nhắc người nộp, cơ quan nào thì không ai chịu trách nhiệm về thời hạn.",
      en:
        "A review asks whether each body's duty is clear; steps that name neither applicant nor office leave nobody answerable for the time limit."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "không bước nào nêu chủ thể",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "steps": [
          {"id": "s1", "text": "⟦Nộp hồ sơ.⟧"}, {"id": "s2", "text": "Kiểm tra, giải quyết trong 07 ngày làm việc."}]}}
        """
      ),
      .accepts(
        "nêu người nộp hoặc cơ quan",
        """
        <procedure code="1.004222"><steps>
          <step id="s1"><text>Nộp hồ sơ tại Công an cấp xã.</text></step>
          <step id="s2"><text>Kiểm tra, giải quyết trong 07 ngày làm việc.</text></step></steps></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let steps = node.procedure.steps
    guard node.procedure.state != .abolished, let first = steps.first else { return [] }
    let isNamed = steps.contains { step in
      Self.actors.occur(in: context.folded(step.$text))
        || step.name.map { Self.actors.occur(in: FoldedText($0)) } ?? false
    }
    return isNamed ? [] : [.actorless(first, count: steps.count)]
  }

  private static let actors = WordingCues([
    "người", "cá nhân", "tổ chức", "công dân", "hộ gia đình", "hộ kinh doanh", "doanh nghiệp", "hợp tác xã",
    "chủ", "cơ sở", "đơn vị", "thương nhân", "đại diện", "cha", "mẹ", "vợ", "chồng", "các bên", "bên",
    "học sinh",
    "sinh viên", "thí sinh", "luật sư", "nhà đầu tư", "cơ quan", "ủy ban", "UBND", "sở", "bộ", "cục",
    "chi cục",
    "công an", "trung tâm", "bộ phận", "một cửa", "công chức", "viên chức", "cán bộ", "phòng", "hội đồng",
    "chi nhánh", "ngân hàng", "tòa án", "viện", "ban", "trường", "bảo hiểm xã hội", "thuế", "hải quan",
    "thủ tướng", "chính phủ", "quỹ", "hiệp hội", "văn phòng", "giám đốc", "bệnh viện", "trạm", "đại sứ quán",
  ])
}

extension Diagnostic {
  fileprivate static func actorless(_ step: Step, count: Int) -> Diagnostic {
    StepsActorMissing.finding(
      Bilingual(
        vi: "Không bước nào trong \(count) bước nêu ai thực hiện",
        en: "None of the \(count) steps says who acts"
      ),
      explanation: Bilingual(
        vi: "Mỗi bước nêu người nộp hoặc cơ quan chịu trách nhiệm, theo quyết định công bố.",
        en: "Let each step name the applicant or the office answerable, from the publication decision."
      ),
      at: step.$text.place ?? step.anchor.place,
      aspect: "actor"
    )
  }
}
