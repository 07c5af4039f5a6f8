import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure that lacks one of the parts every procedure must have.
struct CompulsoryPartMissing: Rule {
  static let manual = RuleManual(
    id: "compulsory-part-missing",
    title: Bilingual(
      vi: "Thiếu bộ phận bắt buộc của thủ tục",
      en: "A compulsory part of the procedure is missing"
    ),
    rationale: Bilingual(
      vi:
        "Thủ tục chỉ hoàn thành khi có đủ tên, trình tự, cách thức, hồ sơ, thời hạn, đối tượng, cơ quan thực hiện và kết quả. Để trống khác với ghi “Không”.",
      en:
        "A procedure is complete only with name, steps, channels, dossier, time limit, subjects, executing authority and outcome. Empty does not mean none."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "thiếu kết quả",
        """
        {"procedure": {"code": "⟦1.004222⟧", "name": "Đăng ký thường trú", "subjects": ["citizen"],
          "authorities": [{"role": "executing", "name": "Công an cấp xã"}],
          "cases": [{"id": "main", "components": [{"id": "ct01", "text": "Tờ khai thay đổi thông tin cư trú"}]}],
          "steps": [{"id": "s1", "text": "Nộp hồ sơ tại Công an cấp xã."}],
          "channels": [{"kind": "direct", "times": [{"quantity": 7, "unit": "working-day"}]}]}}
        """
      ),
      .flags(
        "chỉ có kênh mà không có thời hạn",
        """
        {"procedure": {"code": "⟦1.004222⟧", "name": "Đăng ký thường trú", "subjects": ["citizen"],
          "authorities": [{"role": "executing", "name": "Công an cấp xã"}],
          "cases": [{"id": "main", "components": [{"id": "ct01", "text": "Tờ khai thay đổi thông tin cư trú"}]}],
          "steps": [{"id": "s1", "text": "Nộp hồ sơ tại Công an cấp xã."}],
          "channels": [{"kind": "direct"}], "outcomes": [{"id": "o1", "name": "Thông báo kết quả"}]}}
        """
      ),
      .accepts(
        "đủ tám bộ phận",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "subjects": ["citizen"],
          "authorities": [{"role": "executing", "name": "Công an cấp xã"}],
          "cases": [{"id": "main", "components": [{"id": "ct01", "text": "Tờ khai thay đổi thông tin cư trú"}]}],
          "steps": [{"id": "s1", "text": "Nộp hồ sơ tại Công an cấp xã."}],
          "channels": [{"kind": "direct", "times": [{"quantity": 7, "unit": "working-day"}]}],
          "outcomes": [{"id": "o1", "name": "Thông báo kết quả"}]}}
        """
      ),
      .accepts(
        "thủ tục đã bãi bỏ",
        #"{"procedure": {"code": "1.004222", "state": "abolished", "name": "Cấp sổ hộ khẩu"}}"#
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard procedure.state != .abolished else { return [] }
    let law = context.knowledge.provision(.componentParts)
    return Part.allCases.filter { !$0.isPresent(in: procedure) }
      .map { .missing($0, of: procedure, law: $0.evidence(in: law)) }
  }

  /// The compulsory parts, in the order of the law; the raw value is the point's letter.
  fileprivate enum Part: String, CaseIterable {
    case name = "a"
    case steps = "b"
    case channels = "c"
    case dossier = "d"
    case timeLimit = "đ"
    case subjects = "e"
    case authority = "g"
    case outcome = "h"

    func isPresent(in procedure: Procedure) -> Bool {
      switch self {
      case .name: !procedure.name.isEmpty
      case .steps: !procedure.steps.isEmpty
      case .channels: !procedure.channels.isEmpty
      case .dossier: procedure.cases.contains { !$0.components.isEmpty }
      case .timeLimit:
        procedure.channels.contains { $0.times.contains { $0.quantity != nil || $0.text != nil } }
      case .subjects: !procedure.subjects.isEmpty || !procedure.subjectNames.isEmpty
      case .authority: procedure.authorities.contains { $0.role == .executing || $0.role == .competent }
      case .outcome: !procedure.outcomes.isEmpty
      }
    }

    /// The point that demands the part, else the clause.
    func evidence(in clause: ProvisionReference?) -> Evidence? {
      guard let clause else { return nil }
      let point = clause.document.provisions.first {
        $0.article == clause.provision.article && $0.clause == clause.provision.clause && $0.point == rawValue
      }
      let provision = point ?? clause.provision
      return .law(
        LegalCitation(document: clause.document.number, provision: provision.wording),
        provision.summary,
        verified: provision.isVerified
      )
    }

    var wording: Bilingual {
      switch self {
      case .name: Bilingual(vi: "tên thủ tục", en: "name")
      case .steps: Bilingual(vi: "trình tự thực hiện", en: "steps")
      case .channels: Bilingual(vi: "cách thức thực hiện", en: "ways of filing")
      case .dossier: Bilingual(vi: "thành phần hồ sơ", en: "dossier")
      case .timeLimit: Bilingual(vi: "thời hạn giải quyết", en: "time limit")
      case .subjects: Bilingual(vi: "đối tượng thực hiện", en: "subjects")
      case .authority: Bilingual(vi: "cơ quan thực hiện", en: "executing authority")
      case .outcome: Bilingual(vi: "kết quả thực hiện", en: "outcome")
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func missing(
    _ part: CompulsoryPartMissing.Part,
    of procedure: Procedure,
    law: Evidence?
  ) -> Diagnostic {
    CompulsoryPartMissing.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) thiếu \(part.wording.vi)",
        en: "Procedure \(procedure.code) lacks its \(part.wording.en)"
      ),
      explanation: Bilingual(
        vi: "Bổ sung theo quyết định công bố; nếu không yêu cầu thì ghi rõ “Không”.",
        en: "Add it from the publishing decision; where nothing is asked, say so."
      ),
      at: procedure.$code.place ?? procedure.anchor.place,
      aspect: part.rawValue,
      evidence: law.map { [$0] } ?? []
    )
  }
}
