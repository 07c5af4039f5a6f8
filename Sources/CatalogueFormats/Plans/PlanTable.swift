import Diagnostics
public import Workbooks

/// The table of a plan as the ministry keeps it, to be given back with what is said of each row.
public enum PlanTable {
  /// The first table with a plan's heading in a workbook or CSV file; nil for other files.
  ///
  /// Places are those of the same file read as number 0.
  public static func read(_ bytes: [UInt8], path: String) -> LocatedTable? {
    let reading: GridReading
    if path.lowercased().hasSuffix(".csv") {
      reading = CSVReader.read(bytes, path: path, number: 0)
    } else if path.lowercased().hasSuffix(".xlsx") {
      reading = WorkbookReader.read(bytes, path: path, number: 0)
    } else {
      return nil
    }
    for grid in reading.grids {
      if let header = PlanHeader(grid) { return table(grid, header) }
    }
    return nil
  }

  private static func table(_ grid: Grid, _ header: PlanHeader) -> LocatedTable {
    let width = grid.rows.flatMap { $0.cells.map(\.column) }.max() ?? 1
    func texts(_ row: Grid.Row) -> [String] {
      var texts = [String](repeating: "", count: width)
      for cell in row.cells where cell.merge != .across { texts[cell.column - 1] = cell.text }
      return texts
    }
    var headings = [String](repeating: "", count: width)
    let above = grid.rows.filter { $0.number <= header.lastRow }
    for row in above.filter({ $0.number >= header.firstRow }) {
      for cell in row.cells
      where cell.merge != .across && !cell.text.allSatisfy({ $0.isNumber || "()".contains($0) }) {
        headings[cell.column - 1] = cell.text
      }
    }
    return LocatedTable(
      preface: above.filter { $0.number < header.firstRow }.map { row in
        row.cells.filter { $0.merge == .none }.map(\.text)
      },
      headings: headings,
      rows: grid.rows.filter { $0.number > header.lastRow }.map { row in
        LocatedTable.Row(cells: texts(row), places: Set(row.cells.compactMap(\.place)))
      }
    )
  }
}
