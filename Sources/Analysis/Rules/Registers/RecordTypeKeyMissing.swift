import CatalogueModel
import Diagnostics

/// Flags a record type that nobody can look up: it names no key.
struct RecordTypeKeyMissing: Rule {
  static let manual = RuleManual(
    id: "record-type-key-missing",
    title: Bilingual(vi: "Loại bản ghi không có khóa tra cứu", en: "Record type without a key"),
    rationale: Bilingual(
      vi:
        "Muốn thay giấy tờ bằng dữ liệu, cơ quan phải tra được bản ghi từ điều người nộp khai (số định danh, mã số…); chưa biết khóa thì chưa biết tra thế nào.",
      en:
        "To replace a paper an office must find the record by what the applicant states (a personal or enterprise number); without a known key it cannot."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 2 Điều 2")],
    severity: .information,
    examples: [
      .flags(
        "không có khóa",
        #"{"register": {"id": "health-book", "recordTypes": [{"id": "⟦health-book⟧", "fields": [{"id": "blood-group"}]}]}}"#
      ),
      .accepts(
        "có khóa là số định danh",
        """
        <register id="civil-status"><recordTypes><recordType id="birth"><keys><key>personal-id-number</key></keys>
          <fields><field id="personal-id-number"/></fields></recordType></recordTypes></register>
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
  fileprivate static func keyless(_ recordType: RecordType, of register: Register) -> Diagnostic {
    let name = recordType.name.vi.isEmpty ? recordType.id : recordType.name.vi
    return RecordTypeKeyMissing.finding(
      Bilingual(
        vi: "Chưa biết tra “\(name)” bằng gì: không có khóa",
        en: "'\(recordType.id)' names no field to look it up by"
      ),
      explanation: Bilingual(
        vi: "Ghi trường dùng để tra ở “keys”, theo quyết định công bố hoặc quy chế khai thác.",
        en: "Name the fields under 'keys', from the owner's publication or rules of access."
      ),
      at: recordType.$id.place ?? recordType.anchor.place,
      subject: ElementPath("register/\(register.id)").appending("record", recordType.id)
    )
  }
}
