/// Texts of strangers that a report must show as text.
enum ForeignTexts {
  /// A text that looks like markup, a formula and a separator, with control characters and marks of direction.
  static let hostile =
    "=cmd|'/C calc'!A0 <w:br/></w:t><script>x</script> & ]]> \"q\" ;,\u{1}\u{8}\u{1B}\u{FFFE}\u{202E}"

  /// The same without what no document can hold.
  static let shown = "=cmd|'/C calc'!A0 <w:br/></w:t><script>x</script> & ]]> \"q\" ;,"

  /// A name of five thousand characters.
  static let long = String(repeating: "Thủ tục dài ", count: 417)

  /// A report all of whose names are such a text.
  static func report(_ text: String) -> SmallReport {
    SmallReport(
      procedure: text,
      text: text,
      paper: text,
      register: text,
      authority: text,
      provision: text,
      source: text,
      domain: text,
      path: "a.json",
      caseName: text,
      unread: text,
      isFaulty: true
    )
  }
}
