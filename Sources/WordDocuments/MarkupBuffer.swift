import Diagnostics

/// XML under construction, as bytes.
struct MarkupBuffer {
  private(set) var bytes: [UInt8] = []

  /// Appends markup as it stands.
  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends text of strangers with what XML reads as markup escaped, and without what XML 1.0 cannot hold.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  /// Appends the content of a run: text whose tabs and line breaks are elements of their own.
  mutating func runText(_ text: String) {
    var isOpen = false
    func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\t" }
    for scalar in text.unicodeScalars {
      guard !isBreak(scalar) else {
        if isOpen { markup("</w:t>") }
        isOpen = false
        markup(scalar == "\n" ? "<w:br/>" : "<w:tab/>")
        continue
      }
      if !isOpen { markup("<w:t xml:space=\"preserve\">") }
      isOpen = true
      append(scalar)
    }
    if isOpen { markup("</w:t>") }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": markup("&amp;")
    case "<": markup("&lt;")
    case ">": markup("&gt;")
    case "\"": markup("&quot;")
    case _ where !PrintableText.holds(scalar): return
    case _ where scalar.isASCII: bytes.append(UInt8(scalar.value))
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
