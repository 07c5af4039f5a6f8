import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an edit that takes a dossier row away without a ground in law.
struct ComponentRemovedWithoutGround: Rule {
  static let manual = RuleManual(
    id: "component-removed-without-ground",
    title: Bilingual(vi: "Bỏ thành phần hồ sơ không có căn cứ", en: "Component removed without ground"),
    rationale: Bilingual(
      vi:
        "Thành phần hồ sơ do văn bản quy phạm quy định; bỏ khỏi danh mục mà không có dòng phụ lục, giấy tờ thuộc Điều 4 hoặc quyết định công bố mới thì người dân bị trả hồ sơ vì thiếu.",
      en:
        "Law sets what is filed; a row that leaves the catalogue without an annex row, Article 4 or a new publication decision has applicants sent away for lack of it."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 15")],
    severity: .warning,
    examples: [
      .flags(
        "bỏ ảnh chân dung",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}, {"id": "c", "kind": "paper", "text": "Ảnh chân dung cỡ 4x6"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "⟦1.004222⟧", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}]}]}}
        """
      ),
      .accepts(
        "bỏ giấy tờ thuộc Điều 4",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}, {"id": "b", "text": "Bản sao thẻ căn cước", "asks": [{"paper": "identity-card", "demand": "required"}]}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}]}]}}
        === before/papers/identity-card.json
        {"paper": {"id": "identity-card", "article4": true, "name": {"vi": "Thẻ căn cước"}}}
        === after/papers/identity-card.json
        {"paper": {"id": "identity-card", "article4": true, "name": {"vi": "Thẻ căn cước"}}}
        """
      ),
      .accepts(
        "bỏ kèm quyết định công bố mới",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "publication": {"number": "1/QĐ-BCA"}, "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}, {"id": "c", "kind": "paper", "text": "Ảnh chân dung cỡ 4x6"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "publication": {"number": "2/QĐ-BCA"}, "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}]}]}}
        """
      ),
    ]
  )

  func check(_ change: Change, in context: AnalysisContext) -> [Diagnostic] {
    guard change.topic == .component, change.kind == .removed, change.burdened == .applicant,
      let before = change.before, let after = change.after,
      before.procedure.publication == after.procedure.publication
    else { return [] }
    let listed = Set(
      (before.rows + after.rows).flatMap { context.knowledge.row($0.reference).papers.map(\.wrappedValue) }
    )
    let hasGround = change.papersRemoved.contains { id in
      listed.contains(id)
        || context.knowledge.paper(id).map { context.knowledge.papers[$0].isArticle4 } ?? false
    }
    return hasGround ? [] : [.removed(change)]
  }
}

extension Diagnostic {
  fileprivate static func removed(_ change: Change) -> Diagnostic {
    let text = change.old ?? ""
    let shown = text.count > 80 ? String(text.prefix(80)) + "…" : text
    return ComponentRemovedWithoutGround.finding(
      Bilingual(
        vi: "Bỏ thành phần hồ sơ “\(shown)” không có căn cứ",
        en: "Component '\(shown)' removed without ground"
      ),
      explanation: Bilingual(
        vi:
          "Ghi số quyết định công bố mới (publication), hoặc phê duyệt thay đổi bằng một quyết định trong decisions/.",
        en: "Name the new publication decision, or approve the change by a record in decisions/."
      ),
      at: change.place,
      aspect: change.matter
    )
  }
}
