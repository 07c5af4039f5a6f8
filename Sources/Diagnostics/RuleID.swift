/// The permanent kebab-case name of a rule, such as `component-duplicate`.
public struct RuleID: Hashable, Sendable, ExpressibleByStringLiteral, Comparable, CustomStringConvertible {
  /// The name.
  public let name: String

  /// A rule's name.
  public init(_ name: String) {
    self.name = name
  }

  /// A rule's name, written in source.
  public init(stringLiteral name: String) {
    self.name = name
  }

  /// The name.
  public var description: String { name }

  /// Alphabetical order of names.
  public static func < (left: RuleID, right: RuleID) -> Bool {
    left.name < right.name
  }
}
