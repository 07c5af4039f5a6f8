/// The replacement of a byte range of a file.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced.
  public var place: Place
  /// What stands there afterwards.
  public var replacement: String

  /// A replacement.
  public init(_ place: Place, with replacement: String) {
    self.place = place
    self.replacement = replacement
  }
}
