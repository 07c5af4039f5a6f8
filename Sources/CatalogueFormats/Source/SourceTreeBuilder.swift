/// Grows a tree in the order of the file, both formats alike.
struct SourceTreeBuilder {
  private struct Level {
    var node: UInt32
    var lastChild: UInt32
  }

  /// The last parent below which a name was seen, and where it was seen first.
  private struct Mark {
    var parent = NodeIndex.missing
    var child = NodeIndex.missing
  }

  private(set) var nodes: [SourceTree.Node] = []
  var arena: [UInt8] = []
  private var levels: [Level] = []
  private var parent = NodeIndex.missing
  private var lastChild = NodeIndex.missing

  /// Indexed by the slots of symbols.
  private var marks: [Mark] = []

  /// How many nodes are open.
  private(set) var depth = 0

  /// Makes room for nodes.
  ///
  /// Room that stays empty costs no memory in files that are large enough to matter.
  mutating func reserve(_ count: Int) {
    nodes.reserveCapacity(count)
  }

  /// Adds a node below the innermost open one and returns its position.
  @discardableResult
  mutating func add(_ node: SourceTree.Node) -> UInt32 {
    let index = UInt32(nodes.count)
    nodes.append(node)
    if lastChild != NodeIndex.missing {
      nodes[Int(lastChild)].nextSibling = index
    } else if parent != NodeIndex.missing {
      nodes[Int(parent)].firstChild = index
    }
    lastChild = index
    return index
  }

  /// Adds a node and opens it: what is added next lies in it.
  mutating func open(_ node: SourceTree.Node) {
    let index = add(node)
    levels.append(Level(node: parent, lastChild: index))
    parent = index
    lastChild = NodeIndex.missing
    depth += 1
  }

  /// Closes the innermost open node.
  mutating func close(_ change: (inout SourceTree.Node) -> Void) {
    guard let level = levels.popLast() else { return }
    change(&nodes[Int(parent)])
    parent = level.node
    lastChild = level.lastChild
    depth -= 1
  }

  /// The innermost open node.
  var innermost: SourceTree.Node? {
    parent == NodeIndex.missing ? nil : nodes[Int(parent)]
  }

  /// Whether the innermost open node is of a kind.
  func isInside(_ kind: SourceTree.Kind) -> Bool {
    parent != NodeIndex.missing && nodes[Int(parent)].kind == kind
  }

  /// Changes the innermost open node.
  mutating func changeInnermost(_ change: (inout SourceTree.Node) -> Void) {
    guard parent != NodeIndex.missing else { return }
    change(&nodes[Int(parent)])
  }

  /// Where the open nodes begin, the innermost first.
  var openStarts: [UInt32] {
    var starts: [UInt32] = []
    var node = parent
    for level in levels.reversed() {
      starts.append(nodes[Int(node)].start)
      node = level.node
    }
    return starts
  }

  /// Children of the innermost open node whose name a sibling before them has, each with the first of the name.
  mutating func repeatedChildren() -> [(first: NodeIndex, repeated: NodeIndex)] {
    var repeated: [(first: NodeIndex, repeated: NodeIndex)] = []
    guard parent != NodeIndex.missing else { return repeated }
    var child = nodes[Int(parent)].firstChild
    while child != NodeIndex.missing {
      let slot = nodes[Int(child)].name.slot
      if slot >= marks.count {
        marks.append(contentsOf: repeatElement(Mark(), count: slot + 1 - marks.count))
      }
      if marks[slot].parent == parent {
        repeated.append((NodeIndex(marks[slot].child), NodeIndex(child)))
      } else {
        marks[slot] = Mark(parent: parent, child: child)
      }
      child = nodes[Int(child)].nextSibling
    }
    return repeated
  }

  /// The tree, once all that was opened is closed.
  consuming func tree(
    format: SourceTree.Format,
    file: UInt32,
    rootNamespace: String? = nil,
    bytes: [UInt8]
  ) -> SourceTree {
    SourceTree(
      format: format,
      file: file,
      rootNamespace: rootNamespace,
      nodes: nodes,
      arena: arena,
      bytes: bytes
    )
  }
}
