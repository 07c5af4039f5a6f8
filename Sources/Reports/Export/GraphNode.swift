public import Diagnostics

/// A thing of the graph.
public struct GraphNode: Sendable {
  /// The id, unique in the graph: the kind, a colon, and the address within the kind.
  public let id: String
  /// What it is.
  public let kind: Kind
  /// What people call it; the English is empty where none is on file.
  public let label: Bilingual
  /// What is known of it.
  public let attributes: [GraphAttribute: GraphValue]

  /// The kinds of node.
  public enum Kind: String, CaseIterable, Sendable {
    case procedure, component, outcome, paper, element, form
    case formField = "form-field"
    case register
    case recordType = "record-type"
    case registerField = "register-field"
    case document
  }
}

/// A directed connection.
public struct GraphEdge: Sendable {
  /// The position of the node it leads from.
  public let origin: Int
  /// The position of the node it leads to.
  public let target: Int
  /// What it means.
  public let kind: Kind
  /// What is known of it.
  public let attributes: [GraphAttribute: GraphValue]

  /// The kinds of edge, each read from origin to target.
  public enum Kind: String, CaseIterable, Sendable {
    case hasComponent = "has-component"
    case asksFor = "asks-for"
    case takesForm = "takes-form"
    case yields
    case isPaper = "is-paper"
    case cites
    case carries
    case isHeldBy = "held-by"
    case hasField = "has-field"
    case means
    case hasRecordType = "has-record-type"
    case bearsOn = "bears-on"
  }
}
