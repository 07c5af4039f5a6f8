import Diagnostics

/// Prints canonical XML: attributes in schema order, two spaces a level, one trailing newline.
struct XMLWriter {
  static let namespace = "urn:tthc:catalogue:1"

  private var bytes: [UInt8] = []

  static func print(_ value: OutputValue, root: String) -> [UInt8] {
    var writer = XMLWriter()
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.element(root, value, depth: 0, namespace: namespace)
    return writer.bytes
  }

  private mutating func element(_ name: String, _ value: OutputValue, depth: Int, namespace: String? = nil) {
    indent(depth)
    raw("<\(name)")
    if let namespace { raw(" xmlns=\"\(namespace)\"") }
    switch value {
    case .attribute(let text, _), .text(let text):
      raw(">")
      escaped(text, at: .content)
      raw("</\(name)>\n")
    case .list(let item, let values):
      raw(">\n")
      for value in values { element(item, value, depth: depth + 1) }
      indent(depth)
      raw("</\(name)>\n")
    case .record(let members):
      var hasChildren = false
      for member in members {
        guard case .attribute(let text, _) = member.value else {
          hasChildren = true
          continue
        }
        raw(" \(member.name)=\"")
        escaped(text, at: .attribute)
        raw("\"")
      }
      guard hasChildren else {
        raw("/>\n")
        return
      }
      raw(">\n")
      for member in members {
        if case .attribute = member.value { continue }
        element(member.name, member.value, depth: depth + 1)
      }
      indent(depth)
      raw("</\(name)>\n")
    }
  }

  private mutating func indent(_ depth: Int) {
    for _ in 0..<depth { raw("  ") }
  }

  private mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func escaped(_ text: String, at position: XMLText.Position) {
    XMLText.escape(text, at: position, into: &bytes)
  }
}
