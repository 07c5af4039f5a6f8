import CatalogueModel
import Diagnostics

/// Flags a kind of record without a key by which it is looked up.
struct RecordKeyMissing: Rule {
  static let manual = RuleManual(
    id: "record-key-missing",
    title: Bilingual(vi: "Loại bản ghi không có khóa tra cứu", en: "A record without a key to look it up"),
    rationale: Bilingual(
      vi:
        "Không biết tra bằng số gì thì cơ quan tiếp nhận không khai thác được dữ liệu, dù cơ sở dữ liệu có đủ trường.",
      en:
        "Without knowing what to look it up by, a receiving office cannot use the data however complete it is."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 2 Điều 2")],
    severity: .information,
    examples: [
      .flags(
        "có trường, không có khóa",
        """
        {"register": {"id": "vehicle", "owner": "mps", "name": {"vi": "CSDL phương tiện"}, "recordTypes": [
          {"id": "⟦vehicle⟧", "name": {"vi": "Xe"}, "fields": [{"id": "plate"}, {"id": "owner"}]}]}}
        """
      ),
      .accepts(
        "có khóa, hoặc chưa biết trường nào",
        """
        {"register": {"id": "vehicle", "owner": "mps", "name": {"vi": "CSDL phương tiện"}, "recordTypes": [
          {"id": "vehicle", "name": {"vi": "Xe"}, "keys": ["plate"], "fields": [{"id": "plate"}]},
          {"id": "driver", "name": {"vi": "Người lái xe"}}]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.registers.flatMap { register in
      register.recordTypes.filter { $0.keys.isEmpty && !$0.fields.isEmpty }.map { .keyless($0, of: register) }
    }
  }
}

extension Diagnostic {
  fileprivate static func keyless(_ type: RecordType, of register: Register) -> Diagnostic {
    RecordKeyMissing.finding(
      Bilingual(
        vi: "“\(type.name.vi)” của \(register.name.vi) không có khóa tra cứu",
        en: "'\(type.id)' of '\(register.id)' has no key to look it up by"
      ),
      explanation: Bilingual(
        vi: "Ghi trường dùng để tra, như số định danh cá nhân hoặc mã số.",
        en: "Name the field it is looked up by, such as the personal number."
      ),
      at: type.$id.place ?? type.anchor.place,
      subject: ElementPath("register/\(register.id)").appending("record", type.id)
    )
  }
}
