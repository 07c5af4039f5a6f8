public import CatalogueModel

/// Which document a citation means.
public struct DocumentMatch: Hashable, Sendable {
  /// The number; nil where none could be told.
  public var number: String?
  /// The documents it may be, where several fit.
  public var candidates: [String] = []
  /// What was repaired to tell it.
  public var repairs: [CitationRepair] = []

  /// A match.
  public init(number: String?, candidates: [String] = [], repairs: [CitationRepair] = []) {
    self.number = number
    self.candidates = candidates
    self.repairs = repairs
  }
}
