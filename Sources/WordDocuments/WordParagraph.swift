/// A paragraph of a word-processing document.
public struct WordParagraph: Hashable, Sendable {
  /// What it is set as.
  public var style: WordStyle
  /// Its text.
  public var runs: [WordRun]
  /// The name under which links reach it: letters, digits and underscores.
  public var bookmark: String?

  /// A paragraph.
  public init(_ style: WordStyle, _ runs: [WordRun], bookmark: String? = nil) {
    self.style = style
    self.runs = runs
    self.bookmark = bookmark
  }

  /// A paragraph of plain text.
  public init(_ style: WordStyle, _ text: String, bookmark: String? = nil) {
    self.init(style, [WordRun(text)], bookmark: bookmark)
  }
}

/// Text within a paragraph that looks the same throughout.
public struct WordRun: Hashable, Sendable {
  /// The text, whatever it looks like; line breaks and tabs are kept.
  public var text: String
  /// Whether it is bold where its style is not.
  public var isBold: Bool
  /// Whether it is italic where its style is not.
  public var isItalic: Bool
  /// The bookmark it leads to.
  public var target: String?

  /// A run.
  public init(_ text: String, isBold: Bool = false, isItalic: Bool = false, target: String? = nil) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
    self.target = target
  }
}
