public import Diagnostics

/// A reference to the law as a catalogue file makes it (căn cứ pháp lý).
public struct Citation: Hashable, Sendable {
  /// The document's number, canonical where it could be read.
  @Located public var document: String = ""
  /// The provision in Vietnamese drafting form; nil for the whole document.
  @Located public var provision: String? = nil
  /// The reference as the source printed it, where that differs.
  public var asPrinted: String?
  /// The document's title as the source gives it.
  public var title: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty citation.
  public init() {}

  /// A citation made in memory.
  public init(document: String, provision: String? = nil) {
    self.document = document
    self.provision = provision
  }

  /// The address in the law.
  public var address: LegalCitation {
    LegalCitation(document: document, provision: provision)
  }
}
