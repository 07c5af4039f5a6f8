import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an edit that gives the code of a procedure to another.
struct CodeReused: Rule {
  static let manual = RuleManual(
    id: "code-reused",
    title: Bilingual(vi: "Mã thủ tục dùng lại cho thủ tục khác", en: "Code reused for another procedure"),
    rationale: Bilingual(
      vi:
        "Mã gắn với phụ lục, quyết định và thống kê; dùng lại cho thủ tục khác thì mọi căn cứ cũ áp nhầm.",
      en:
        "Annex rows, decisions and statistics go by code; reused for another procedure, every old ground falls on the wrong one."
    ),
    severity: .error,
    examples: [
      .flags(
        "tên hoàn toàn khác",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "⟦Cấp giấy phép khai thác khoáng sản⟧", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}]}]}}
        """
      ),
      .accepts(
        "sửa tên cho rõ hơn",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú (cấp xã)", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}]}]}}
        """
      ),
    ]
  )

  func check(_ change: Change, in context: AnalysisContext) -> [Diagnostic] {
    guard change.topic == .name, let old = change.old, let new = change.new,
      FoldedText.similarity(old, new) < GraphBuilder.joiningSimilarity
    else { return [] }
    return [.reused(old, new, change)]
  }
}

extension Diagnostic {
  fileprivate static func reused(_ old: String, _ new: String, _ change: Change) -> Diagnostic {
    CodeReused.finding(
      Bilingual(
        vi: "Mã của “\(old)” nay dùng cho “\(new)”",
        en: "The code of '\(old)' now stands for '\(new)'"
      ),
      explanation: Bilingual(
        vi: "Lấy mã mới cho thủ tục mới; thủ tục cũ giữ mã, ghi trạng thái bãi bỏ.",
        en: "Take a new code for the new procedure; the old one keeps its code and is marked abolished."
      ),
      at: change.place,
      aspect: change.matter
    )
  }
}
