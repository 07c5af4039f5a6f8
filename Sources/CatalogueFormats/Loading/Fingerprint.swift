import CDigest
import CatalogueModel

/// Short stable ids out of text.
enum Fingerprint {
  /// The first eight hexadecimal digits of the SHA-256 of a folded text's UTF-8.
  static func short(_ text: FoldedKey) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    text.utf8.withUnsafeBufferPointer { cdigest_sha256($0.baseAddress, $0.count, &digest) }
    return digest.prefix(4).map { byte in
      let hex = String(byte, radix: 16)
      return hex.utf8.count == 1 ? "0" + hex : hex
    }.joined()
  }
}
