import CatalogueModel
import Diagnostics

/// Flags parties of a form that are found only by one another.
struct FormRoleLoop: Rule {
  static let manual = RuleManual(
    id: "form-role-loop",
    title: Bilingual(vi: "Các vai trò chỉ tìm được qua nhau", en: "Parties found only by one another"),
    rationale: Bilingual(
      vi:
        "Cha của con, con của cha: nếu không vai trò nào trong vòng đăng nhập hoặc có khóa thì không tra cứu được ai.",
      en:
        "Father of the child, child of the father: where nobody in the circle logs in or has a key, nobody can be looked up."
    ),
    severity: .warning,
    examples: [
      .flags(
        "cha và con chỉ tìm được qua nhau",
        #"""
        {"form": {"id": "ct01", "name": {"vi": "Tờ khai"}, "roles": [
            {"id": "⟦child⟧", "entity": "person", "relation": "person.child", "of": "father"},
            {"id": "⟦father⟧", "entity": "person", "relation": "person.father", "of": "child"}],
          "fields": [{"id": "name", "role": "child", "element": "person.full-name", "label": "Họ tên"}]}}
        """#
      ),
      .accepts(
        "một vai trò trong vòng có khóa để khai",
        #"""
        {"form": {"id": "ct01", "name": {"vi": "Tờ khai"}, "roles": [
            {"id": "child", "entity": "person", "relation": "person.child", "of": "father"},
            {"id": "father", "entity": "person", "relation": "person.father", "of": "child"}],
          "fields": [{"id": "id", "role": "child", "element": "person.personal-id", "key": true, "label": "Số định danh"}]}}
        """#
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.forms.flatMap { form -> [Diagnostic] in
      let keyed = Set(form.fields.filter(\.isKey).compactMap(\.role))
      let origins = Dictionary(
        form.roles.compactMap { role in role.origin.map { (role.id, $0) } },
        uniquingKeysWith: { first, _ in first }
      )
      let identified = Set(form.roles.filter { $0.isLoggedIn || keyed.contains($0.id) }.map(\.id))
      return form.roles.filter { Self.circles($0.id, origins: origins, identified: identified) }
        .map { .circling($0, of: form) }
    }
  }

  /// Whether following the relations from a role comes back to it without meeting an identified one.
  private static func circles(_ role: String, origins: [String: String], identified: Set<String>) -> Bool {
    var current = role
    for _ in origins.indices {
      guard !identified.contains(current), let origin = origins[current] else { return false }
      if origin == role { return !identified.contains(origin) }
      current = origin
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func circling(_ role: FormRole, of form: Form) -> Diagnostic {
    FormRoleLoop.finding(
      Bilingual(
        vi: "\(form.name.vi): “\(role.name.vi)” chỉ tìm được qua chính mình",
        en: "'\(form.id)': '\(role.id)' is found only by way of itself"
      ),
      explanation: Bilingual(
        vi: "Đánh dấu trường khóa của một vai trò trong vòng, hoặc sửa quan hệ.",
        en: "Mark the key of one role in the circle, or mend the relation."
      ),
      at: role.$id.place ?? role.anchor.place,
      subject: ElementPath("form/\(form.id)").appending("role", role.id)
    )
  }
}
