/// How much a finding weighs.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Something a reader should know; nothing is wrong.
  case information
  /// The applicant is burdened, or the text is poor.
  case warning
  /// A result would be wrong.
  case error

  /// Whether a severity weighs less than another.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .error: 2
    }
  }
}
