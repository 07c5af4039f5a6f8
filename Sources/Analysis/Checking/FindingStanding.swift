public import CatalogueModel

/// How a finding stands to what is known already.
public enum FindingStanding: Hashable, Sendable {
  /// Nobody has seen it before.
  case new
  /// It was there in the earlier state.
  case known
  /// A decision accepts it.
  case accepted(Decision)

  /// The word for it in outputs that programs read.
  public var word: String {
    switch self {
    case .new: "new"
    case .known: "known"
    case .accepted: "accepted"
    }
  }
}
