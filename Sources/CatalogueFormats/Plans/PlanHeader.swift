import CatalogueModel
import Workbooks

/// The heading of a plan's table: in which row it ends, and which column holds what.
struct PlanHeader {
  /// How many rows from the top may hold the heading: letterheads take some ten.
  private static let depth = 40

  let columns: [PlanColumn: Int]
  /// The number of its first row.
  let firstRow: Int
  /// The number of its last row.
  let lastRow: Int
  /// The headings that are of no known column, with their columns.
  let unknown: [(column: Int, text: String)]

  /// The row with most known headings; nil when no row names a document and something else.
  init?(_ grid: Grid) {
    let names = Self.names
    var best: (index: Int, columns: [PlanColumn: Int])?
    let rows = Array(grid.rows.prefix(Self.depth))
    for (index, row) in rows.enumerated() {
      let found = Self.columns(of: row, names)
      if found.count > best?.columns.count ?? 1, found[.document] != nil || found[.title] != nil {
        best = (index, found)
      }
    }
    guard var (index, columns) = best else { return nil }
    // Cells merged over both rows of a heading show in its second row too.
    var first = index
    while first > 0, rows[first].cells.contains(where: { $0.merge == .down }) { first -= 1 }
    firstRow = rows[first].number
    // A heading of two rows: what the first leaves open the second may name; cells merged over both repeat.
    if index + 1 < rows.count {
      let below = Self.columns(of: rows[index + 1], names)
      let isSecond = below.contains { name, column in columns[name] == nil || columns[name] == column }
      if !below.isEmpty, isSecond {
        for (name, column) in below where columns[name] == nil { columns[name] = column }
        index += 1
      }
    }
    // A row that numbers the columns: (1), (2), (3).
    if index + 1 < rows.count, Self.numbersColumns(rows[index + 1]) { index += 1 }
    let known = Set(columns.values)
    self.columns = columns
    lastRow = rows[index].number
    unknown = rows[index].cells.filter { cell in
      !known.contains(cell.column) && !cell.text.allSatisfy { $0.isNumber || "()".contains($0) }
    }.map { ($0.column, $0.text) }
  }

  private static let names: [String: PlanColumn] = Dictionary(
    PlanColumn.allCases.flatMap { column in column.headings.map { (FoldedText.key($0), column) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// The known headings of a row; of two alike the first counts.
  private static func columns(of row: Grid.Row, _ names: [String: PlanColumn]) -> [PlanColumn: Int] {
    var columns: [PlanColumn: Int] = [:]
    for cell in row.cells where cell.text.utf8.count < 200 {
      guard let name = names[FoldedText.key(plain(cell.text))], columns[name] == nil else { continue }
      columns[name] = cell.column
    }
    return columns
  }

  /// A heading without what stands in parentheses behind it, and without its star.
  private static func plain(_ text: String) -> String {
    String(text.prefix { $0 != "(" && $0 != "*" })
  }

  private static func numbersColumns(_ row: Grid.Row) -> Bool {
    row.cells.count > 1
      && row.cells.allSatisfy { cell in
        let digits = cell.text.filter(\.isNumber)
        return cell.text.allSatisfy { $0.isNumber || "()".contains($0) }
          && Int(digits).map { $0 <= 40 } == true
      }
  }
}
