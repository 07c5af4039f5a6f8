import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a kind of record whose keys nobody can know.
struct RecordKeyUnknown: Rule {
  static let manual = RuleManual(
    id: "record-key-unknown",
    title: Bilingual(vi: "Khóa tra cứu không ai biết", en: "A key that nobody knows"),
    rationale: Bilingual(
      vi:
        "Khóa không có trong cơ sở dữ liệu nào khác, không mẫu đơn nào hỏi và không có khi đăng nhập thì bản ghi không bao giờ được tìm thấy.",
      en:
        "A key that no other register gives, no form asks for and no log-in brings never finds a record."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 2 Điều 2")],
    severity: .information,
    examples: [
      .flags(
        "khóa là số hồ sơ nội bộ",
        #"""
        === registers/a.json
        {"register": {"id": "welfare", "owner": "moh", "name": {"vi": "CSDL an sinh"}, "recordTypes": [
          {"id": "⟦beneficiary⟧", "about": "person", "name": {"vi": "Đối tượng"}, "keys": ["file"], "fields": [
            {"id": "file", "element": "welfare.file-number"}, {"id": "status", "element": "welfare.beneficiary"}]}]}}
        === forms/a.json
        {"form": {"id": "a", "name": {"vi": "Đơn"}, "roles": [{"id": "applicant", "entity": "person", "login": true}],
          "fields": [{"id": "name", "role": "applicant", "element": "person.full-name", "label": "Họ tên"}]}}
        """#
      ),
      .accepts(
        "mẫu đơn hỏi khóa, hoặc cơ sở dữ liệu khác cho biết khóa",
        #"""
        === registers/a.json
        {"register": {"id": "welfare", "owner": "moh", "name": {"vi": "CSDL an sinh"}, "recordTypes": [
          {"id": "beneficiary", "about": "person", "name": {"vi": "Đối tượng"}, "keys": ["id"], "fields": [
            {"id": "id", "element": "person.personal-id"}, {"id": "status", "element": "welfare.beneficiary"}]}]}}
        === forms/a.json
        {"form": {"id": "a", "name": {"vi": "Đơn"}, "roles": [{"id": "applicant", "entity": "person", "login": true}],
          "fields": [{"id": "id", "role": "applicant", "element": "person.personal-id", "label": "Số định danh"}]}}
        """#
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    // Where no form is on file, nothing is known of what people can state.
    guard !context.knowledge.forms.isEmpty else { return [] }
    let stated = Set(context.knowledge.forms.flatMap(\.fields).compactMap(\.element))
    var givers: [String: Int] = [:]
    for type in context.knowledge.registers.flatMap(\.recordTypes) {
      for element in Set(type.fields.compactMap(\.element)) { givers[element, default: 0] += 1 }
    }
    return catalogue.registers.flatMap { register in
      register.recordTypes.filter { type in
        let keys = type.fields.filter { field in type.keys.contains { $0.wrappedValue == field.id } }
        guard !keys.isEmpty, !type.isKnownAtLogin else { return false }
        return keys.allSatisfy { key in
          guard let element = key.element else { return true }
          return !stated.contains(element) && givers[element] ?? 0 < 2
        }
      }.map { .keyUnknown($0, of: register) }
    }
  }
}

extension Diagnostic {
  fileprivate static func keyUnknown(_ type: RecordType, of register: Register) -> Diagnostic {
    RecordKeyUnknown.finding(
      Bilingual(
        vi: "Không ai biết khóa của “\(type.name.vi)” trong \(register.name.vi)",
        en: "Nobody knows a key of '\(type.id)' in '\(register.id)'"
      ),
      explanation: Bilingual(
        vi: "Bổ sung khóa mà người nộp hoặc cơ sở dữ liệu khác biết, như số định danh cá nhân.",
        en: "Add a key that applicants or other registers know, such as the personal number."
      ),
      at: type.$id.place ?? type.anchor.place,
      subject: ElementPath("register/\(register.id)").appending("record", type.id)
    )
  }
}
