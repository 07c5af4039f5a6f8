/// Lines that hang below one another, drawn with branches.
struct TextTree {
  var text: String
  var children: [TextTree] = []

  /// The lines of the children: each text on one line, whatever the data holds.
  func branches(prefix: String = "") -> [String] {
    children.enumerated().flatMap { index, child in
      let isLast = index == children.count - 1
      let text = child.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return ["\(prefix)\(isLast ? "└─" : "├─") \(text)"]
        + child.branches(prefix: prefix + (isLast ? "   " : "│  "))
    }
  }

  /// Hangs a line below.
  mutating func add(_ text: String) { children.append(TextTree(text: text)) }
}
