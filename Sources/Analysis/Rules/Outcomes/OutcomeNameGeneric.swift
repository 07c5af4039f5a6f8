import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an outcome whose name says only that it is some certificate, decision or reply.
struct OutcomeNameGeneric: Rule {
  static let manual = RuleManual(
    id: "outcome-name-generic",
    title: Bilingual(vi: "Tên kết quả không nói là giấy tờ gì", en: "Outcome with a name that says nothing"),
    rationale: Bilingual(
      vi:
        "“Giấy chứng nhận”, “Văn bản trả lời” không cho biết giấy tờ nào được cấp; không nối được với thủ tục yêu cầu giấy tờ đó và không biết cơ sở dữ liệu nào lưu kết quả.",
      en:
        "'Certificate' or 'reply' does not tell which paper is issued; it cannot be joined with procedures that ask for it, nor with the register that keeps it."
    ),
    legalBasis: [
      Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8"),
      Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 29"),
    ],
    severity: .information,
    examples: [
      .flags(
        "chỉ có tên loại giấy tờ",
        """
        <procedure code="1.115335"><outcomes><outcome id="o1"><name>⟦Giấy chứng nhận.⟧</name></outcome>
          <outcome id="o2"><name>⟦Văn bản trả lời⟧</name></outcome></outcomes></procedure>
        """
      ),
      .accepts(
        "tên đầy đủ, hoặc đã ghi loại giấy tờ",
        """
        {"procedure": {"code": "1.115335", "name": "Đăng ký đất đai", "outcomes": [
          {"id": "o1", "name": "Giấy chứng nhận quyền sử dụng đất"},
          {"id": "o2", "paper": "land-use-certificate", "name": "Giấy chứng nhận"}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    return node.procedure.outcomes.compactMap { outcome in
      guard outcome.paper == nil else { return nil }
      let folded = context.folded(outcome.$name)
      guard !folded.words.isEmpty, let found = Self.kinds.longest(at: 0, in: folded.words),
        found.words.upperBound == folded.words.count
      else { return nil }
      return .generic(outcome, of: node.path.appending("outcome", outcome.id))
    }
  }

  private static let kinds = WordingCues([
    "giấy chứng nhận", "giấy phép", "giấy xác nhận", "giấy tờ", "chứng chỉ", "chứng nhận", "xác nhận",
    "quyết định",
    "thông báo", "văn bản", "văn bản trả lời", "văn bản thông báo", "văn bản chấp thuận", "văn bản xác nhận",
    "công văn", "công văn trả lời", "phiếu", "biên bản", "kết quả", "kết quả giải quyết",
    "kết quả thủ tục hành chính",
    "kết quả giải quyết thủ tục hành chính", "kết quả thực hiện thủ tục hành chính", "theo quy định", "hồ sơ",
    "tờ khai", "bản sao", "trích lục",
  ])
}

extension Diagnostic {
  fileprivate static func generic(_ outcome: Outcome, of path: ElementPath) -> Diagnostic {
    OutcomeNameGeneric.finding(
      Bilingual(
        vi: "“\(outcome.name)” không nói kết quả là giấy tờ gì",
        en: "'\(outcome.name)' does not say what is issued"
      ),
      explanation: Bilingual(
        vi: "Ghi tên đầy đủ của giấy tờ được cấp; nếu có trong danh mục thì ghi mã ở “paper”.",
        en: "Give the full name of the paper; where the vocabulary has it, its id under 'paper'."
      ),
      at: outcome.$name.place ?? outcome.anchor.place,
      subject: path
    )
  }
}
