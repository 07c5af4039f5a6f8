import CatalogueFormats

/// Files of the native format in JSON: read, decoded, told about, printed and read again.
struct JSONEntry: FuzzEntry {
  let maximumLength = 16_384

  var words: [String] {
    (SchemaWords.names + SchemaWords.choices).map { "\"\($0)\"" } + Self.marks
  }

  func check(_ bytes: [UInt8]) throws(Violation) {
    try NativeCheck(format: .json).run(bytes)
  }

  private static let marks = [
    "{", "}", "[", "]", ": ", ", ", "true", "false", "null", "-0.5", "1e9", "\\u0000", "\\u1EBF",
    "\\uD83D\\uDCDD",
    "\\uFFFE", "\\\"", "\\\\", "\\n", "\"2025-07-01\"", "\"1.000001\"", "\u{FEFF}", "\u{301}", "\u{7F}",
    "\r\n",
  ]
}
