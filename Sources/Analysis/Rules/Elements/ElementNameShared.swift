import CatalogueModel
import Diagnostics

/// Flags a wording that two data elements of one kind of thing share.
struct ElementNameShared: Rule {
  static let manual = RuleManual(
    id: "element-name-shared",
    title: Bilingual(vi: "Hai phần tử dữ liệu chung một tên", en: "Two data elements share a name"),
    rationale: Bilingual(
      vi:
        "Từ điển dữ liệu dùng chung cần mỗi tên một nghĩa: trường thông tin của tờ khai gắn vào phần tử sai thì kết luận “đã có dữ liệu” cũng sai.",
      en:
        "In a shared dictionary one name has one meaning: a field attached to the wrong element leads to a wrong 'already held'."
    ),
    severity: .warning,
    examples: [
      .flags(
        "tên của phần tử này là từ đồng nghĩa của phần tử kia",
        """
        {"elements": [
          {"id": "person.residence", "type": "text", "name": {"vi": "nơi cư trú"}, "synonyms": ["chỗ ở"]},
          {"id": "person.current-residence", "type": "text", "name": {"vi": "nơi ở hiện tại"}, "synonyms": ["⟦Chỗ ở⟧"]}]}
        """
      ),
      .flags(
        "hai phần tử cùng tên",
        """
        {"elements": [
          {"id": "land.area", "type": "number", "name": {"vi": "diện tích"}},
          {"id": "⟦land.parcel-area⟧", "type": "number", "name": {"vi": "Diện tích"}}]}
        """
      ),
      .accepts(
        "cùng tên nhưng của hai loại đối tượng; nhắc lại tên của chính mình",
        """
        {"elements": [
          {"id": "person.name", "type": "text", "name": {"vi": "tên"}, "synonyms": ["tên", "họ tên"]},
          {"id": "enterprise.name", "type": "text", "name": {"vi": "tên"}}]}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var owners = NameOwners<DataElement>()
    var findings: [Diagnostic] = []
    for element in catalogue.elements {
      let kind = element.id.split(separator: ".").first ?? ""
      let name = Located(element.name.vi, at: element.$id.place ?? element.anchor.place)
      for wording in [name] + element.synonyms where !wording.wrappedValue.isEmpty {
        let key = "\(kind) \(FoldedText.key(wording.wrappedValue))"
        guard let owner = owners.claim(key, by: element, element.id, at: wording.place) else { continue }
        findings.append(.shared(wording, by: element, and: owner.record, first: owner.place))
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func shared(
    _ wording: Located<String>,
    by element: DataElement,
    and other: DataElement,
    first: Place?
  ) -> Diagnostic {
    ElementNameShared.finding(
      Bilingual(
        vi: "“\(wording.wrappedValue)” vừa chỉ “\(element.id)”, vừa chỉ “\(other.id)”",
        en: "'\(wording.wrappedValue)' means '\(element.id)' and '\(other.id)'"
      ),
      explanation: Bilingual(
        vi: "Gộp hai phần tử, hoặc đặt tên phân biệt được.",
        en: "Merge the two, or give them names that tell them apart."
      ),
      at: wording.place,
      subject: ElementPath("element/\(element.id)"),
      aspect: FoldedText.key(wording.wrappedValue),
      notes: [Note(Bilingual(vi: "đã dùng ở đây", en: "also used here"), at: first)]
    )
  }
}
