import Diagnostics

/// Counts as formulas of a spreadsheet.
struct CountFormula {
  /// Lines above the first row of a sheet: title, link, heading.
  static let linesAbove = 3
  /// Spreadsheets compare with no longer criterion.
  private static let criterionLength = 255

  private let tables: [ReportTable.ID: ReportTable]
  private let voice: ReportVoice

  init(_ report: SimplificationReport) {
    tables = Dictionary(report.tables.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    voice = report.voice
  }

  /// The formula without its equals sign, for a cell of a table's row; nil where the rows cannot be named in one.
  func text(_ count: ReportCount, in own: ReportTable, at row: Int, column: Int) -> String? {
    switch count {
    case .plus(let one, let other):
      guard let left = text(one, in: own, at: row, column: column),
        let right = text(other, in: own, at: row, column: column)
      else { return nil }
      return "\(left)+\(right)"
    case .above:
      guard row > 0 else { return nil }
      let letters = Self.letters(column)
      return "SUM(\(letters)\(Self.linesAbove + 1):\(letters)\(Self.linesAbove + row))"
    case .sum(let table, let key): return range(table, key).map { "SUM(\($0))" }
    case .rows(let table, let terms):
      guard !terms.isEmpty else { return range(table, "no").map { "ROWS(\($0))" } }
      var parts: [String] = []
      for term in terms {
        guard let part = part(term, table, own, row) else { return nil }
        parts.append(part)
      }
      return "COUNTIFS(\(parts.joined(separator: ",")))"
    }
  }

  private func part(_ term: ReportCount.Term, _ table: ReportTable.ID, _ own: ReportTable, _ row: Int)
    -> String?
  {
    switch term {
    case .equals(let key, let word): return range(table, key).map { "\($0),\"\(Self.quoted(word))\"" }
    case .differs(let key, let word): return range(table, key).map { "\($0),\"<>\(Self.quoted(word))\"" }
    case .matches(let key, let name):
      guard let range = range(table, key), let column = own.column(name),
        case .cells(let cells) = own.rows[row], case .text(let text) = cells[column], Self.isCriterion(text)
      else { return nil }
      return "\(range),$\(Self.letters(column))\(Self.linesAbove + 1 + row)"
    }
  }

  /// The cells of a column of a table; nil where it has no rows.
  private func range(_ id: ReportTable.ID, _ key: String) -> String? {
    guard let table = tables[id], !table.isEmpty, let column = table.column(key) else { return nil }
    let letters = Self.letters(column)
    let last = Self.linesAbove + table.rows.count
    return "'\(id.name(voice))'!$\(letters)$\(Self.linesAbove + 1):$\(letters)$\(last)"
  }

  /// Whether a cell's text as a criterion means itself: no pattern, no comparison, no empty cell.
  private static func isCriterion(_ text: String) -> Bool {
    !text.isEmpty && text.utf16.count <= criterionLength && PrintableText.clean(text) == text
      && !text.unicodeScalars.contains { "*?~\n".unicodeScalars.contains($0) }
      && !(text.unicodeScalars.first.map { "=<>".unicodeScalars.contains($0) } ?? true)
  }

  private static func quoted(_ text: String) -> String { text.replacing("\"", with: "\"\"") }

  /// A column's letters: A, B, … Z, AA.
  private static func letters(_ column: Int) -> String {
    var rest = column + 1
    var letters = ""
    while rest > 0 {
      let value = UInt8((rest - 1) % 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + value)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
