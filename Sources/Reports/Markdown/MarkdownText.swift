import Diagnostics

/// Text of strangers in Markdown.
enum MarkdownText {
  /// Text of the catalogue on one line, with what Markdown or HTML would read as markup escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "*", "_", "`", "<", ">", "[", "]", "\\", "#", "&", "~":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case _ where scalar.properties.isWhitespace || scalar.value < 0x20: result.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return TerminalText.safe(result)
  }

  /// A path or an id as a code span; one that holds a backtick is written as text, as nothing in a code span can
  /// be escaped.
  static func code(_ text: String) -> String {
    guard !text.isEmpty, !text.unicodeScalars.contains("`") else { return escaped(text) }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(scalar.properties.isWhitespace ? " " : scalar) }
    return "`" + TerminalText.safe(String(line)) + "`"
  }

  /// Lines as they are, between fences longer than any run of backticks in them.
  static func block(_ text: String) -> String {
    var longest = 2
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)\n\(TerminalText.safe(text))\n\(fence)"
  }
}
