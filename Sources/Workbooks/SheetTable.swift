public import Diagnostics

/// A table as a sheet of a workbook shows it: typed cells below a heading that stays in sight.
public struct SheetTable: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// Its heading.
    public var heading: String
    /// Its width in characters.
    public var width: Double
    /// The words a cell may hold; empty where anything may.
    public var choices: [String] = []
    /// What a cell is to hold, shown when it is entered; nil where nothing need be said.
    public var hint: String?

    /// A column.
    public init(_ heading: String, width: Double, choices: [String] = [], hint: String? = nil) {
      self.heading = heading
      self.width = width
      self.choices = choices
      self.hint = hint
    }
  }

  /// A cell.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Text, however much it looks like a formula.
    case text(String)
    /// A whole number.
    case number(Int64)
    /// A formula without its equals sign, and the whole number it gives.
    case formula(String, Int64)
    /// A day.
    case day(year: Int, month: Int, day: Int)
    /// Text that leads to a sheet of the workbook, by a name that spreadsheets take.
    case link(String, sheet: String)
    /// Text in bold type.
    case strong(String)
    /// Text that stands out: fine, to be looked at, wrong.
    case marked(String, Mark)

    /// The text that it shows; of a number or a day something as long.
    var text: String {
      switch self {
      case .empty: ""
      case .text(let text), .marked(let text, _), .link(let text, _), .strong(let text): text
      case .number(let number), .formula(_, let number): String(number)
      case .day: "dd/mm/yyyy"
      }
    }
  }

  /// How a cell stands out.
  public enum Mark: Hashable, Sendable {
    /// Nothing is wrong.
    case good
    /// To be looked at.
    case open
    /// Wrong.
    case bad
  }

  /// The sheet's name.
  public var name: String
  /// Lines above the heading, such as a letterhead.
  public var preface: [[Cell]] = []
  /// The columns.
  public var columns: [Column]
  /// The rows.
  public var rows: [[Cell]]
  /// How many columns stay in sight, and are printed again on every page, beside what lies to the right of them.
  public var fixedColumns = 0
  /// Whether the last row holds sums, which filters leave alone.
  public var hasTotal = false
  /// How many empty rows below are prepared for entry: they take the columns' choices and hints.
  public var emptyRows = 0

  /// A table.
  public init(_ name: String, columns: [Column], rows: [[Cell]] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// A table as it was read, with the places of its cells.
public struct LocatedTable: Sendable {
  /// A row below the heading.
  public struct Row: Sendable {
    /// Its cells as text, from the first column on.
    public let cells: [String]
    /// Where its cells stand.
    public let places: Set<Place>

    /// A row.
    public init(cells: [String], places: Set<Place>) {
      self.cells = cells
      self.places = places
    }
  }

  /// The rows above the heading.
  public let preface: [[String]]
  /// The headings, from the first column on.
  public let headings: [String]
  /// The rows below.
  public let rows: [Row]

  /// A table.
  public init(preface: [[String]], headings: [String], rows: [Row]) {
    self.preface = preface
    self.headings = headings
    self.rows = rows
  }
}
