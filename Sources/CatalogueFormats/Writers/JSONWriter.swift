import Diagnostics

/// Prints canonical JSON: keys in schema order, two spaces a level, one trailing newline, no escapes but the
/// compulsory ones.
struct JSONWriter {
  private var bytes: [UInt8] = []

  static func print(_ value: OutputValue, root: String) -> [UInt8] {
    print(members: [(root, value)])
  }

  static func print(members: [(name: String, value: OutputValue)]) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(.record(members), depth: 0)
    writer.raw("\n")
    return writer.bytes
  }

  private mutating func value(_ value: OutputValue, depth: Int) {
    switch value {
    case .attribute(let text, let isBare): isBare ? raw(text) : string(text)
    case .text(let text): string(text)
    case .record(let members):
      raw("{")
      for (index, member) in members.enumerated() {
        raw(index == 0 ? "\n" : ",\n")
        indent(depth + 1)
        string(member.name)
        raw(": ")
        self.value(member.value, depth: depth + 1)
      }
      if !members.isEmpty { raw("\n") }
      if !members.isEmpty { indent(depth) }
      raw("}")
    case .list(_, let values):
      raw("[")
      for (index, item) in values.enumerated() {
        raw(index == 0 ? "\n" : ",\n")
        indent(depth + 1)
        self.value(item, depth: depth + 1)
      }
      if !values.isEmpty { raw("\n") }
      if !values.isEmpty { indent(depth) }
      raw("]")
    }
  }

  private mutating func indent(_ depth: Int) {
    for _ in 0..<depth { raw("  ") }
  }

  private mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    JSONText.escape(text, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
