/// An address in the law: a document and, where known, a provision in it.
public struct LegalCitation: Hashable, Sendable {
  /// The document's canonical number, such as `66.7/2025/NQ-CP`.
  public var document: String
  /// The provision in Vietnamese drafting form, such as `khoản 2 Điều 3`; nil for the whole document.
  public var provision: String?

  /// A citation.
  public init(document: String, provision: String? = nil) {
    self.document = document
    self.provision = provision
  }
}
