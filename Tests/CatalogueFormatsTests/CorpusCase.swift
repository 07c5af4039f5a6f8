import CatalogueFormats
import Diagnostics

/// One file of the corpus: a title, an input, `---`, and what reading the input must give.
///
/// The format is the file name's beginning. In the input, `⟨EF BB⟩` stands for bytes and `⟨[*300⟩` for
/// repeated text; the line break before `---` does not belong to it.
struct CorpusCase: CustomStringConvertible, Sendable {
  let name: String
  let title: String
  let input: [UInt8]
  let expected: String

  init(name: String, text: String) {
    self.name = name
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let rule = lines.firstIndex(of: "---") ?? lines.count
    title = lines.first ?? ""
    input = Self.bytes(of: lines[min(1, rule)..<rule].joined(separator: "\n"))
    expected = lines.dropFirst(rule + 1).joined(separator: "\n")
  }

  var description: String { "\(name): \(title)" }

  /// What reading gives, in the notation of the corpus.
  func outcome() -> String {
    let file = SourceFile(path: name, bytes: input)
    let (tree, findings) =
      name.hasPrefix("xml") ? XMLReader.read(file, number: 0) : JSONReader.read(file, number: 0)
    return Self.notation(of: findings, in: file) + Self.notation(of: tree, in: file)
  }

  private static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "⟨"), let close = rest[open...].firstIndex(of: "⟩") {
      bytes += rest[..<open].utf8
      let inside = rest[rest.index(after: open)..<close]
      if let star = inside.lastIndex(of: "*"), let count = Int(inside[inside.index(after: star)...]) {
        bytes += Array(String(repeating: String(inside[..<star]), count: count).utf8)
      } else {
        bytes += inside.split(separator: " ").compactMap { UInt8($0, radix: 16) }
      }
      rest = rest[rest.index(after: close)...]
    }
    return bytes + Array(rest.utf8)
  }
}

extension CorpusCase {
  /// Findings as `line:column-line:column: rule-id`, one a line.
  static func notation(of findings: [Diagnostic], in file: SourceFile) -> String {
    var text = ""
    for finding in findings {
      let start = file.position(of: Int(finding.place?.start ?? 0))
      let end = file.position(of: Int(finding.place?.end ?? 0))
      let severity = finding.severity == .error ? "" : " (\(finding.severity.rawValue))"
      text += "\(start.line):\(start.column)-\(end.line):\(end.column): \(finding.rule)\(severity)\n"
    }
    return text
  }

  /// A tree, one node a line: name, kind or value, where the value begins, and how it is written when that is
  /// another spelling.
  static func notation(of tree: SourceTree, in file: SourceFile) -> String {
    var text = tree.rootNamespace.map { "namespace \($0)\n" } ?? ""
    if let root = tree.root {
      append(root, of: tree, in: file, depth: 0, to: &text)
    } else {
      text += "nothing read\n"
    }
    return text
  }

  private static func append(
    _ index: NodeIndex,
    of tree: SourceTree,
    in file: SourceFile,
    depth: Int,
    to text: inout String
  ) {
    if depth == 12 { return }
    let name = tree.name(of: index) == .none ? "-" : tree.name(of: index).text
    text += String(repeating: "  ", count: depth) + (tree.isAttribute(index) ? "@" : "") + name
    switch tree.kind(of: index) {
    case .object: text += " {}"
    case .list: text += " []"
    default: break
    }
    let value = tree.string(of: index)
    if tree.hasValue(index) {
      text += tree.kind(of: index) == .string || tree.kind(of: index) == .object ? " “\(value)”" : " \(value)"
    } else if tree.kind(of: index) == .string {
      text += " without value"
    }
    let place = tree.valuePlace(of: index)
    let position = file.position(of: Int(place.start))
    text += " \(position.line):\(position.column)"
    let raw = file.text(Int(place.start)..<Int(place.end))
    if tree.hasValue(index), !raw.utf8.elementsEqual(value.utf8) { text += " written “\(raw)”" }
    text += "\n"
    for child in tree.children(of: index) {
      append(child, of: tree, in: file, depth: depth + 1, to: &text)
    }
  }
}
