/// Something put between generated procedures on purpose.
public struct PlantedStructure: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// One procedure under two codes.
    case duplicate
    /// A procedure whose outcome the next one alone wants.
    case chain
    /// Procedures that want each other's outcomes.
    case cycle
    /// A statement that nobody wants.
    case uselessOutcome
  }

  /// What it is.
  public let kind: Kind
  /// The codes of the procedures, in their order.
  public let codes: [String]

  /// A plant of a kind between procedures.
  public init(_ kind: Kind, _ codes: [String]) {
    self.kind = kind
    self.codes = codes
  }
}
