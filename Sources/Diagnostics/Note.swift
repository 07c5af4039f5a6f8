/// Another place that belongs to a finding, with what is to be seen there.
public struct Note: Hashable, Sendable {
  /// What is to be seen there.
  public var text: Bilingual
  /// The place; nil when it is nowhere in the input.
  public var place: Place?

  /// A note about a place.
  public init(_ text: Bilingual, at place: Place? = nil) {
    self.text = text
    self.place = place
  }
}
