import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags sensitive personal data that a form asks for without a legal basis on file.
struct FormFieldSensitive: Rule {
  static let manual = RuleManual(
    id: "form-field-sensitive",
    title: Bilingual(
      vi: "Mẫu đơn hỏi dữ liệu cá nhân nhạy cảm chưa có căn cứ",
      en: "A form asks for sensitive data without a basis"
    ),
    rationale: Bilingual(
      vi:
        "Dữ liệu cá nhân nhạy cảm chỉ được thu thập đúng phạm vi, mục đích cụ thể; mẫu đơn hỏi mà không có căn cứ thì cần bỏ hoặc bổ sung căn cứ.",
      en:
        "Sensitive personal data may be collected for a specific purpose only; without a basis the question goes, or the basis is named."
    ),
    legalBasis: [Citation(document: "91/2025/QH15", provision: "Điều 2")],
    severity: .warning,
    examples: [
      .flags(
        "tôn giáo không có căn cứ",
        #"""
        === elements/person.json
        {"elements": [{"id": "person.religion", "type": "text", "sensitive": true, "name": {"vi": "tôn giáo"}}]}
        === forms/a.json
        {"form": {"id": "a", "name": {"vi": "Đơn"}, "roles": [{"id": "applicant", "entity": "person", "login": true}],
          "fields": [{"id": "⟦religion⟧", "role": "applicant", "element": "person.religion", "label": "Tôn giáo"}]}}
        """#
      ),
      .accepts(
        "có căn cứ; dữ liệu không nhạy cảm",
        #"""
        === elements/person.json
        {"elements": [{"id": "person.religion", "type": "text", "sensitive": true, "name": {"vi": "tôn giáo"},
            "legalBasis": [{"document": "26/2023/QH15", "provision": "Điều 9"}]},
          {"id": "person.full-name", "type": "text", "name": {"vi": "họ và tên"}}]}
        === forms/a.json
        {"form": {"id": "a", "name": {"vi": "Đơn"}, "roles": [{"id": "applicant", "entity": "person", "login": true}],
          "fields": [{"id": "religion", "role": "applicant", "element": "person.religion", "label": "Tôn giáo"},
            {"id": "name", "role": "applicant", "element": "person.full-name", "label": "Họ tên"}]}}
        """#
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.forms.flatMap { form -> [Diagnostic] in
      form.fields.compactMap { field in
        guard let id = field.element, let element = context.knowledge.element(id), element.isSensitive,
          element.legalBasis.isEmpty
        else {
          return nil
        }
        return .sensitive(field, element, of: form)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func sensitive(_ field: FormField, _ element: DataElement, of form: Form) -> Diagnostic {
    FormFieldSensitive.finding(
      Bilingual(
        vi: "\(form.name.vi) hỏi “\(field.label)”: dữ liệu nhạy cảm chưa có căn cứ",
        en: "'\(form.id)' asks for '\(field.label)': sensitive data without a basis"
      ),
      explanation: Bilingual(
        vi: "Ghi căn cứ pháp lý cho phần tử “\(element.name.vi)”, hoặc bỏ trường khỏi mẫu.",
        en: "Name the legal basis of '\(element.id)', or drop the field."
      ),
      at: field.$id.place ?? field.anchor.place,
      subject: ElementPath("form/\(form.id)").appending("field", field.id)
    )
  }
}
