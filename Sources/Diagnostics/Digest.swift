import CDigest

/// The SHA-256 (FIPS 180-4) of bytes.
public struct Digest: Hashable, Sendable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// The digest of bytes.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { Digest(of: $0) }
  }

  /// The digest of borrowed bytes.
  public init(of bytes: UnsafeBufferPointer<UInt8>) {
    var digest = [UInt8](repeating: 0, count: 32)
    cdigest_sha256(bytes.baseAddress, bytes.count, &digest)
    self.bytes = digest
  }

  /// The first bytes as lower-case hexadecimal digits, two each.
  public func hexadecimal(bytes count: Int = 32) -> String {
    var digits: [UInt8] = []
    for byte in bytes.prefix(count) {
      digits.append(Self.digits[Int(byte >> 4)])
      digits.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
