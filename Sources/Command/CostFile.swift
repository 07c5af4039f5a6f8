import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Workbooks

/// What amending documents costs, and which waits for which, out of a table with the columns document, cost and, where there is one, after.
struct CostFile {
  private static let costHeadings = keys(["Chi phí", "Điểm chi phí", "Công sức", "Cost"])
  private static let afterHeadings = keys(["Sau văn bản", "Chờ văn bản", "Sửa sau", "After"])
  private static let documentHeadings = keys(PlanColumn.document.headings + ["Document"])

  private(set) var costs: [String: Int64] = [:]
  private(set) var prerequisites: [String: [String]] = [:]

  init(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        vi: "Không đọc được tệp chi phí “\(path)”; hãy kiểm tra đường dẫn.",
        en: "The file of costs '\(path)' cannot be read; check the path."
      )
    }
    let name = URL(fileURLWithPath: path).lastPathComponent
    let reading =
      name.lowercased().hasSuffix(".xlsx")
      ? WorkbookReader.read([UInt8](data), path: name, number: 0)
      : CSVReader.read([UInt8](data), path: name, number: 0)
    if let mistake = reading.diagnostics.first {
      throw CommandFailure(mistake.explanation ?? mistake.summary)
    }
    for grid in reading.grids where try read(grid) { return }
    throw CommandFailure(
      vi: "“\(name)” không có hàng tiêu đề với cột “\(PlanColumn.document.heading)” và “Chi phí”.",
      en: "'\(name)' has no heading with the columns 'Document' and 'Cost'."
    )
  }

  private static func keys(_ headings: [String]) -> Set<String> { Set(headings.map { FoldedText.key($0) }) }

  /// Reads a sheet; false when it has no heading.
  private mutating func read(_ grid: Grid) throws -> Bool {
    func column(_ row: Grid.Row, _ keys: Set<String>) -> Int? {
      row.cells.first { keys.contains(FoldedText.key($0.text)) }?.column
    }
    guard
      let heading = grid.rows.firstIndex(where: {
        column($0, Self.documentHeadings) != nil && column($0, Self.costHeadings) != nil
      }),
      let document = column(grid.rows[heading], Self.documentHeadings),
      let cost = column(grid.rows[heading], Self.costHeadings)
    else { return false }
    let after = column(grid.rows[heading], Self.afterHeadings)
    for row in grid.rows[(heading + 1)...] {
      guard let cell = row.cell(document) else { continue }
      guard let number = DocumentNumber.canonical(in: cell.text) else {
        throw Self.mistake(cell.text, row, document)
      }
      if let cell = row.cell(cost) {
        let digits = cell.text.filter { $0 != "." && $0 != " " }
        guard let value = Int64(digits), value >= 0 else { throw Self.mistake(cell.text, row, cost) }
        costs[number] = value
      }
      guard let after, let cell = row.cell(after) else { continue }
      for part in cell.text.split(whereSeparator: { $0 == ";" || $0 == "," || $0.isNewline }) {
        guard let other = DocumentNumber.canonical(in: String(part)) else {
          throw Self.mistake(String(part), row, after)
        }
        prerequisites[number, default: []].append(other)
      }
    }
    return true
  }

  private static func mistake(_ text: String, _ row: Grid.Row, _ column: Int) -> CommandFailure {
    CommandFailure(
      vi: "Tệp chi phí: không hiểu “\(text)” ở hàng \(row.number), cột \(Grid.letters(of: column)).",
      en:
        "The file of costs: '\(text)' in row \(row.number), column \(Grid.letters(of: column)) is not understood."
    )
  }
}
