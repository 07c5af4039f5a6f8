/// Text that cannot steer a terminal: file names and source lines come from strangers.
public enum TerminalText {
  /// The text with control characters other than line breaks and tabs shown as U+FFFD.
  public static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks that change the direction of what follows.
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
