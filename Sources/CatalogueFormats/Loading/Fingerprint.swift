import CDigest

/// Short stable ids out of text.
enum Fingerprint {
  /// The first eight hexadecimal digits of the SHA-256 of a text's UTF-8.
  static func short(_ text: String) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let bytes = Array(text.utf8)
    cdigest_sha256(bytes, bytes.count, &digest)
    return digest.prefix(4).map { byte in
      let hex = String(byte, radix: 16)
      return hex.utf8.count == 1 ? "0" + hex : hex
    }.joined()
  }
}
