/// The escapes of XML text and attributes, shared by every writer of XML.
public enum XMLText {
  /// Where a text stands.
  public enum Position: Sendable {
    /// Between tags.
    case content
    /// In an attribute between double quotes.
    case attribute
  }

  /// Appends a text with markup and, in attributes, blanks that a parser would normalise escaped.
  public static func escape(_ text: String, at position: Position, into bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "&#13;".utf8)
      case UInt8(ascii: "\"") where position == .attribute: bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "\t") where position == .attribute: bytes.append(contentsOf: "&#9;".utf8)
      case UInt8(ascii: "\n") where position == .attribute: bytes.append(contentsOf: "&#10;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// A text escaped, for writers that join strings; what XML cannot hold shows as U+FFFD.
  public static func escaped(_ text: String, at position: Position) -> String {
    var bytes: [UInt8] = []
    escape(text, at: position, into: &bytes)
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      scalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
    return String(scalars)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
