public import Diagnostics

/// The graph in the DOT language of Graphviz.
public struct GraphDrawing {
  private let graph: GraphExport
  private let language: Language

  /// A drawing with labels in a language, Vietnamese where there is no other.
  public init(_ graph: GraphExport, language: Language) {
    self.graph = graph
    self.language = language
  }

  /// Writes in pieces.
  public func write(to sink: (String) throws -> Void) rethrows {
    try sink("digraph procedures {\n  graph [rankdir=LR, charset=\"UTF-8\"];\n  node [shape=box];\n")
    for node in graph.nodes {
      let label = language == .en && !node.label.en.isEmpty ? node.label.en : node.label.vi
      try sink(
        "  \(Self.quoted(node.id)) [label=\(Self.label(label)), kind=\(Self.quoted(node.kind.rawValue)), shape=\(Self.shape(node.kind))];\n"
      )
    }
    for edge in graph.edges {
      let origin = Self.quoted(graph.nodes[edge.origin].id)
      let target = Self.quoted(graph.nodes[edge.target].id)
      let detail =
        edge.attributes[.demand] ?? edge.attributes[.relation] ?? edge.attributes[.role]
      let label = detail.map { ", label=\(Self.label($0.text))" } ?? ""
      try sink("  \(origin) -> \(target) [kind=\(Self.quoted(edge.kind.rawValue))\(label)];\n")
    }
    try sink("}\n")
  }

  private static func shape(_ kind: GraphNode.Kind) -> String {
    switch kind {
    case .procedure: "doubleoctagon"
    case .component: "box"
    case .outcome: "hexagon"
    case .paper: "note"
    case .element: "ellipse"
    case .form: "tab"
    case .formField, .registerField: "plaintext"
    case .register: "cylinder"
    case .recordType: "folder"
    case .document: "component"
    }
  }

  /// An id between quotation marks; two backslashes stay two in ids, so none is ever before a mark.
  private static func quoted(_ text: String) -> String { "\"\(escaped(text, isLabel: false))\"" }

  /// A label: entities would be taken for characters, line breaks are spelled.
  private static func label(_ text: String) -> String { "\"\(escaped(text, isLabel: true))\"" }

  private static func escaped(_ text: String, isLabel: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": escaped.append(contentsOf: (isLabel ? "\\n" : " ").unicodeScalars)
      case "&" where isLabel: escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\0"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": escaped.append(" ")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
