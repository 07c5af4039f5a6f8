/// A record without its Swift type: what is compared between revisions, whatever kind it is.
public indirect enum PlainValue: Hashable, Sendable {
  /// A key of a record and what stands under it.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var name: String
    /// The value.
    public var value: PlainValue

    /// A key with a value.
    public init(_ name: String, _ value: PlainValue) {
      self.name = name
      self.value = value
    }
  }

  /// A scalar: an attribute in XML; in JSON bare or quoted.
  case scalar(String, isBare: Bool)
  /// A text: an element in XML.
  case text(String)
  /// A record with its keys in canonical order.
  case record([Member])
  /// A list and the name of its items.
  case list(item: String, [PlainValue])

  /// The words of a scalar or text; nil for anything else.
  public var words: String? {
    switch self {
    case .scalar(let words, _), .text(let words): words
    case .record, .list: nil
    }
  }

  /// The value under a key of a record.
  public subscript(name: String) -> PlainValue? {
    guard case .record(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
