import Diagnostics
import TestSupport
import Testing
import Workbooks

@testable import Reports

struct `The report as a workbook` {
  private func workbook(_ sample: SmallReport) throws -> (report: SimplificationReport, bytes: [UInt8]) {
    let report = SimplificationReport(try sample.content())
    return (report, try #require(XLSXReport.bytes(report)))
  }

  private func text(_ cell: ReportCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text), .link(let text, _): text
    case .number(let number, _): String(number)
    }
  }

  @Test(arguments: [SmallReport(), SmallReport(language: .en)].indices)
  func `is read back, a sheet a table, with the values of the tables`(_ sample: Int) throws {
    let (report, bytes) = try workbook([SmallReport(), SmallReport(language: .en)][sample])
    let reading = WorkbookReader.read(bytes, path: "report.xlsx", number: 0)
    #expect(reading.diagnostics == [])
    #expect(reading.grids.map(\.name) == report.tables.map { $0.id.name(report.voice) })
    for (grid, table) in zip(reading.grids, report.tables) {
      let written = grid.rows.map { $0.cells.map(\.text) }.dropFirst(2)
      let meant = [table.columns.map(\.heading)] + table.rows.map { $0.cells.map(text) }
      for (row, cells) in zip(written, meant) {
        // A grid holds what is there: empty cells are not.
        #expect(row.filter { !$0.isEmpty } == cells.filter { !$0.isEmpty }, "\(table.id)")
      }
      #expect(written.count == meant.count, "\(table.id)")
    }
  }

  @Test
  func `counts its overview by formulas over the rows`() throws {
    let parts = DocumentParts.texts(try workbook(SmallReport()).bytes)
    let summary = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(summary.contains("<f>ROWS('Thủ tục'!$A$4:$A$4)</f><v>1</v>"))
    #expect(
      summary.contains("<f>COUNTIFS('Phương án'!$I$4:$I$4,&quot;Thay thế bằng dữ liệu&quot;)</f><v>1</v>")
        || summary.contains("<f>COUNTIFS('Phương án'!$I$4:$I$4,\"Thay thế bằng dữ liệu\")</f><v>1</v>")
    )
    #expect(summary.contains("<hyperlink"))
  }

  @Test(arguments: [ForeignTexts.hostile, ForeignTexts.long])
  func `holds no formula but its own`(_ text: String) throws {
    let parts = DocumentParts.texts(try workbook(ForeignTexts.report(text)).bytes)
    for (name, part) in parts where name.hasPrefix("xl/worksheets/") {
      let formulas = part.split(separator: "<f>").dropFirst().map { $0.split(separator: "</f>")[0] }
      for formula in formulas {
        #expect(
          ["ROWS(", "COUNTIFS(", "SUM("].contains { formula.hasPrefix($0) } && !formula.contains("cmd"),
          "\(name): \(formula)"
        )
      }
    }
    let strings = try #require(parts["xl/sharedStrings.xml"])
    #expect(!strings.contains("<script>"))
    #expect(!strings.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFE })
  }

  @Test
  func `shows a hostile name as the text it is`() throws {
    let reading = WorkbookReader.read(
      try workbook(ForeignTexts.report(ForeignTexts.hostile)).bytes,
      path: "report.xlsx",
      number: 0
    )
    let cells = reading.grids.flatMap { $0.rows.flatMap { $0.cells.map(\.text) } }
    #expect(reading.diagnostics == [])
    #expect(cells.contains(ForeignTexts.shown))
  }

  @Test
  func `says how many rows do not fit into a sheet`() throws {
    let report = SimplificationReport(try SmallReport().content())
    let sheet = try #require(XLSXReport(report, limit: 3).sheets.first)
    #expect(sheet.rows.count == 4)
    guard case .text(let text)? = sheet.rows.last?.first else {
      Issue.record("no note")
      return
    }
    #expect(text.contains("csv/summary.csv"))
  }

  @Test
  func `is the same byte for byte`() throws {
    #expect(try workbook(SmallReport()).bytes == workbook(SmallReport()).bytes)
  }
}
