import CatalogueFormats
import Diagnostics

/// What must hold of every tree: each part lies in the file and in its whole, each value is sound UTF-8.
enum TreeCheck {
  static func run(_ tree: SourceTree, of file: SourceFile) throws(Violation) {
    guard let root = tree.root else { return }
    var reached = 0
    var open = [root]
    while let node = open.popLast() {
      reached += 1
      let whole = tree.place(of: node)
      try Violation.unless(whole.end <= file.bytes.count, "node \(reached) ends behind its file")
      for part in [tree.namePlace(of: node), tree.valuePlace(of: node)] {
        try Violation.unless(
          whole.start <= part.start && part.start <= part.end && part.end <= whole.end,
          "node \(reached) at \(whole.start)..<\(whole.end) has a part at \(part.start)..<\(part.end)"
        )
      }
      let isSound = tree.withValue(of: node) { value in
        value.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
      }
      try Violation.unless(isSound, "the value of node \(reached) is not UTF-8")
      open.append(contentsOf: tree.children(of: node))
    }
    try Violation.unless(reached == tree.count, "\(reached) of \(tree.count) nodes are reached from the root")
  }

  /// Whether two trees say the same at the same places.
  static func areSame(_ left: SourceTree, _ right: SourceTree) -> Bool {
    guard left.count == right.count, left.rootNamespace == right.rootNamespace else { return false }
    var open = [(left.root, right.root)]
    while let pair = open.popLast() {
      guard let first = pair.0, let second = pair.1 else {
        guard pair.0 == nil, pair.1 == nil else { return false }
        continue
      }
      guard left.name(of: first) == right.name(of: second), left.kind(of: first) == right.kind(of: second),
        left.isAttribute(first) == right.isAttribute(second),
        left.place(of: first) == right.place(of: second),
        left.namePlace(of: first) == right.namePlace(of: second),
        left.valuePlace(of: first) == right.valuePlace(of: second),
        left.string(of: first).utf8.elementsEqual(right.string(of: second).utf8)
      else { return false }
      let children = (Array(left.children(of: first)), Array(right.children(of: second)))
      guard children.0.count == children.1.count else { return false }
      open += zip(children.0, children.1).map { ($0, $1) }
    }
    return true
  }
}
