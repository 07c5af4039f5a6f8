import TestSupport

@testable import CatalogueFormats

/// The changes that XML documents are tried with.
enum XMLChanges {
  typealias Change = DraftChange<XMLDraft>
  typealias Attribute = XMLDraft.Attribute

  static let foreign = "urn:other"

  static let structure: [Change] = [keys, places, lists, roots, namespaces, layouts].flatMap { $0 }

  static let scalars: [Change] = ScalarSlip.all.map { slip in
    .slip(slip.name) { element, random in
      if case .scalarText(let type) = element.content, let written = slip.written(type) {
        element.parts = [.text(written)]
        return true
      }
      let suited = element.attributes.indices.compactMap { index -> (Int, String)? in
        guard case .attribute(let type)? = element.attributes[index].field?.content else { return nil }
        return slip.written(type).map { (index, $0) }
      }
      guard let (index, written) = suited.randomElement(using: &random) else { return false }
      element.attributes[index].value = written
      return true
    }
  }

  private static let keys: [Change] = [
    .slip("a required attribute left out") { element, random in
      let required = element.attributes.indices.filter { element.attributes[$0].field?.isRequired == true }
      guard let index = required.randomElement(using: &random) else { return false }
      element.attributes.remove(at: index)
      return true
    },
    .slip("a required element left out") { element, random in
      guard element.isRecord, let index = element.elements(where: \.isRequired).randomElement(using: &random)
      else { return false }
      element.parts.remove(at: index)
      return true
    },
    .slip("a record without anything") { element, _ in
      guard element.isRecord, !element.isRoot else { return false }
      (element.attributes, element.parts) = ([], [])
      return true
    },
    .slip("an unknown attribute") { element, _ in
      guard element.isRecord else { return false }
      element.attributes.append(Attribute(name: "khac", value: "ế"))
      return true
    },
    .slip("an unknown element") { element, random in
      guard element.isRecord else { return false }
      let index = Int.random(in: 0...element.parts.count, using: &random)
      element.parts.insert(.markup("<khac>ế</khac>"), at: index)
      return true
    },
    .slip("an attribute in capitals") { element, random in
      changeAttribute(of: &element, using: &random) { $0.name = $0.name.uppercased() }
    },
    .slip("an element in capitals") { element, _ in
      guard !element.isRoot else { return false }
      element.name = element.name.uppercased()
      return true
    },
    .slip("an element twice") { element, random in
      guard element.isRecord, let index = element.elements().randomElement(using: &random) else {
        return false
      }
      element.parts.append(element.parts[index])
      return true
    },
    .slip("an attribute twice") { element, _ in
      guard let last = element.attributes.last else { return false }
      element.attributes.append(last)
      return true
    },
  ]

  private static let places: [Change] = [
    .slip("an attribute written as element") { element, random in
      let indices = element.attributes.indices.filter { element.attributes[$0].field != nil }
      guard let index = indices.randomElement(using: &random) else { return false }
      let attribute = element.attributes.remove(at: index)
      element.parts.append(
        .markup("<\(attribute.name)>\(attribute.value.filter(\.isLetter))</\(attribute.name)>")
      )
      return true
    },
    .slip("an element written as attribute") { element, random in
      guard element.isRecord, let index = element.elements().randomElement(using: &random),
        case .element(let child) = element.parts.remove(at: index)
      else { return false }
      element.attributes.append(Attribute(name: child.name, value: "ế"))
      return true
    },
    .slip("text among the elements of a record") { element, random in
      guard element.isRecord, !element.elements().isEmpty else { return false }
      element.parts.insert(.text("ế"), at: Int.random(in: 0...element.parts.count, using: &random))
      return true
    },
    .slip("text in a record of attributes") { element, _ in
      guard element.isRecord, element.parts.isEmpty else { return false }
      element.parts = [.text("ế")]
      return true
    },
    .slip("a no-break space in a record of attributes") { element, _ in
      guard element.isRecord, element.parts.isEmpty else { return false }
      element.parts = [.text("\u{A0}")]
      return true
    },
    .slip("text in place of the elements of a record") { element, _ in
      guard element.isRecord, !element.elements().isEmpty else { return false }
      element.parts = [.text("ế")]
      return true
    },
    .slip("an element in text") { element, _ in
      guard element.isText else { return false }
      element.parts.append(.markup("<b>ế</b>"))
      return true
    },
    .slip("an element for text") { element, _ in
      guard element.isText else { return false }
      element.parts = [.markup("<vi>ế</vi>")]
      return true
    },
    .slip("an attribute on text") { element, _ in
      guard element.isText else { return false }
      element.attributes.append(Attribute(name: "id", value: "a"))
      return true
    },
    .slip("an empty element for text") { element, _ in
      guard element.isText else { return false }
      element.parts = []
      return true
    },
    .slip("a comment for text") { element, _ in
      guard element.isText else { return false }
      element.parts = [.markup("<!-- ế -->")]
      return true
    },
    .slip("an empty attribute") { element, random in
      changeAttribute(of: &element, using: &random) { $0.value = "" }
    },
  ]

  private static let lists: [Change] = [
    .slip("an empty list") { element, _ in
      guard element.isList else { return false }
      element.parts = []
      return true
    },
    .slip("a list of blanks") { element, _ in
      guard element.isList else { return false }
      element.parts = [.text(" \n ")]
      return true
    },
    .slip("a list of a no-break space") { element, _ in
      guard element.isList else { return false }
      element.parts = [.text("\u{A0}")]
      return true
    },
    .slip("a list of a comment") { element, _ in
      guard element.isList else { return false }
      element.parts = [.markup("<!-- ế -->")]
      return true
    },
    .slip("text for a list") { element, _ in
      guard element.isList else { return false }
      element.parts = [.text("ế")]
      return true
    },
    .slip("text between items") { element, _ in
      guard element.isList else { return false }
      element.parts.append(.text("ế"))
      return true
    },
    .slip("an attribute on a list") { element, _ in
      guard element.isList else { return false }
      element.attributes.append(Attribute(name: "id", value: "a"))
      return true
    },
    .slip("an item as attribute of its list") { element, _ in
      guard case .list(let item, _) = element.content else { return false }
      element.attributes.append(Attribute(name: item, value: "a"))
      return true
    },
    .slip("an item of another name") { element, random in
      guard element.isList else { return false }
      return element.changeElement(where: { _ in true }, using: &random) { $0.name += "s" }
    },
    .slip("a list in a list") { element, _ in
      guard element.isList, !element.isRoot else { return false }
      element.parts = [.element(element)]
      return true
    },
    .slip("an item in an item") { element, random in
      guard element.isList else { return false }
      return element.changeElement(where: { _ in true }, using: &random) { $0.parts = [.element($0)] }
    },
    .slip("items without their list") { element, random in
      let lists = element.elements(where: { child in
        guard case .list(let item, _) = child.content else { return false }
        return !element.fields.contains { $0.name == item }
      })
      guard element.isRecord, let index = lists.randomElement(using: &random),
        case .element(let list) = element.parts[index]
      else { return false }
      element.parts.replaceSubrange(index...index, with: list.parts)
      return true
    },
  ]

  private static func changeAttribute(
    of element: inout XMLDraft,
    using random: inout SplitMix,
    _ change: (inout Attribute) -> Void
  ) -> Bool {
    let indices = element.attributes.indices.filter { element.attributes[$0].field != nil }
    guard let index = indices.randomElement(using: &random) else { return false }
    change(&element.attributes[index])
    return true
  }
}
