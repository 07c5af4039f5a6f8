import Diagnostics

/// Gives what the readers find in a file the address of the record it stands in, so that it is known again when lines
/// move or the file is renamed.
struct ReadingAddresses {
  /// A record around the current node.
  private struct Level {
    let node: NodeIndex
    let end: UInt32
    /// The name of the list it stands in, for records in JSON lists.
    let list: Symbol
    var step: String?
  }

  private let tree: SourceTree
  private let document: ElementPath

  init(_ tree: SourceTree, of document: ElementPath) {
    self.tree = tree
    self.document = document
  }

  /// Stamps findings without an address; one pass over the tree, however many there are.
  func stamp(_ findings: inout [Diagnostic]) {
    let order = findings.indices.filter { findings[$0].subject == nil && findings[$0].place != nil }
      .sorted { (findings[$0].place?.start ?? 0, $0) < (findings[$1].place?.start ?? 0, $1) }
    guard !order.isEmpty else { return }
    var levels: [Level] = []
    var position = 0
    for (index, node) in tree.nodes.enumerated() {
      while position < order.count, let place = findings[order[position]].place, place.start < node.start {
        findings[order[position]].subject = address(&levels, at: place.start)
        position += 1
      }
      guard position < order.count else { return }
      guard node.kind == .object || node.kind == .list else { continue }
      Self.close(&levels, before: node.start)
      let list = levels.last.map { tree.node($0.node).name } ?? .none
      levels.append(Level(node: NodeIndex(UInt32(index)), end: node.end, list: list))
    }
    for index in order[position...] {
      findings[index].subject = address(&levels, at: findings[index].place?.start ?? 0)
    }
  }

  private static func close(_ levels: inout [Level], before offset: UInt32) {
    // A node that the reader gave up in has no end.
    while let last = levels.last, last.end != 0, last.end <= offset { levels.removeLast() }
  }

  private func address(_ levels: inout [Level], at offset: UInt32) -> ElementPath {
    Self.close(&levels, before: offset)
    var path = document.description
    for index in levels.indices.dropFirst(1) {
      let step = levels[index].step ?? self.step(levels[index])
      levels[index].step = step
      path += step
    }
    return ElementPath(path)
  }

  /// `/component/ct01` for a record with an id, nothing for one without, or for the document's own record.
  private func step(_ level: Level) -> String {
    guard let id = tree.child(named: .id, of: level.node), tree.kind(of: id) == .string else { return "" }
    let text = tree.string(of: id)
    let name = tree.name(of: level.node)
    let kind = name == .none ? Self.singular(level.list.text) : name.text
    let step = "/\(kind)/\(text)"
    return document.description == step.dropFirst() ? "" : step
  }

  private static func singular(_ list: String) -> String {
    if list.hasSuffix("ies") { return list.dropLast(3) + "y" }
    return list.hasSuffix("s") ? String(list.dropLast()) : list
  }
}

extension Symbol {
  fileprivate static let id = Symbol("id")
}
