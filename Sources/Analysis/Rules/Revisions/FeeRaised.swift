import CatalogueModel
import Diagnostics

/// Flags an edit that makes applicants pay more.
struct FeeRaised: Rule {
  static let manual = RuleManual(
    id: "fee-raised",
    title: Bilingual(vi: "Tăng phí, lệ phí", en: "Fee raised"),
    rationale: Bilingual(
      vi:
        "Lần sửa này bắt người dân trả nhiều hơn; phải có căn cứ trong văn bản và được công bố.",
      en:
        "The edit makes applicants pay more; it takes a ground in law and a published decision."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "lệ phí từ 10000 lên 20000 đồng",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct", "fees": [{"kind": "charge", "amount": 10000, "currency": "VND"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct", "fees": [⟦{"kind": "charge", "amount": 20000, "currency": "VND"}⟧]}]}}
        """
      ),
      .flags(
        "thêm một lệ phí",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct"}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct", "fees": [⟦{"kind": "charge", "amount": 20000, "currency": "VND"}⟧]}]}}
        """
      ),
      .flags(
        "tăng lệ phí thu bằng đô la",
        """
        === before/procedures/1.000013.json
        {"procedure": {"code": "1.000013", "name": "Cấp thị thực", "channels": [{"kind": "direct", "fees": [{"kind": "charge", "amount": 25, "currency": "USD"}]}]}}
        === after/procedures/1.000013.json
        {"procedure": {"code": "1.000013", "name": "Cấp thị thực", "channels": [{"kind": "direct", "fees": [⟦{"kind": "charge", "amount": 40, "currency": "USD"}⟧]}]}}
        """
      ),
      .accepts(
        "giảm lệ phí",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct", "fees": [{"kind": "charge", "amount": 20000, "currency": "VND"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct", "fees": [{"kind": "charge", "amount": 10000, "currency": "VND"}]}]}}
        """
      ),
    ]
  )

  func check(_ change: Change, in context: AnalysisContext) -> [Diagnostic] {
    change.topic == .fee && (change.increase ?? 0) > 0 ? [.raised(change)] : []
  }
}

extension Diagnostic {
  fileprivate static func raised(_ change: Change) -> Diagnostic {
    FeeRaised.finding(
      change.old.map { old in
        Bilingual(
          vi: "Phí, lệ phí tăng từ “\(old)” thành “\(change.new ?? "")”",
          en: "Fee raised from '\(old)' to '\(change.new ?? "")'"
        )
      }
        ?? Bilingual(vi: "Thêm phí, lệ phí “\(change.new ?? "")”", en: "New fee '\(change.new ?? "")'"),
      explanation: .approve,
      at: change.place,
      aspect: change.matter
    )
  }
}
