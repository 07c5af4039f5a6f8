/// Text of strangers that documents can hold: no program stumbles over it, and nothing in it is hidden.
public enum PrintableText {
  /// The text without what ``holds(_:)`` refuses.
  public static func clean(_ text: String) -> String {
    guard !text.unicodeScalars.allSatisfy(holds) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(holds)))
  }

  /// Whether a document can hold a scalar: tabs and line breaks, but no other control character, no mark that turns
  /// the direction of what follows, and no code point that XML 1.0 excludes.
  public static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
