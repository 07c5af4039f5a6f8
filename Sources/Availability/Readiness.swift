/// How far a look-up may be leaned on, best first.
public enum Readiness: UInt8, CaseIterable, Comparable, Hashable, Sendable {
  /// Known once the applicant has logged in, or typed by him.
  case given
  /// Read from a register whose owner has published the datum for use (Resolution 66.7/2025/NQ-CP, Article 2(1)).
  case published
  /// The register holds it by law; no publication is on file.
  case unpublished
  /// The register is said to hold it; no source on file shows so.
  case unverified
  /// The owner's publication lists its data, and this is not among them.
  case uncovered
  /// A source on file says that it may not be used yet.
  case refused

  /// Whether one may be leaned on more than the other.
  public static func < (left: Readiness, right: Readiness) -> Bool { left.rawValue < right.rawValue }
}
