import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an edit that changes what applicants must do under the old publication decision.
struct ChangedWithoutPublication: Rule {
  static let manual = RuleManual(
    id: "changed-without-publication",
    title: Bilingual(vi: "Thay đổi không có quyết định công bố", en: "Changed without publication decision"),
    rationale: Bilingual(
      vi:
        "Thủ tục sửa đổi phải được công bố bằng quyết định nêu rõ bộ phận thay đổi; danh mục không được đi trước quyết định.",
      en:
        "An amended procedure is published by a decision that names what changed; the catalogue must not run ahead of it."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 15")],
    severity: .warning,
    examples: [
      .flags(
        "đổi thời hạn, giữ nguyên quyết định công bố",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "publication": {"number": "1/QĐ-BCA"}, "channels": [{"kind": "direct", "times": [{"quantity": 5, "unit": "working-day"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "publication": {"number": "⟦1/QĐ-BCA⟧"}, "channels": [{"kind": "direct", "times": [{"quantity": 3, "unit": "working-day"}]}]}}
        """
      ),
      .accepts(
        "đổi thời hạn theo quyết định mới",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "publication": {"number": "1/QĐ-BCA"}, "channels": [{"kind": "direct", "times": [{"quantity": 5, "unit": "working-day"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "publication": {"number": "2/QĐ-BCA"}, "channels": [{"kind": "direct", "times": [{"quantity": 3, "unit": "working-day"}]}]}}
        """
      ),
      .accepts(
        "chỉ viết lại lời; trước và sau đều không ghi quyết định",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai theo mẫu"}]}]}}
        """
      ),
    ]
  )

  func check(_ revision: ProcedureRevision, in context: AnalysisContext) -> [Diagnostic] {
    guard let publication = revision.after.procedure.publication,
      publication == revision.before.procedure.publication
    else { return [] }
    let touched = revision.changes.filter { change in
      [.tightened, .loosened, .added, .removed].contains(change.kind) && change.burdened == .applicant
    }
    return touched.isEmpty ? [] : [.unpublished(touched, publication)]
  }
}

extension Diagnostic {
  fileprivate static func unpublished(_ changes: [Change], _ publication: PublicationDecision) -> Diagnostic {
    ChangedWithoutPublication.finding(
      Bilingual(
        vi:
          "\(changes.count) thay đổi về nghĩa vụ của người nộp mà quyết định công bố vẫn là \(publication.number)",
        en:
          "\(changes.count) changes of what applicants must do under the old publication decision \(publication.number)"
      ),
      explanation: Bilingual(
        vi:
          "Ghi quyết định công bố nêu các thay đổi này, hoặc phê duyệt bằng một quyết định trong decisions/.",
        en: "Name the decision that publishes them, or approve them by a record in decisions/."
      ),
      at: publication.$number.place,
      aspect: changes.map { "\($0.path) \($0.matter)" }.joined(separator: "\n"),
      notes: changes.map { change in
        Note(
          Bilingual(
            vi: "\(change.old ?? "—") → \(change.new ?? "—")",
            en: "\(change.old ?? "—") → \(change.new ?? "—")"
          ),
          at: change.place
        )
      }
    )
  }
}
