/// A property that an input breaks.
public struct Violation: Error, Hashable, Sendable, CustomStringConvertible {
  /// What should hold and does not, with what was seen.
  public let description: String

  /// A violation in one sentence.
  init(_ description: String) {
    self.description = description
  }

  /// Throws unless a property holds.
  static func unless(_ holds: Bool, _ description: @autoclosure () -> String) throws(Violation) {
    if !holds { throw Violation(description()) }
  }
}
