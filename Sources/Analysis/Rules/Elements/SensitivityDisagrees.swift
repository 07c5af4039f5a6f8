import CatalogueModel
import Diagnostics

/// Flags a register field marked otherwise than its data element about sensitivity.
struct SensitivityDisagrees: Rule {
  static let manual = RuleManual(
    id: "sensitivity-disagrees",
    title: Bilingual(
      vi: "Trường dữ liệu và phần tử trái nhau về dữ liệu nhạy cảm",
      en: "Field and element disagree about sensitive data"
    ),
    rationale: Bilingual(
      vi:
        "Dữ liệu cá nhân nhạy cảm phải có căn cứ và biện pháp bảo vệ riêng; đánh dấu ở một nơi mà không ở nơi kia thì phương án bỏ qua yêu cầu đó.",
      en:
        "Sensitive personal data needs its own ground and safeguards; marked in one place only, a proposal passes over that."
    ),
    legalBasis: [Citation(document: "91/2025/QH15", provision: "Điều 2")],
    severity: .warning,
    examples: [
      .flags(
        "phần tử nhạy cảm, trường không đánh dấu",
        """
        === elements/a.json
        {"elements": [{"id": "person.religion", "type": "text", "sensitive": true, "name": {"vi": "tôn giáo"}}]}
        === registers/a.json
        {"register": {"id": "population", "owner": "mps", "name": {"vi": "CSDL dân cư"}, "recordTypes": [
          {"id": "person", "name": {"vi": "Công dân"}, "fields": [{"id": "⟦religion⟧", "element": "person.religion"}]}]}}
        """
      ),
      .accepts(
        "đánh dấu cả hai nơi",
        """
        === elements/a.json
        {"elements": [{"id": "person.religion", "type": "text", "sensitive": true, "name": {"vi": "tôn giáo"}}]}
        === registers/a.json
        {"register": {"id": "population", "owner": "mps", "name": {"vi": "CSDL dân cư"}, "recordTypes": [
          {"id": "person", "name": {"vi": "Công dân"}, "fields": [{"id": "religion", "element": "person.religion", "sensitive": true}]}]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    let elements = Dictionary(catalogue.elements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var findings: [Diagnostic] = []
    for register in catalogue.registers {
      for type in register.recordTypes {
        for field in type.fields {
          guard let id = field.element, let element = elements[id], element.isSensitive != field.isSensitive
          else { continue }
          findings.append(.disagree(field, element, of: register, type))
        }
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func disagree(
    _ field: RegisterField,
    _ element: DataElement,
    of register: Register,
    _ type: RecordType
  ) -> Diagnostic {
    let isMarked = field.isSensitive
    return SensitivityDisagrees.finding(
      Bilingual(
        vi: isMarked
          ? "Trường “\(field.id)” đánh dấu nhạy cảm, phần tử “\(element.id)” thì không"
          : "Phần tử “\(element.id)” là dữ liệu nhạy cảm, trường “\(field.id)” không đánh dấu",
        en: isMarked
          ? "Field '\(field.id)' is marked sensitive, element '\(element.id)' is not"
          : "Element '\(element.id)' is sensitive, field '\(field.id)' is not marked"
      ),
      at: field.$id.place ?? field.anchor.place,
      subject: ElementPath("register/\(register.id)").appending("record", type.id).appending(
        "field",
        field.id
      ),
      notes: [Note(Bilingual(vi: "phần tử dữ liệu ở đây", en: "the element is here"), at: element.$id.place)]
    )
  }
}
