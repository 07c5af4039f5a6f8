/// A value together with the place it was read from.
///
/// As a property wrapper, `item.name` is the value and `item.$name` the located value. Equality and hashing
/// look at the value only, so two catalogues read from different files or formats compare by meaning.
@propertyWrapper
public struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public var wrappedValue: Value
  /// Where it was read; nil for a value made in memory.
  public var place: Place?

  /// A value made in memory.
  public init(wrappedValue: Value) {
    self.wrappedValue = wrappedValue
    self.place = nil
  }

  /// A value read at a place.
  public init(_ value: Value, at place: Place?) {
    self.wrappedValue = value
    self.place = place
  }

  /// The value with its place.
  public var projectedValue: Located<Value> {
    get { self }
    set { self = newValue }
  }

  /// Whether two values are equal, wherever they were read.
  public static func == (left: Located, right: Located) -> Bool {
    left.wrappedValue == right.wrappedValue
  }

  /// Hashes the value only.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wrappedValue)
  }
}
