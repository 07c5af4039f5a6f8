import CatalogueModel
import Diagnostics

/// What an importer makes of one foreign file.
struct ForeignReading {
  /// The procedure; nil where the file does not say which one it is.
  var procedure: Procedure?
  /// What could not be carried over.
  var losses: [Loss] = []
  /// What is wrong with the file.
  var diagnostics: [Diagnostic] = []
}

extension ForeignReading {
  /// A procedure with all that its file says besides; a file without a procedure is told about, not listed key by key.
  init(_ procedure: Procedure?, from record: ForeignRecord) {
    self.procedure = procedure
    losses = procedure == nil ? [] : record.unread(reason: PortalLosses.reason)
    diagnostics = record.diagnostics
  }
}

/// A foreign file's tree, read by key; it remembers what was read, so that the rest can be named as lost, and what was
/// not understood.
struct ForeignRecord {
  let tree: SourceTree
  var diagnostics: [Diagnostic] = []
  private var isUsed: [Bool]

  init(_ tree: SourceTree) {
    self.tree = tree
    isUsed = [Bool](repeating: false, count: tree.count)
  }

  /// The object under a key; nil when there is none.
  func object(_ key: Symbol, of node: NodeIndex?) -> NodeIndex? {
    guard let node, let child = tree.child(named: key, of: node), tree.kind(of: child) == .object else {
      return nil
    }
    return child
  }

  /// The items of the list under a key; a scalar among them counts as read only when its text is taken.
  func items(_ key: Symbol, of node: NodeIndex?) -> [NodeIndex] {
    guard let node, let list = tree.child(named: key, of: node), tree.kind(of: list) == .list else {
      return []
    }
    return Array(tree.children(of: list))
  }

  /// The text under a key with its place, marked as read, without white space at its ends; nil when there is none.
  mutating func text(_ key: Symbol, of node: NodeIndex?) -> Located<String>? {
    guard let node, let child = tree.child(named: key, of: node) else { return nil }
    return text(child)
  }

  /// The text of a scalar, marked as read.
  mutating func text(_ node: NodeIndex) -> Located<String>? {
    switch tree.kind(of: node) {
    case .object, .list, .null: return nil
    case .string, .number, .boolean:
      isUsed[node.position] = true
      return located(node)
    }
  }

  /// The text under a key to be cut up, marked as read.
  mutating func placedText(_ key: Symbol, of node: NodeIndex?) -> PlacedText? {
    guard let text = peekText(key, of: node) else { return nil }
    markRead(key, of: node)
    return text
  }

  /// The text under a key to be cut up, not marked as read.
  func peekText(_ key: Symbol, of node: NodeIndex?) -> PlacedText? {
    scalar(key, of: node).map { PlacedText(tree, $0) }
  }

  /// Marks the text under a key as read.
  mutating func markRead(_ key: Symbol, of node: NodeIndex?) {
    if let child = scalar(key, of: node) { isUsed[child.position] = true }
  }

  private func scalar(_ key: Symbol, of node: NodeIndex?) -> NodeIndex? {
    guard let node, let child = tree.child(named: key, of: node) else { return nil }
    switch tree.kind(of: child) {
    case .object, .list, .null: return nil
    case .string, .number, .boolean: return child
    }
  }

  /// The text under a key as pages and documents print it: nil where it says that there is nothing.
  mutating func printed(_ key: Symbol, of node: NodeIndex?) -> Located<String>? {
    guard let text = text(key, of: node), text.wrappedValue != PortalWords.nothing else { return nil }
    return text
  }

  /// The text under a key, not marked as read.
  func peek(_ key: Symbol, of node: NodeIndex?) -> String? {
    guard let node, let child = tree.child(named: key, of: node) else { return nil }
    return located(child)?.wrappedValue
  }

  /// Marks the text under a key as read when it says nothing beyond what has been read already.
  mutating func drop(_ key: Symbol, of node: NodeIndex?, if isKnown: (String) -> Bool) {
    if let text = peek(key, of: node), isKnown(text) { _ = self.text(key, of: node) }
  }

  /// A word of the source in our vocabulary; a word the source was not known to use is reported.
  mutating func word<Value>(_ key: Symbol, of node: NodeIndex?, in table: [String: Value]) -> Value? {
    guard let text = text(key, of: node) else { return nil }
    if let value = table[text.wrappedValue] { return value }
    diagnostics.append(.unknownWord(text, key: key.text))
    return nil
  }

  /// The levels of a printed list.
  mutating func levels(_ list: PagePart, key: Symbol) -> [AdministrativeLevel] {
    var levels: [AdministrativeLevel] = []
    for word in PortalList.items(of: list) {
      guard let level = PortalWords.printedLevels[FoldedKey(word.wrappedValue)] else {
        diagnostics.append(.unknownWord(word, key: key.text))
        continue
      }
      if !levels.contains(level) { levels.append(level) }
    }
    return levels
  }

  /// A count that the native format can hold; another one is reported.
  mutating func count(_ text: Located<String>, key: Symbol) -> Int? {
    if let value = ScalarCodec.integer.parse(text.wrappedValue) { return value }
    diagnostics.append(.unknownWord(text, key: key.text))
    return nil
  }

  /// The text of a node with its place.
  private func located(_ node: NodeIndex) -> Located<String>? {
    let text = Self.trimmed(tree.string(of: node))
    return text.isEmpty ? nil : Located(text, at: tree.valuePlace(of: node))
  }

  /// Everything with a value that was not read, by path of keys.
  func unread(reason: (String) -> Bilingual) -> [Loss] {
    var counts: [[Symbol]: Int] = [:]
    var path: [Symbol] = []
    func visit(_ node: NodeIndex) {
      switch tree.kind(of: node) {
      case .object, .list:
        for child in tree.children(of: node) {
          path.append(tree.name(of: child))
          visit(child)
          path.removeLast()
        }
      case .null: break
      case .string, .number, .boolean:
        guard !isUsed[node.position], tree.withValue(of: node, { !$0.isEmpty }) else { return }
        counts[path, default: 0] += 1
      }
    }
    if let root = tree.root { visit(root) }
    // A key that holds a point prints like a path of two.
    return Dictionary(counts.map { (Self.printed($0.key), $0.value) }, uniquingKeysWith: +)
      .sorted { $0.key < $1.key }
      .map { Loss(key: $0.key, count: $0.value, reason: reason($0.key)) }
  }

  /// A path of keys: points between them, `[]` for the items of a list.
  private static func printed(_ path: [Symbol]) -> String {
    var text = ""
    for (index, name) in path.enumerated() {
      if name == .none {
        text += "[]"
      } else {
        text += index == 0 ? name.text : "." + name.text
      }
    }
    return text
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return first == scalars.startIndex && scalars.index(after: last) == scalars.endIndex
      ? text : String(scalars[first...last])
  }
}
