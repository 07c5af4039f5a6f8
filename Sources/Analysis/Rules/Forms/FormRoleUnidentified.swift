import Availability
import CatalogueModel
import Diagnostics

/// Flags a party of a form that nothing identifies although registers keep records of such parties.
struct FormRoleUnidentified: Rule {
  static let manual = RuleManual(
    id: "form-role-unidentified",
    title: Bilingual(
      vi: "Không xác định được đối tượng mà mẫu đơn hỏi",
      en: "A party of a form that nothing identifies"
    ),
    rationale: Bilingual(
      vi:
        "Đối tượng không đăng nhập, không tìm được qua quan hệ và không có khóa để khai (số định danh, mã số) thì mọi dữ liệu về đối tượng đều phải khai tay, dù cơ sở dữ liệu có.",
      en:
        "A party that neither logs in, nor is found by a relation, nor has a key to type leaves everything about it to be typed, whatever registers hold."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 2 Điều 2")],
    severity: .information,
    examples: [
      .flags(
        "chủ hộ không có số định danh, không có quan hệ với người khai",
        #"""
        === registers/population.json
        {"register": {"id": "population", "owner": "mps", "name": {"vi": "CSDL dân cư"}, "recordTypes": [
          {"id": "person", "about": "person", "name": {"vi": "Công dân"}, "keys": ["id"], "fields": [
            {"id": "id", "element": "person.personal-id"}, {"id": "name", "element": "person.full-name"}]}]}}
        === forms/ct01.json
        {"form": {"id": "ct01", "name": {"vi": "Tờ khai"}, "roles": [{"id": "⟦head⟧", "entity": "person", "name": {"vi": "Chủ hộ"}}],
          "fields": [{"id": "name", "role": "head", "element": "person.full-name", "label": "Họ tên chủ hộ"}]}}
        """#
      ),
      .accepts(
        "đăng nhập; qua quan hệ; có khóa để khai; không cơ sở dữ liệu nào lưu giữ loại đối tượng này",
        #"""
        === registers/population.json
        {"register": {"id": "population", "owner": "mps", "name": {"vi": "CSDL dân cư"}, "recordTypes": [
          {"id": "person", "about": "person", "name": {"vi": "Công dân"}, "keys": ["id"], "fields": [
            {"id": "id", "element": "person.personal-id"}, {"id": "name", "element": "person.full-name"}]}]}}
        === forms/ct01.json
        {"form": {"id": "ct01", "name": {"vi": "Tờ khai"}, "roles": [
            {"id": "applicant", "entity": "person", "login": true},
            {"id": "father", "entity": "person", "relation": "person.father", "of": "applicant"},
            {"id": "head", "entity": "person"}, {"id": "request", "entity": "request"}],
          "fields": [{"id": "id", "role": "head", "element": "person.personal-id", "key": true, "label": "Số định danh chủ hộ"}]}}
        """#
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.forms.flatMap { form -> [Diagnostic] in
      let keyed = Set(form.fields.filter(\.isKey).compactMap(\.role))
      return form.roles.filter { role in
        !role.isLoggedIn && role.relation == nil && !keyed.contains(role.id)
          && context.lookups.hasRecords(about: role.entity)
      }.map { .unidentified($0, of: form) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unidentified(_ role: FormRole, of form: Form) -> Diagnostic {
    FormRoleUnidentified.finding(
      Bilingual(
        vi: "\(form.name.vi): không có gì xác định “\(role.name.vi)”",
        en: "'\(form.id)': nothing identifies '\(role.id)'"
      ),
      explanation: Bilingual(
        vi: "Đánh dấu trường là khóa (số định danh, mã số), hoặc ghi quan hệ với vai trò khác.",
        en: "Mark a field as the key, or name the relation to another role."
      ),
      at: role.$id.place ?? role.anchor.place,
      subject: ElementPath("form/\(form.id)").appending("role", role.id)
    )
  }
}
