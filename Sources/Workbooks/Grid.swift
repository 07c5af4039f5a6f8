public import Diagnostics

/// The cells of one sheet, each with its place (trang tính).
public struct Grid: Sendable {
  /// The sheet's name; empty for a CSV file, which has none.
  public internal(set) var name: String
  /// The rows that hold something, in their order.
  public internal(set) var rows: [Row] = []

  /// One row.
  public struct Row: Sendable {
    /// Its number as the program shows it, from 1.
    public let number: Int
    /// Its cells by column, ascending; empty ones are left out.
    public internal(set) var cells: [Cell] = []

    /// The cell of a column, from 1; what is only merged over from another column is none.
    public func cell(_ column: Int) -> Cell? { cells.first { $0.column == column && $0.merge != .across } }
  }

  /// One cell.
  public struct Cell: Sendable {
    /// Its column, from 1.
    public let column: Int
    /// What it shows.
    public let value: Value
    /// Where it stands.
    public internal(set) var place: Place?
    /// Whether the value is that of a merged cell that begins elsewhere.
    public internal(set) var merge = Merge.none

    /// The value as text, without blanks around it.
    public var text: String { value.text }
  }

  /// How a cell takes part in a merged one.
  public enum Merge: Hashable, Sendable {
    /// It does not, or is its first cell.
    case none
    /// It lies below the first cell.
    case down
    /// It lies in another column than the first cell.
    case across
  }

  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    /// Text.
    case text(String)
    /// A number, as people would type it.
    case number(String)
    /// A day, as year, month, day.
    case day(Int, Int, Int)
    /// An error of a formula, such as `#REF!`.
    case error(String)

    var text: String {
      switch self {
      case .text(let text), .number(let text), .error(let text): text
      case .day(let year, let month, let day): Grid.two(day) + "/" + Grid.two(month) + "/\(year)"
      }
    }
  }

  fileprivate static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A column's letters: 1 is A, 27 is AA.
  public static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// What reading a workbook or a CSV file gave.
public struct GridReading: Sendable {
  /// The sheets.
  public internal(set) var grids: [Grid] = []
  /// The text that places point into: a CSV file itself; of a workbook its cells, a line a row, cells apart by tabs.
  public internal(set) var file: SourceFile
  /// What is wrong.
  public internal(set) var diagnostics: [Diagnostic] = []
}

/// What a workbook may demand; beyond it the rest is refused, with a finding.
public enum WorkbookLimits {
  /// The longest file: a plan of ten thousand rows takes about a megabyte.
  public static let fileLength = 64 << 20
  /// The longest part of a workbook when unpacked: what one reading of XML takes.
  public static let partLength = 64 << 20
  /// All parts together when unpacked: a small file may claim to hold gigabytes.
  public static let unpackedLength = 192 << 20
  /// Parts of a workbook: one made by hand has some dozens.
  public static let parts = 4_096
  /// Cells of all sheets: ten thousand rows of two hundred columns.
  public static let cells = 2_000_000
  /// Cells that merged ranges may fill: a range over a whole sheet would fill the memory.
  public static let mergedCells = 200_000
  /// Characters of a cell: what spreadsheet programs themselves take.
  public static let cellLength = 32_767
}
