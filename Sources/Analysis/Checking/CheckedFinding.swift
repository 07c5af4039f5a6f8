public import Diagnostics

/// A finding with its identity and its standing.
public struct CheckedFinding: Sendable {
  /// What is said.
  public let diagnostic: Diagnostic
  /// What it is known by in another revision.
  public let fingerprint: FindingFingerprint
  /// Which of the findings with this fingerprint it is, from 1.
  public let ordinal: Int
  /// Whether it is new.
  public let standing: FindingStanding

  /// Whether it is new.
  public var isNew: Bool { standing == .new }
}
