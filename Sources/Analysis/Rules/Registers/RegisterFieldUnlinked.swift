import CatalogueModel
import Diagnostics

/// Flags a published field that no data element is joined to.
struct RegisterFieldUnlinked: Rule {
  static let manual = RuleManual(
    id: "register-field-unlinked",
    title: Bilingual(
      vi: "Trường dữ liệu đã công bố chưa nối với phần tử dữ liệu",
      en: "Published field without a data element"
    ),
    rationale: Bilingual(
      vi:
        "Giấy tờ và cơ sở dữ liệu được so theo phần tử dữ liệu; trường đã công bố mà chưa nối thì dữ liệu sẵn sàng vẫn bị coi là chưa có.",
      en:
        "Papers and registers are compared by data elements; a published field joined to none counts as missing although it is ready."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 2")],
    severity: .information,
    examples: [
      .flags(
        "trường nằm trong quyết định công bố",
        """
        {"register": {"id": "land", "recordTypes": [{"id": "certificate", "fields": [{"id": "⟦serial⟧"}, {"id": "owner", "element": "person.full-name"}]}],
          "publications": [{"id": "p1", "state": "published", "recordTypes": ["certificate"], "fields": ["serial", "owner"]}]}}
        """
      ),
      .accepts(
        "đã nối, hoặc chưa công bố",
        """
        <register id="land"><recordTypes><recordType id="certificate"><fields><field id="serial"/>
          <field id="owner" element="person.full-name"/></fields></recordType></recordTypes>
          <publications><publication id="p1" state="published"><fields><field>owner</field></fields></publication></publications></register>
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.registers.flatMap { register in
      register.recordTypes.flatMap { recordType in
        recordType.fields.filter { field in
          field.element == nil && register.hasPublished(field, of: recordType)
        }.map { .unlinked($0, of: recordType, in: register) }
      }
    }
  }
}

extension Register {
  /// Whether some publication covers a field of a record type.
  fileprivate func hasPublished(_ field: RegisterField, of recordType: RecordType) -> Bool {
    publications.contains { publication in
      publication.state == .published
        && (publication.recordTypes.isEmpty
          || publication.recordTypes.contains { $0.wrappedValue == recordType.id })
        && (publication.coversAllFields || publication.fields.contains { $0.wrappedValue == field.id })
    }
  }
}

extension Diagnostic {
  fileprivate static func unlinked(
    _ field: RegisterField,
    of recordType: RecordType,
    in register: Register
  ) -> Diagnostic {
    let name = field.name.vi.isEmpty ? field.id : field.name.vi
    return RegisterFieldUnlinked.finding(
      Bilingual(
        vi: "Trường “\(name)” đã công bố nhưng chưa nối với phần tử dữ liệu",
        en: "The field '\(field.id)' is published and joined to no data element"
      ),
      explanation: Bilingual(
        vi: "Ghi mã phần tử ở “element”; trường gộp nhiều nội dung thì tách thành nhiều trường.",
        en: "Give the element's id under 'element'; split a field that packs several data."
      ),
      at: field.$id.place ?? field.anchor.place,
      subject: ElementPath("register/\(register.id)").appending("record", recordType.id)
        .appending("field", field.id)
    )
  }
}
