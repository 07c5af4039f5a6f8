import Diagnostics

/// The graph as GraphML (graphml.graphdrawing.org), with every attribute declared.
public struct GraphML {
  private let graph: GraphExport

  /// A writer of one graph.
  public init(_ graph: GraphExport) {
    self.graph = graph
  }

  /// Writes in pieces.
  public func write(to sink: (String) throws -> Void) rethrows {
    try sink(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """
    )
    for name in ["id", "kind", "label", "labelEn"] { try sink(Self.key(name, of: "node", type: .text)) }
    try sink(Self.key("kind", of: "edge", type: .text))
    for target in ["node", "edge"] {
      for attribute in graph.attributes(ofEdges: target == "edge") {
        try sink(Self.key(attribute.rawValue, of: target, type: attribute.type))
      }
    }
    try sink("  <graph id=\"procedures\" edgedefault=\"directed\">\n")
    let ids = graph.nodes.map { Self.token($0.id) }
    for (index, node) in graph.nodes.enumerated() {
      let cells = [("id", node.id), ("kind", node.kind.rawValue), ("label", node.label.vi)]
      let label = node.label.en.isEmpty ? [] : [("labelEn", node.label.en)]
      try sink(
        "    <node id=\"\(ids[index])\">\n" + Self.values(cells + label, node.attributes, of: "node")
          + "    </node>\n"
      )
    }
    for (index, edge) in graph.edges.enumerated() {
      try sink(
        "    <edge id=\"e\(index)\" source=\"\(ids[edge.origin])\" target=\"\(ids[edge.target])\">\n"
          + Self.values([("kind", edge.kind.rawValue)], edge.attributes, of: "edge") + "    </edge>\n"
      )
    }
    try sink("  </graph>\n</graphml>\n")
  }

  private static func key(_ name: String, of target: String, type: GraphValue.Kind) -> String {
    let type =
      switch type {
      case .text: "string"
      case .flag: "boolean"
      case .count: "int"
      case .hundredths: "double"
      }
    return
      "  <key id=\"\(target).\(name)\" for=\"\(target)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
  }

  private static func values(
    _ cells: [(String, String)],
    _ attributes: [GraphAttribute: GraphValue],
    of target: String
  ) -> String {
    var text = ""
    for (name, value) in cells { text += Self.value(name, value, of: target) }
    for attribute in GraphAttribute.allCases {
      guard let value = attributes[attribute] else { continue }
      text += Self.value(attribute.rawValue, value.text, of: target)
    }
    return text
  }

  private static func value(_ name: String, _ text: String, of target: String) -> String {
    "      <data key=\"\(target).\(name)\">\(XMLText.escaped(text, at: .content))</data>\n"
  }

  /// An id as a name token of XML; what such a token cannot hold is written `_xHHHH_`, by its scalar.
  static func token(_ id: String) -> String {
    var token = ""
    let scalars = Array(id.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "_" where index + 1 < scalars.count && scalars[index + 1] == "x": token += "_x005F_"
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-", ":", "_": token.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        token += "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
      }
    }
    return token
  }
}

extension GraphExport {
  /// The attributes that some node has, or some edge.
  func attributes(ofEdges isEdges: Bool) -> [GraphAttribute] {
    var used: Set<GraphAttribute> = []
    if isEdges {
      for edge in edges { used.formUnion(edge.attributes.keys) }
    } else {
      for node in nodes { used.formUnion(node.attributes.keys) }
    }
    return GraphAttribute.allCases.filter(used.contains)
  }
}
