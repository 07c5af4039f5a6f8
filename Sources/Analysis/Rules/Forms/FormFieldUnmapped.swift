import CatalogueModel
import Diagnostics

/// Flags a form field whose meaning no data element states.
struct FormFieldUnmapped: Rule {
  static let manual = RuleManual(
    id: "form-field-unmapped",
    title: Bilingual(
      vi: "Trường của mẫu đơn chưa gắn với phần tử dữ liệu",
      en: "A form field without a data element"
    ),
    rationale: Bilingual(
      vi:
        "Chưa biết trường hỏi gì về ai thì không xác định được Nhà nước đã có dữ liệu đó chưa; trường được tính là chưa xác định.",
      en:
        "Without knowing what it asks and about whom, nobody can tell whether the State holds it; the field counts as unknown."
    ),
    severity: .information,
    examples: [
      .flags(
        "trường không có phần tử dữ liệu",
        #"""
        {"form": {"id": "ct01", "name": {"vi": "Tờ khai"}, "roles": [{"id": "applicant", "entity": "person", "login": true}],
          "fields": [{"id": "⟦other⟧", "role": "applicant", "label": "Nội dung khác"}]}}
        """#
      ),
      .accepts(
        "trường có vai trò và phần tử dữ liệu",
        #"""
        {"form": {"id": "ct01", "name": {"vi": "Tờ khai"}, "roles": [{"id": "applicant", "entity": "person", "login": true}],
          "fields": [{"id": "name", "role": "applicant", "element": "person.full-name", "label": "Họ và tên"}]}}
        """#
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.forms.flatMap { form -> [Diagnostic] in
      form.fields.filter { $0.role == nil || $0.element == nil }.map { .unmapped($0, of: form) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unmapped(_ field: FormField, of form: Form) -> Diagnostic {
    FormFieldUnmapped.finding(
      Bilingual(
        vi: "“\(field.label)” của \(form.name.vi) chưa gắn với phần tử dữ liệu",
        en: "'\(field.label)' of '\(form.id)' has no data element"
      ),
      explanation: Bilingual(
        vi: "Ghi vai trò (hỏi về ai, về gì) và phần tử dữ liệu.",
        en: "Name the role it asks about and the data element."
      ),
      at: field.$id.place ?? field.anchor.place,
      subject: ElementPath("form/\(form.id)").appending("field", field.id)
    )
  }
}
