import CatalogueModel
import Diagnostics

/// Short stable ids out of text.
enum Fingerprint {
  /// The first eight hexadecimal digits of the SHA-256 of a folded text's UTF-8.
  static func short(_ text: FoldedKey) -> String {
    text.utf8.withUnsafeBufferPointer { Digest(of: $0).hexadecimal(bytes: 4) }
  }
}
