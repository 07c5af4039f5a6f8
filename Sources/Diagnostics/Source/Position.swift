/// A line and a column as people count them: both start at 1, columns count Unicode scalars.
public struct Position: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars (SARIF `columnKind: unicodeCodePoints`).
  public var column: Int

  /// A position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
