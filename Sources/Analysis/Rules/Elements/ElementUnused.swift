import CatalogueModel
import Diagnostics

/// Flags a data element that no paper and no register carries.
struct ElementUnused: Rule {
  static let manual = RuleManual(
    id: "element-unused",
    title: Bilingual(
      vi: "Phần tử dữ liệu không giấy tờ, cơ sở dữ liệu nào mang",
      en: "A data element that nothing carries"
    ),
    rationale: Bilingual(
      vi:
        "Phần tử không gắn với giấy tờ, trường dữ liệu hay tờ khai nào không giúp đối chiếu được gì; thường là trùng nghĩa với phần tử khác hoặc quên gắn.",
      en:
        "An element that no paper, field or demand names helps to match nothing; it mostly means the same as another, or somebody forgot to attach it."
    ),
    severity: .information,
    examples: [
      .flags(
        "phần tử không ai dùng",
        """
        === elements/a.json
        {"elements": [{"id": "person.full-name", "type": "text", "name": {"vi": "họ và tên"}},
          {"id": "⟦person.nickname⟧", "type": "text", "name": {"vi": "biệt danh"}}]}
        === papers/a.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}, "elements": ["person.full-name"]}}
        """
      ),
      .accepts(
        "giấy tờ hoặc trường dữ liệu mang phần tử; danh mục phần tử đứng một mình",
        """
        === elements/a.json
        {"elements": [{"id": "person.full-name", "type": "text", "name": {"vi": "họ và tên"}}]}
        === registers/a.json
        {"register": {"id": "population", "owner": "mps", "name": {"vi": "CSDL dân cư"}, "recordTypes": [
          {"id": "person", "name": {"vi": "Công dân"}, "fields": [{"id": "name", "element": "person.full-name"}]}]}}
        """
      ),
      .accepts(
        "chưa có giấy tờ, cơ sở dữ liệu nào để so",
        #"{"elements": [{"id": "person.nickname", "type": "text", "name": {"vi": "biệt danh"}}]}"#
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    guard !catalogue.elements.isEmpty, !catalogue.papers.isEmpty || !catalogue.registers.isEmpty else {
      return []
    }
    var carried = Set(catalogue.papers.flatMap(\.elements).map(\.wrappedValue))
    for type in catalogue.registers.flatMap(\.recordTypes) {
      carried.formUnion(type.fields.compactMap(\.element) + type.fields.compactMap(\.relation))
    }
    for form in catalogue.forms {
      carried.formUnion(form.fields.compactMap(\.element) + form.roles.compactMap(\.relation))
    }
    return catalogue.elements.filter { !carried.contains($0.id) }.map { .unused($0) }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ element: DataElement) -> Diagnostic {
    ElementUnused.finding(
      Bilingual(
        vi: "Không giấy tờ, trường dữ liệu nào mang “\(element.name.vi)”",
        en: "No paper and no field carries '\(element.id)'"
      ),
      explanation: Bilingual(
        vi: "Gắn vào giấy tờ hoặc trường dữ liệu, hoặc gộp với phần tử cùng nghĩa.",
        en: "Attach it to a paper or a field, or merge it with the element that means the same."
      ),
      at: element.$id.place ?? element.anchor.place,
      subject: ElementPath("element/\(element.id)")
    )
  }
}
