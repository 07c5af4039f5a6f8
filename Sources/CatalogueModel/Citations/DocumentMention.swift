/// A document number found in a text.
public struct DocumentMention: Hashable, Sendable {
  /// The number in canonical form; what can be told of it where ``isComplete`` is false.
  public var number: String
  /// Whether serial and issuer are both told: `49/2018` and `15/2022/TT` are not complete.
  public var isComplete: Bool
  /// What was repaired on the way from the printed form, each once, in the order of ``CitationRepair``.
  public var repairs: [CitationRepair]
  /// The printed number, in the text's UTF-8.
  public var bytes: Range<Int>
}
