import CatalogueModel
import Diagnostics

/// Flags an edit that makes applicants wait longer.
struct DeadlineRaised: Rule {
  static let manual = RuleManual(
    id: "deadline-raised",
    title: Bilingual(vi: "Kéo dài thời hạn giải quyết", en: "Deadline raised"),
    rationale: Bilingual(
      vi:
        "Lần sửa này bắt người dân chờ lâu hơn; phải có căn cứ trong văn bản và được công bố.",
      en:
        "The edit makes applicants wait longer; it takes a ground in law and a published decision."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "từ 5 lên 7 ngày làm việc",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct", "times": [{"quantity": 5, "unit": "working-day"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct", "times": [⟦{"quantity": 7, "unit": "working-day"}⟧]}]}}
        """
      ),
      .accepts(
        "rút từ 7 xuống 5 ngày làm việc",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct", "times": [{"quantity": 7, "unit": "working-day"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct", "times": [{"quantity": 5, "unit": "working-day"}]}]}}
        """
      ),
    ]
  )

  func check(_ change: Change, in context: AnalysisContext) -> [Diagnostic] {
    change.topic == .time && change.kind == .tightened ? [.raised(change)] : []
  }
}

extension Diagnostic {
  fileprivate static func raised(_ change: Change) -> Diagnostic {
    DeadlineRaised.finding(
      Bilingual(
        vi: "Thời hạn kéo dài từ “\(change.old ?? "")” thành “\(change.new ?? "")”",
        en: "Deadline raised from '\(change.old ?? "")' to '\(change.new ?? "")'"
      ),
      explanation: .approve,
      at: change.place,
      aspect: change.matter
    )
  }
}
