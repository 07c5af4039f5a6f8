/// What a text cites: documents with their provisions, and provisions that name no document.
public struct CitedText: Hashable, Sendable {
  /// The documents, in the order of the text; those that amended another stand with it.
  public internal(set) var documents: [CitedDocument] = []
  /// The provisions that name no document.
  public internal(set) var provisions: [ProvisionAddress] = []
  /// The parts between semicolons that name provisions and no document, in order; together they are ``provisions``.
  public internal(set) var parts: [[ProvisionAddress]] = []
  /// Words that are neither, in the text's UTF-8; titles that only explain are among them.
  public internal(set) var unread: [Range<Int>] = []

  /// Nothing cited yet.
  init() {}

  /// Reads a text; never fails, what is not understood is left in ``unread``.
  public init(_ text: String) {
    var reader = CitationReader(text)
    self = reader.read()
  }
}

/// A document as a text cites it: by number, by title, or by its kind alone.
public struct CitedDocument: Hashable, Sendable {
  /// The word for its kind, where the text says it.
  public var word: DocumentWord?
  /// Its number, where the text gives one.
  public var mention: DocumentMention?
  /// Its title as the text gives it, the word for its kind included; nil where there is none.
  public var title: String?
  /// The year given behind the title.
  public var year: Int?
  /// The provisions cited of it.
  public var provisions: [ProvisionAddress] = []
  /// The documents said to have amended it.
  public var amendedBy: [CitedDocument] = []
  /// The years in which it is said to have been amended, where the text names no amending document.
  public var amendedIn: [Int] = []
  /// Where it is named, in the text's UTF-8.
  public var bytes: Range<Int>
}
