/// A component as its catalogue words it: all that recognition looks at.
public struct ComponentWording: Hashable, Sendable {
  /// The row's wording.
  public var text: String
  /// The heading of the case the row stands under; empty when there is none.
  public var caseName: String
  /// The procedure's name; empty when unknown.
  public var procedureName: String
  /// The procedure's field (lĩnh vực); empty when unknown.
  public var domain: String
  /// How many originals are asked for; nil when not stated.
  public var original: Int?
  /// How many copies are asked for; nil when not stated.
  public var copy: Int?

  /// A wording with its context.
  public init(
    text: String,
    caseName: String = "",
    procedureName: String = "",
    domain: String = "",
    original: Int? = nil,
    copy: Int? = nil
  ) {
    self.text = text
    self.caseName = caseName
    self.procedureName = procedureName
    self.domain = domain
    self.original = original
    self.copy = copy
  }
}
