import CXLSXWriter
import Diagnostics
import Glibc

/// Writes one table into a sheet.
struct SheetWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: CellFormats

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: CellFormats) {
    self.sheet = sheet
    self.formats = formats
  }

  func write(_ table: SheetTable, named name: String) {
    let heading = UInt32(table.preface.count)
    let last = UInt16(max(1, table.columns.count) - 1)
    for (index, column) in table.columns.enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, nil)
      worksheet_write_string(sheet, heading, UInt16(index), column.heading, formats.heading)
    }
    let headings = table.columns.map { SheetTable.Cell.text($0.heading) }
    worksheet_set_row(sheet, heading, Self.height(headings, table.columns) + 6, nil)
    for (row, cells) in table.preface.enumerated() {
      for (column, cell) in cells.enumerated() where cell != .empty {
        write(cell, at: UInt32(row), UInt16(column), plain: formats.preface, link: formats.prefaceLink)
      }
    }
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        write(
          cell,
          at: heading + 1 + UInt32(row),
          UInt16(column),
          plain: formats.text,
          link: formats.link
        )
      }
      worksheet_set_row(sheet, heading + 1 + UInt32(row), Self.height(cells, table.columns), nil)
    }
    let end = heading + UInt32(max(table.rows.count, table.emptyRows))
    if table.emptyRows > 0 { prepare(table, from: heading + 1, to: end) }
    worksheet_freeze_panes(sheet, heading + 1, UInt16(table.fixedColumns))
    let filtered = table.hasTotal ? end - 1 : end
    if filtered > heading { worksheet_autofilter(sheet, heading, 0, filtered, last) }
    worksheet_repeat_rows(sheet, heading, heading)
    worksheet_set_landscape(sheet)
    // 9 is A4.
    worksheet_set_paper(sheet, 9)
    if table.fixedColumns > 0 { worksheet_repeat_columns(sheet, 0, UInt16(table.fixedColumns - 1)) }
    worksheet_fit_to_pages(sheet, Self.pagesAcross(table), 0)
    worksheet_set_footer(sheet, "&C&P/&N")
  }

  private func write(
    _ cell: SheetTable.Cell,
    at row: UInt32,
    _ column: UInt16,
    plain: CellFormats.Format?,
    link: CellFormats.Format?
  ) {
    switch cell {
    case .empty: worksheet_write_blank(sheet, row, column, plain)
    case .text(let text): worksheet_write_string(sheet, row, column, Self.fitting(text), plain)
    case .strong(let text):
      worksheet_write_string(sheet, row, column, Self.fitting(text), formats.strong)
    case .number(let number): worksheet_write_number(sheet, row, column, Double(number), formats.number)
    case .formula(let formula, let number):
      worksheet_write_formula_num(sheet, row, column, "=" + formula, formats.number, Double(number))
    case .day(let year, let month, let day):
      var moment = lxw_datetime(
        year: Int32(year),
        month: Int32(month),
        day: Int32(day),
        hour: 0,
        min: 0,
        sec: 0
      )
      worksheet_write_datetime(sheet, row, column, &moment, formats.day)
    case .link(let text, let name):
      worksheet_write_url(sheet, row, column, "internal:'\(name)'!A1", link)
      worksheet_write_string(sheet, row, column, Self.fitting(text), link)
    case .marked(let text, let mark):
      worksheet_write_string(sheet, row, column, Self.fitting(text), formats.marked(mark))
    }
  }

  /// Gives empty rows the choices and hints of their columns.
  private func prepare(_ table: SheetTable, from first: UInt32, to last: UInt32) {
    for (index, column) in table.columns.enumerated() {
      let position = UInt16(index)
      var validation = lxw_data_validation()
      var words = column.choices.map { strdup($0) } + [nil]
      let title = strdup(String(column.heading.prefix(32)))
      let hint = strdup(String((column.hint ?? "").prefix(255)))
      defer {
        for word in words + [title, hint] { free(word) }
      }
      validation.validate = UInt8(
        column.choices.isEmpty ? LXW_VALIDATION_TYPE_ANY.rawValue : LXW_VALIDATION_TYPE_LIST.rawValue
      )
      // Other words are taken too, with a warning: a ministry may know one that the list lacks.
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      if column.hint != nil {
        validation.input_title = title
        validation.input_message = hint
      }
      guard column.hint != nil || !column.choices.isEmpty else { continue }
      words.withUnsafeMutableBufferPointer { list in
        if !column.choices.isEmpty { validation.value_list = list.baseAddress }
        _ = worksheet_data_validation_range(sheet, first, position, last, position, &validation)
      }
    }
  }

  /// How many pages of A4 on its side the columns take in print: more characters on one could not be read.
  private static func pagesAcross(_ table: SheetTable) -> UInt16 {
    let width = table.columns.reduce(0) { $0 + $1.width }
    let fixed = table.columns.prefix(table.fixedColumns).reduce(0) { $0 + $1.width }
    let legible = 260.0
    return width <= legible ? 1 : UInt16((max(1, (width - fixed) / (legible - fixed))).rounded(.up))
  }

  /// The height in points that the lines of a row take: not every program fits rows when it opens a file.
  private static func height(_ cells: [SheetTable.Cell], _ columns: [SheetTable.Column]) -> Double {
    let lines = zip(cells, columns).map { cell, column in
      cell.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, part in
        // Words break before the edge: a tenth of the width is lost.
        lines + max(1, Int((Double(part.unicodeScalars.count) / (column.width * 0.9)).rounded(.up)))
      }
    }
    // A row is at most 409 points high.
    return min(400, 16.5 * Double(max(1, lines.max() ?? 1)))
  }

  /// A text that a cell can hold, as long as it may be.
  private static func fitting(_ text: String) -> String {
    let text = PrintableText.clean(text)
    return text.utf16.count <= WorkbookLimits.cellLength
      ? text : String(text.prefix(WorkbookLimits.cellLength / 2)) + "…"
  }
}
