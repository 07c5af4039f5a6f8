/// A table of a word-processing document.
public struct WordTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public var heading: String
    /// Its width as a share of all columns' shares.
    public var share: Int

    /// A column.
    public init(_ heading: String, share: Int) {
      self.heading = heading
      self.share = share
    }
  }

  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// Its paragraphs; an empty cell has none.
    public var paragraphs: [WordParagraph]
    /// How many columns it takes.
    public var span: Int

    /// A cell.
    public init(_ paragraphs: [WordParagraph], span: Int = 1) {
      self.paragraphs = paragraphs
      self.span = span
    }
  }

  /// The columns; their headings are repeated on every page, and left out where all are empty.
  public var columns: [Column]
  /// The rows.
  public var rows: [[Cell]]
  /// Whether lines are drawn around the cells.
  public var isRuled: Bool

  /// A table.
  public init(columns: [Column], rows: [[Cell]], isRuled: Bool = true) {
    self.columns = columns
    self.rows = rows
    self.isRuled = isRuled
  }
}
