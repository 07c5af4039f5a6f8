import Diagnostics

/// The graph as two tables of comma-separated values, which begin with the mark by which spreadsheets know UTF-8.
public struct GraphTables {
  private let graph: GraphExport

  /// Tables of one graph.
  public init(_ graph: GraphExport) {
    self.graph = graph
  }

  /// A node a line.
  public var nodes: String {
    let attributes = graph.attributes(ofEdges: false)
    var table = "\u{FEFF}" + CSVText.line(["id", "kind", "label", "labelEn"] + attributes.map(\.rawValue))
    for node in graph.nodes {
      table += CSVText.line(
        [node.id, node.kind.rawValue, node.label.vi, node.label.en]
          + attributes.map { node.attributes[$0]?.text ?? "" }
      )
    }
    return table
  }

  /// An edge a line.
  public var edges: String {
    let attributes = graph.attributes(ofEdges: true)
    var table = "\u{FEFF}" + CSVText.line(["source", "target", "kind"] + attributes.map(\.rawValue))
    for edge in graph.edges {
      table += CSVText.line(
        [graph.nodes[edge.origin].id, graph.nodes[edge.target].id, edge.kind.rawValue]
          + attributes.map { edge.attributes[$0]?.text ?? "" }
      )
    }
    return table
  }
}
