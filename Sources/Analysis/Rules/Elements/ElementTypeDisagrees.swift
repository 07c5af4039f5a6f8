import CatalogueModel
import Diagnostics

/// Flags a data element whose name says date or image while its type says something else.
struct ElementTypeDisagrees: Rule {
  static let manual = RuleManual(
    id: "element-type-disagrees",
    title: Bilingual(
      vi: "Kiểu dữ liệu trái với tên phần tử",
      en: "The type of an element contradicts its name"
    ),
    rationale: Bilingual(
      vi:
        "Phần tử “ngày …” khai là chữ thì không so, không điền tự động được từ cơ sở dữ liệu; biểu mẫu điện tử sinh ra ô nhập sai.",
      en:
        "A 'date of …' that is declared as text can be neither compared nor filled in from a register; e-forms get the wrong field."
    ),
    severity: .warning,
    examples: [
      .flags(
        "ngày sinh khai là chữ",
        """
        {"elements": [
          {"id": "⟦person.birth-date⟧", "type": "text", "name": {"vi": "ngày, tháng, năm sinh"}},
          {"id": "⟦enterprise.issue-date⟧", "type": "number", "name": {"vi": "ngày cấp"}},
          {"id": "⟦person.portrait⟧", "type": "text", "name": {"vi": "ảnh chân dung"}}]}
        """
      ),
      .accepts(
        "kiểu khớp; tên chỉ bắt đầu giống",
        """
        {"elements": [
          {"id": "person.birth-date", "type": "date", "name": {"vi": "ngày, tháng, năm sinh"}},
          {"id": "labour.days-off", "type": "number", "name": {"vi": "số ngày nghỉ"}},
          {"id": "enterprise.lines", "type": "code", "name": {"vi": "ngành, nghề"}},
          {"id": "licence.issue", "type": "text", "name": {"vi": "ngày cấp, nơi cấp"}},
          {"id": "person.portrait", "type": "image", "name": {"vi": "ảnh chân dung"}}]}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.elements.compactMap { element in
      guard let expected = Self.type(named: element.name.vi), expected != element.type,
        element.type != .record
      else { return nil }
      return .disagrees(element, expected: expected)
    }
  }

  /// The type that the first word of a name stands for.
  private static func type(named name: String) -> ElementType? {
    let words = FoldedText(name).words
    // "ngày cấp, nơi cấp" is a day and a place in one.
    guard let first = words.first?.identity, !words.contains(where: { $0.identity == place }) else {
      return nil
    }
    return first == day ? .date : first == photograph ? .image : nil
  }

  private static let day = FoldedText("ngày").words[0].identity
  private static let place = FoldedText("nơi").words[0].identity
  private static let photograph = FoldedText("ảnh").words[0].identity
}

extension Diagnostic {
  fileprivate static func disagrees(_ element: DataElement, expected: ElementType) -> Diagnostic {
    ElementTypeDisagrees.finding(
      Bilingual(
        vi: "“\(element.name.vi)” khai kiểu \(element.type.rawValue), tên cho thấy là \(expected.rawValue)",
        en: "'\(element.id)' is declared \(element.type.rawValue); its name says \(expected.rawValue)"
      ),
      at: element.$id.place ?? element.anchor.place,
      subject: ElementPath("element/\(element.id)")
    )
  }
}
