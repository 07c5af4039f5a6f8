public import Diagnostics

/// One file's content with the place of every name and value, the same for XML and JSON.
///
/// Nodes lie in one array in the order of the file, and values point into the file or, where an escape or an
/// entity had to be resolved, into one arena: there is no object per node.
public struct SourceTree: Sendable {
  /// The format a tree was read from.
  public enum Format: String, Sendable {
    /// Extensible Markup Language.
    case xml
    /// JavaScript Object Notation.
    case json
  }

  /// What a node is.
  public enum Kind: UInt8, Sendable {
    /// A JSON object, or an XML element with attributes or child elements.
    case object
    /// A JSON list.
    case list
    /// A JSON string, an XML attribute, or an XML element with text only or with nothing.
    case string
    /// A JSON number, kept as written.
    case number
    /// `true` or `false`.
    case boolean
    /// `null`.
    case null
  }

  /// The format.
  public let format: Format
  /// The file's number in places.
  public let file: UInt32
  /// The namespace of the XML root element.
  public let rootNamespace: String?
  /// All nodes in the order of the file, a parent before its children.
  let nodes: [Node]
  /// Values that stand otherwise in the file.
  let arena: [UInt8]
  /// The file.
  let bytes: [UInt8]

  /// The outermost node; nil when nothing could be read.
  public var root: NodeIndex? { nodes.isEmpty ? nil : NodeIndex(0) }

  /// How many nodes there are.
  public var count: Int { nodes.count }

  /// A node.
  public func node(_ index: NodeIndex) -> Node { nodes[index.position] }

  /// A node's name; ``Symbol/none`` for list items and for a JSON file's outermost value.
  public func name(of index: NodeIndex) -> Symbol { nodes[index.position].name }

  /// What a node is.
  public func kind(of index: NodeIndex) -> Kind { nodes[index.position].kind }

  /// Whether a node is an XML attribute.
  public func isAttribute(_ index: NodeIndex) -> Bool { nodes[index.position].isAttribute }

  /// The children of a node in the order of the file, attributes first.
  public func children(of index: NodeIndex) -> Children {
    Children(nodes: nodes, following: nodes[index.position].firstChild)
  }

  /// The first child with a name.
  public func child(named name: Symbol, of index: NodeIndex) -> NodeIndex? {
    children(of: index).first { nodes[$0.position].name == name }
  }
}

extension SourceTree {
  /// Whether a node has a value of its own: a scalar, or an XML element with attributes and text.
  public func hasValue(_ index: NodeIndex) -> Bool { nodes[index.position].hasValue }

  /// A node's decoded value; empty for a node without one.
  public func string(of index: NodeIndex) -> String {
    withValue(of: index) { value in
      value.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Lends the decoded value's UTF-8.
  public func withValue<Result>(of index: NodeIndex, _ body: (Span<UInt8>) throws -> Result) rethrows
    -> Result
  {
    let node = nodes[index.position]
    let range = Int(node.contentStart)..<Int(node.contentStart) + Int(node.contentLength)
    return try body(node.isInArena ? arena.span.extracting(range) : bytes.span.extracting(range))
  }

  /// The whole node: a JSON member with its key, an XML element with both tags, an attribute with its name.
  public func place(of index: NodeIndex) -> Place {
    let node = nodes[index.position]
    return Place(file: file, start: Int(node.start), end: Int(node.end))
  }

  /// The name: a JSON key between its quotes, an XML name with its prefix; where there is none, an empty place
  /// at the node's start.
  public func namePlace(of index: NodeIndex) -> Place {
    let node = nodes[index.position]
    return Place(file: file, start: Int(node.nameStart), end: Int(node.nameEnd))
  }

  /// The value as written: a string or attribute between its quotes, an XML element between its tags, an object
  /// or a list with its brackets; the whole element where it is written `<a/>`.
  public func valuePlace(of index: NodeIndex) -> Place {
    let node = nodes[index.position]
    return Place(file: file, start: Int(node.valueStart), end: Int(node.valueEnd))
  }
}

/// A node's position in its tree.
public struct NodeIndex: Hashable, Sendable {
  let raw: UInt32

  init(_ raw: UInt32) {
    self.raw = raw
  }

  var position: Int { Int(raw) }

  /// Stands for no node.
  static let missing = UInt32.max
}

extension SourceTree {
  /// An element, attribute, member, item or outermost value, with offsets in bytes of the file.
  public struct Node: Sendable {
    /// The name without prefix.
    public internal(set) var name: Symbol
    /// What it is.
    public internal(set) var kind: Kind
    /// Whether it is an XML attribute.
    public internal(set) var isAttribute = false
    /// Whether it has a value of its own.
    public internal(set) var hasValue = false
    var isInArena = false
    var nameStart: UInt32
    var nameEnd: UInt32
    var valueStart: UInt32 = 0
    var valueEnd: UInt32 = 0
    var start: UInt32
    var end: UInt32 = 0
    var firstChild = NodeIndex.missing
    var nextSibling = NodeIndex.missing
    var contentStart: UInt32 = 0
    var contentLength: UInt32 = 0
  }

  /// The children of a node, found by following each one's next sibling.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    let nodes: [Node]
    var following: UInt32

    /// The next child.
    public mutating func next() -> NodeIndex? {
      guard following != NodeIndex.missing else { return nil }
      let index = NodeIndex(following)
      following = nodes[index.position].nextSibling
      return index
    }
  }
}
