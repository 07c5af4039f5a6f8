import TestSupport

@testable import CatalogueFormats

extension XMLChanges {
  static let roots: [Change] = [
    .slip("an unknown root") { element, _ in
      guard element.isRoot else { return false }
      element.name = "khac"
      return true
    },
    .slip("a record for a root") { element, _ in
      guard element.isRoot else { return false }
      element.name = "bilingual"
      return true
    },
    .slip("the root of another file") { element, random in
      guard element.isRoot else { return false }
      let others = Root.all.map(\.schema.name).filter { $0 != element.name }
      element.name = others.randomElement(using: &random) ?? ""
      return true
    },
    .slip("a second root") { element, _ in
      guard element.isRoot else { return false }
      var second = element
      second.before = ""
      element.after = second.printed
      return true
    },
    .slip("a root in a root") { element, _ in
      guard element.isRoot else { return false }
      var inner = element
      inner.before = ""
      element.parts = [.element(inner)]
      return true
    },
    .slip("a document type declaration") { element, _ in
      guard element.isRoot else { return false }
      element.before += "<!DOCTYPE \(element.name)>\n"
      return true
    },
  ]

  static let namespaces: [Change] = [
    .slip("another namespace") { element, _ in setNamespace(of: &element, foreign, isRoot: true) },
    .slip("no namespace") { element, _ in setNamespace(of: &element, "", isRoot: true) },
    .slip("an element of another namespace") { element, _ in
      setNamespace(of: &element, foreign, isRoot: false)
    },
    .slip("an element of no namespace") { element, _ in setNamespace(of: &element, "", isRoot: false) },
    .slip("an attribute of another namespace") { element, random in
      prefixAttribute(of: &element, namespace: foreign, using: &random)
    },
    .slip("an attribute of the format's namespace") { element, random in
      prefixAttribute(of: &element, namespace: XMLWriter.namespace, using: &random)
    },
    .slip("an attribute of XML") { element, random in
      let attributes = [("xml:lang", "vi"), ("xml:space", "preserve"), ("xml:id", "a")]
      guard let (name, value) = attributes.randomElement(using: &random) else { return false }
      element.attributes.append(Attribute(name: name, value: value))
      return true
    },
    .slip("an attribute of XML Schema") { element, random in
      let attributes = [("type", "xs:string"), ("nil", "true")]
      guard let (name, value) = attributes.randomElement(using: &random) else { return false }
      element.attributes += [
        Attribute(name: "xmlns:xs", value: "http://www.w3.org/2001/XMLSchema"), schemaInstance,
        Attribute(name: "xsi:\(name)", value: value),
      ]
      return true
    },
  ]

  static let layouts: [Change] = [
    .layout("attributes in another order") { element, _ in
      guard element.attributes.count > 1 else { return false }
      element.attributes.reverse()
      return true
    },
    .layout("elements in another order") { element, random in
      guard element.isRecord, element.elements().count > 1 else { return false }
      element.parts.shuffle(using: &random)
      return true
    },
    .layout("comments and instructions") { element, random in
      guard !element.parts.isEmpty else { return false }
      for markup in ["<!-- ế -->", "<?x y?>"] {
        element.parts.insert(.markup(markup), at: Int.random(in: 0...element.parts.count, using: &random))
      }
      return true
    },
    .layout("a comment within text") { element, _ in
      guard element.isText, case .text(let text)? = element.parts.first, text.count > 1 else { return false }
      element.parts = [.text(String(text.prefix(1))), .markup("<!-- ế -->"), .text(String(text.dropFirst()))]
      return true
    },
    .layout("text as character data") { element, _ in
      guard element.isText, case .text(let text)? = element.parts.first,
        !text.contains("]]>"), !text.unicodeScalars.contains("\r")
      else { return false }
      element.parts = [.markup("<![CDATA[\(text)]]>")]
      return true
    },
    .layout("text as references") { element, _ in
      guard element.isText, case .text(let text)? = element.parts.first else { return false }
      element.parts = [.markup(text.unicodeScalars.map { "&#\($0.value);" }.joined())]
      return true
    },
    .layout("blanks between elements") { element, _ in
      guard !element.isText, !element.parts.isEmpty else { return false }
      element.parts = element.parts.flatMap { [.text("\n\t "), $0] } + [.text("\n")]
      return true
    },
    .layout("blanks in a record of attributes") { element, _ in
      guard element.isRecord, element.parts.isEmpty else { return false }
      element.parts = [.text(" \n\t")]
      return true
    },
    .layout("a comment in a record of attributes") { element, _ in
      guard element.isRecord, element.parts.isEmpty else { return false }
      element.parts = [.markup("<!-- ế -->")]
      return true
    },
    .layout("two tags around nothing") { element, _ in
      guard element.isRecord, element.parts.isEmpty else { return false }
      element.parts = [.markup("")]
      return true
    },
    .layout("single quotes") { element, _ in
      guard !element.attributes.isEmpty else { return false }
      for index in element.attributes.indices { element.attributes[index].quote = "'" }
      return true
    },
    .layout("a prefix for the namespace") { element, _ in
      guard element.isRoot else { return false }
      element.attributes[0].name = "xmlns:t"
      element.visit { $0.name = "t:\($0.name)" }
      return true
    },
    .layout("the namespace declared again") { element, _ in
      setNamespace(of: &element, XMLWriter.namespace, isRoot: false)
    },
    .layout("the place of the schema") { element, _ in
      guard element.isRoot else { return false }
      let place = "\(XMLWriter.namespace) catalogue.xsd"
      element.attributes += [schemaInstance, Attribute(name: "xsi:schemaLocation", value: place)]
      return true
    },
    .layout("a byte order mark") { element, _ in
      guard element.isRoot else { return false }
      element.before = "\u{FEFF}" + element.before
      return true
    },
    .layout("no declaration") { element, _ in
      guard element.isRoot else { return false }
      element.before = ""
      return true
    },
  ]

  private static let schemaInstance = Attribute(
    name: "xmlns:xsi",
    value: "http://www.w3.org/2001/XMLSchema-instance"
  )

  private static func setNamespace(of element: inout XMLDraft, _ namespace: String, isRoot: Bool) -> Bool {
    guard element.isRoot == isRoot else { return false }
    element.attributes.removeAll { $0.name == "xmlns" }
    element.attributes.insert(Attribute(name: "xmlns", value: namespace), at: 0)
    return true
  }

  private static func prefixAttribute(
    of element: inout XMLDraft,
    namespace: String,
    using random: inout SplitMix
  ) -> Bool {
    let indices = element.attributes.indices.filter { element.attributes[$0].field != nil }
    guard let index = indices.randomElement(using: &random) else { return false }
    element.attributes[index].name = "x:\(element.attributes[index].name)"
    element.attributes.append(Attribute(name: "xmlns:x", value: namespace))
    return true
  }
}
