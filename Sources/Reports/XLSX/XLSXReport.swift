import Diagnostics
import Workbooks

/// The report's tables as a workbook (XLSX): a sheet a table, numbers as formulas over the rows they count.
public struct XLSXReport {
  /// Rows of a sheet, as many as spreadsheets take less the heading and the lines above it.
  private static let rows = 1_048_000

  private let report: SimplificationReport
  private let formulas: CountFormula
  private let limit: Int

  /// The workbook's bytes; nil where no temporary file can be written.
  public static func bytes(_ report: SimplificationReport) -> [UInt8]? {
    WorkbookWriter.bytes(XLSXReport(report).sheets, title: PrintableText.clean(report.title))
  }

  init(_ report: SimplificationReport, limit: Int = XLSXReport.rows) {
    self.report = report
    self.limit = limit
    formulas = CountFormula(report)
  }

  /// The sheets, in the order of tables.
  var sheets: [SheetTable] { report.tables.map(sheet) }

  private func sheet(_ table: ReportTable) -> SheetTable {
    let columns = table.columns.map { SheetTable.Column($0.heading, width: $0.width) }
    var sheet = SheetTable(table.id.name(report.voice), columns: columns)
    sheet.preface = [
      [.text(table.title)],
      table.id == .summary
        ? [.text(report.title)]
        : [
          .link(
            say("Về trang tổng hợp", "Back to the summary"),
            sheet: ReportTable.ID.summary.name(report.voice)
          )
        ],
    ]
    sheet.fixedColumns = table.column("code") == 1 ? 2 : 0
    for (position, row) in table.rows.prefix(limit).enumerated() {
      switch row {
      case .group(let name):
        sheet.rows.append([.strong(name)] + [SheetTable.Cell](repeating: .empty, count: columns.count - 1))
      case .cells(let cells): sheet.rows.append(self.cells(cells, of: table, at: position))
      case .total(let cells):
        sheet.rows.append(self.cells(cells, of: table, at: position))
        sheet.hasTotal = true
      }
    }
    if table.rows.count > limit {
      let rest = report.voice.number(table.rows.count - limit)
      sheet.rows.append([
        .text(
          say(
            "Còn \(rest) dòng không vừa một trang tính; xem đủ trong tệp csv/\(table.id.rawValue).csv.",
            "\(rest) more rows do not fit into a sheet; all of them are in csv/\(table.id.rawValue).csv."
          )
        )
      ])
    }
    return sheet
  }

  private func cells(_ cells: [ReportCell], of table: ReportTable, at position: Int) -> [SheetTable.Cell] {
    cells.enumerated().map { column, cell in
      switch cell {
      case .empty: return .empty
      case .text(let text): return text.isEmpty ? .empty : .text(text)
      case .link(let text, let target): return .link(text, sheet: target.name(report.voice))
      case .number(let number, let count):
        let formula = count.flatMap { formulas.text($0, in: table, at: position, column: column) }
        return formula.map { .formula($0, Int64(number)) } ?? .number(Int64(number))
      }
    }
  }

  private func say(_ vi: String, _ en: String) -> String { report.voice.say(vi, en) }
}
