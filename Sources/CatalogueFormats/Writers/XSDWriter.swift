/// Writes the XML Schema (XSD 1.0) of the native format out of the record descriptions.
///
/// Children stand in any order (`xs:all`), as the decoders accept them.
struct XSDWriter {
  private var text = ""
  private var written: Set<String> = []
  private var pending: [RecordSchema] = []

  static func print(_ roots: [RootSchema]) -> String {
    var writer = XSDWriter()
    writer.text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="\(XMLWriter.namespace)" \
      targetNamespace="\(XMLWriter.namespace)" elementFormDefault="qualified">

      """
    for root in roots { writer.element(root.name, root.content, attributes: "", depth: 1) }
    while let record = writer.pending.first {
      writer.pending.removeFirst()
      if writer.written.insert(record.name).inserted { writer.complexType(record) }
    }
    for (name, type) in Self.simpleTypes { writer.simpleType(type, name: name, depth: 1) }
    return writer.text + blank + "</xs:schema>\n"
  }

  private static let simpleTypes: [(String, ScalarType)] = [
    ("text", .string), ("identifier", .identifier), ("boolean", .boolean), ("integer", .integer),
    ("decimal", .decimal), ("date", .date), ("partialDate", .partialDate),
  ]

  /// The content of a record of attributes: blanks, which readers pass over, where an empty type allows nothing.
  private static let blank = """
      <xs:simpleType name="blank">
        <xs:restriction base="xs:token">
          <xs:maxLength value="0"/>
        </xs:restriction>
      </xs:simpleType>

    """

  private mutating func complexType(_ record: RecordSchema) {
    line(1, "<xs:complexType name=\"\(record.name)Record\">")
    let children = record.fields.filter { if case .attribute = $0.content { false } else { true } }
    if children.isEmpty {
      line(2, "<xs:simpleContent>")
      line(3, "<xs:extension base=\"blank\">")
      attributes(of: record, depth: 4)
      line(3, "</xs:extension>")
      line(2, "</xs:simpleContent>")
    } else {
      line(2, "<xs:all>")
      for field in children {
        element(field.name, field.content, attributes: field.isRequired ? "" : " minOccurs=\"0\"", depth: 3)
      }
      line(2, "</xs:all>")
      attributes(of: record, depth: 2)
    }
    line(1, "</xs:complexType>")
  }

  private mutating func attributes(of record: RecordSchema, depth: Int) {
    for field in record.fields {
      guard case .attribute(let type) = field.content else { continue }
      let use = field.isRequired ? " use=\"required\"" : ""
      if case .choice = type {
        line(depth, "<xs:attribute name=\"\(field.name)\"\(use)>")
        simpleType(type, name: nil, depth: depth + 1)
        line(depth, "</xs:attribute>")
      } else {
        line(depth, "<xs:attribute name=\"\(field.name)\" type=\"\(typeName(type))\"\(use)/>")
      }
    }
  }

  private mutating func element(_ name: String, _ content: ContentSchema, attributes: String, depth: Int) {
    switch content {
    case .record(let record):
      pending.append(record)
      line(depth, "<xs:element name=\"\(name)\" type=\"\(record.name)Record\"\(attributes)/>")
    case .text, .attribute:
      line(depth, "<xs:element name=\"\(name)\" type=\"text\"\(attributes)/>")
    case .scalarText(let type):
      guard case .choice = type else {
        line(depth, "<xs:element name=\"\(name)\" type=\"\(typeName(type))\"\(attributes)/>")
        return
      }
      line(depth, "<xs:element name=\"\(name)\"\(attributes)>")
      simpleType(type, name: nil, depth: depth + 1)
      line(depth, "</xs:element>")
    case .list(let item, let itemContent):
      line(depth, "<xs:element name=\"\(name)\"\(attributes)>")
      line(depth + 1, "<xs:complexType>")
      line(depth + 2, "<xs:sequence>")
      element(item, itemContent, attributes: " maxOccurs=\"unbounded\"", depth: depth + 3)
      line(depth + 2, "</xs:sequence>")
      line(depth + 1, "</xs:complexType>")
      line(depth, "</xs:element>")
    }
  }

  private mutating func simpleType(_ type: ScalarType, name: String?, depth: Int) {
    line(depth, "<xs:simpleType\(name.map { " name=\"\($0)\"" } ?? "")>")
    line(depth + 1, "<xs:restriction base=\"xs:string\">")
    switch type {
    case .choice(let words):
      for word in words { line(depth + 2, "<xs:enumeration value=\"\(word)\"/>") }
    case .boolean:
      line(depth + 2, "<xs:enumeration value=\"true\"/>")
      line(depth + 2, "<xs:enumeration value=\"false\"/>")
    case .string: line(depth + 2, "<xs:minLength value=\"1\"/>")
    case .identifier, .integer, .decimal, .date, .partialDate:
      if let pattern = type.pattern { line(depth + 2, "<xs:pattern value=\"\(pattern)\"/>") }
    }
    line(depth + 1, "</xs:restriction>")
    line(depth, "</xs:simpleType>")
  }

  private func typeName(_ type: ScalarType) -> String {
    Self.simpleTypes.first { $0.1 == type }?.0 ?? "text"
  }

  private mutating func line(_ depth: Int, _ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }
}
