/// Where a whole record was read: present on every model value, ignored by equality.
public struct Anchor: Hashable, Sendable {
  /// The place of the record's opening; nil for a value made in memory.
  public var place: Place?

  /// An anchor at a place, or nowhere.
  public init(_ place: Place? = nil) {
    self.place = place
  }

  /// Anchors never make two values different.
  public static func == (left: Anchor, right: Anchor) -> Bool { true }

  /// Adds nothing to a hash.
  public func hash(into hasher: inout Hasher) {}
}
