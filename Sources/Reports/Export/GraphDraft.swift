import Diagnostics

/// A graph being collected; what an edge leads to may come later, or never.
struct GraphDraft {
  /// What an edge leads to.
  struct Target: Hashable {
    let kind: GraphNode.Kind
    let name: String

    init(_ kind: GraphNode.Kind, _ name: String) {
      self.kind = kind
      self.name = name
    }

    var id: String { "\(kind.rawValue):\(name)" }
  }

  private struct Edge {
    let origin: Int
    let target: String
    let kind: GraphEdge.Kind
    let attributes: [GraphAttribute: GraphValue]
  }

  private(set) var nodes: [GraphNode] = []
  private var edges: [Edge] = []
  private var positions: [String: Int] = [:]
  private var missing: [(id: String, target: Target)] = []

  /// Adds a node; the second of two with one id gets `~2` behind it.
  mutating func add(
    _ kind: GraphNode.Kind,
    _ name: String,
    _ label: Bilingual,
    _ attributes: [GraphAttribute: GraphValue?]
  ) -> Int {
    let plain = Target(kind, name).id
    var id = plain
    var use = 1
    while positions[id] != nil {
      use += 1
      id = "\(plain)~\(use)"
    }
    positions[id] = nodes.count
    nodes.append(GraphNode(id: id, kind: kind, label: label, attributes: attributes.compactMapValues { $0 }))
    return nodes.count - 1
  }

  /// Connects a node with a named one, or with what will stand for it where no record has the name.
  mutating func connect(
    _ origin: Int,
    _ kind: GraphEdge.Kind,
    _ target: Target,
    _ attributes: [GraphAttribute: GraphValue?] = [:]
  ) {
    missing.append((target.id, target))
    edges.append(
      Edge(origin: origin, target: target.id, kind: kind, attributes: attributes.compactMapValues { $0 })
    )
  }

  /// Connects two nodes.
  mutating func connect(
    _ origin: Int,
    _ kind: GraphEdge.Kind,
    _ target: Int,
    _ attributes: [GraphAttribute: GraphValue?] = [:]
  ) {
    edges.append(
      Edge(
        origin: origin,
        target: nodes[target].id,
        kind: kind,
        attributes: attributes.compactMapValues { $0 }
      )
    )
  }

  /// The edges, once a node not on file stands for each name that no record has.
  mutating func finish() -> [GraphEdge] {
    for (id, target) in missing where positions[id] == nil {
      _ = add(
        target.kind,
        target.name,
        Bilingual(vi: target.name, en: ""),
        [.onFile: .flag(false)]
      )
    }
    return edges.compactMap { edge in
      positions[edge.target].map {
        GraphEdge(origin: edge.origin, target: $0, kind: edge.kind, attributes: edge.attributes)
      }
    }
  }
}
