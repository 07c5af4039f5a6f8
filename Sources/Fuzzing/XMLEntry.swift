import CatalogueFormats

/// Files of the native format in XML: read, decoded, told about, printed and read again.
struct XMLEntry: FuzzEntry {
  let maximumLength = 16_384

  var words: [String] {
    SchemaWords.names.flatMap { ["<\($0)", "</\($0)>", " \($0)=\""] } + SchemaWords.choices + Self.marks
  }

  func check(_ bytes: [UInt8]) throws(Violation) {
    try NativeCheck(format: .xml).run(bytes)
  }

  private static let marks = [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "xmlns=\"urn:tthc:catalogue:1\"", "xmlns:a=\"",
    "xml:lang=\"",
    "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "<!ENTITY", "<?", "?>", "/>", "</", "&amp;", "&lt;",
    "&#10;",
    "&#x1EBF;", "&quot;", "2025-07-01", "1.000001", "\u{FEFF}", "\u{301}", "\u{7F}", "\r\n",
  ]
}
