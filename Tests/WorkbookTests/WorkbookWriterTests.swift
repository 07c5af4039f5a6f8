import Testing
import Workbooks

struct `A written workbook` {
  private static let table: SheetTable = {
    var table = SheetTable(
      "Kế hoạch: 2026/2027 [dự thảo] của Bộ Tư pháp",
      columns: [SheetTable.Column("Văn bản", width: 20), SheetTable.Column("Hạn", width: 12)],
      rows: [
        [.text("=1+1"), .day(year: 2027, month: 2, day: 28)], [.text("@SUM(A1)"), .number(1_234)],
        [.link("xem", sheet: "Hướng dẫn"), .marked("Phải sửa", .bad)], [.empty, .text("<&>\"'\n")],
      ]
    )
    table.preface = [[.text("BỘ TƯ PHÁP")]]
    return table
  }()

  private static func texts(_ grid: Grid) -> [[String]] { grid.rows.map { $0.cells.map(\.text) } }

  @Test
  func `is read back as it was meant, formulas as the text they are`() throws {
    let bytes = try #require(WorkbookWriter.bytes([Self.table], title: "Thử"))
    let reading = WorkbookReader.read(bytes, path: "a.xlsx", number: 0)
    #expect(reading.diagnostics == [])
    let grid = try #require(reading.grids.first)
    #expect(
      Self.texts(grid) == [
        ["BỘ TƯ PHÁP"], ["Văn bản", "Hạn"], ["=1+1", "28/02/2027"], ["@SUM(A1)", "1234"],
        ["xem", "Phải sửa"], ["<&>\"'"],
      ]
    )
    #expect(grid.name.count <= 31 && !grid.name.contains { "[]:*?/\\".contains($0) })
  }

  @Test
  func `is the same byte for byte`() {
    let tables = [Self.table, Self.table]
    let first = WorkbookWriter.bytes(tables, title: "Thử")
    #expect(first != nil && first == WorkbookWriter.bytes(tables, title: "Thử"))
  }

  @Test
  func `gives two sheets of one name two names`() throws {
    let bytes = try #require(WorkbookWriter.bytes([Self.table, Self.table], title: ""))
    let names = WorkbookReader.read(bytes, path: "a.xlsx", number: 0).grids.map(\.name)
    #expect(names.count == 2 && Set(names).count == 2)
  }

  @Test
  func `cuts a text that no cell could hold`() throws {
    let long = SheetTable(
      "A",
      columns: [SheetTable.Column("B", width: 9)],
      rows: [[.text(String(repeating: "ạ", count: 40_000))]]
    )
    let bytes = try #require(WorkbookWriter.bytes([long], title: ""))
    let text = WorkbookReader.read(bytes, path: "a.xlsx", number: 0).grids.first?.rows.last?.cells.first?.text
    #expect(text?.hasSuffix("…") == true)
  }
}
