import Diagnostics

/// Reads a workbook (XLSX) into grids.
///
/// Reading never fails: what is missing or damaged gives a finding, the rest is read. Formulas count by the values
/// stored with them, merged cells by the value of their first cell.
public struct WorkbookReader {
  private let parts: [String: [UInt8]]
  private let number: UInt32
  private var reading: GridReading
  private var text: [UInt8] = []

  /// Reads a workbook's bytes under a path and a number in places.
  public static func read(_ bytes: [UInt8], path: String, number: UInt32) -> GridReading {
    var reading = GridReading(file: SourceFile(path: path, bytes: []))
    if let refusal = refusal(of: bytes) {
      reading.diagnostics = [.workbookUnreadable(refusal, number)]
      return reading
    }
    let zip = ZipParts(bytes)
    if let problem = zip.problem { reading.diagnostics.append(.workbookUnreadable(problem, number)) }
    var reader = WorkbookReader(parts: zip.parts, number: number, reading: reading)
    reader.readSheets()
    reader.reading.file = SourceFile(path: path, bytes: reader.text)
    return reader.reading
  }

  private init(parts: [String: [UInt8]], number: UInt32, reading: GridReading) {
    self.parts = parts
    self.number = number
    self.reading = reading
  }

  /// Why a file is no workbook, where its first bytes tell.
  private static func refusal(of bytes: [UInt8]) -> Bilingual? {
    if bytes.count > WorkbookLimits.fileLength { return .workbookTooLarge }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
    return bytes.starts(with: Array("PK".utf8)) ? nil : .noWorkbook
  }

  private mutating func readSheets() {
    let list = SheetList()
    guard let book = parts["xl/workbook.xml"] else {
      let isOpenDocument = parts["content.xml"] != nil
      // A ZIP that broke has said so already.
      if reading.diagnostics.isEmpty {
        reading.diagnostics.append(.workbookUnreadable(isOpenDocument ? .openDocument : .noSheets, number))
      }
      return
    }
    read(book, "xl/workbook.xml", list)
    let relations = RelationList()
    if let part = parts["xl/_rels/workbook.xml.rels"] { read(part, "xl/_rels/workbook.xml.rels", relations) }
    let texts = SharedTexts()
    if let part = parts["xl/sharedStrings.xml"] { read(part, "xl/sharedStrings.xml", texts) }
    let styles = DayStyles()
    if let part = parts["xl/styles.xml"] { read(part, "xl/styles.xml", styles) }
    var room = WorkbookLimits.cells
    for sheet in list.sheets {
      guard let target = relations.targets[sheet.relation] else {
        reading.diagnostics.append(.sheetMissing(sheet.name, number))
        continue
      }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      guard let part = parts[path] else {
        // Charts and dialogs are sheets without cells.
        if !target.contains("chartsheets") { reading.diagnostics.append(.sheetMissing(sheet.name, number)) }
        continue
      }
      let cells = SheetCells(
        texts: texts.texts,
        isDay: styles.isDay,
        isFrom1904: list.isFrom1904,
        room: room
      )
      read(part, path, cells)
      room -= cells.count
      if cells.isCutOff { reading.diagnostics.append(.tooManyCells(sheet.name, number)) }
      add(sheet.name, cells)
    }
  }

  private mutating func read(_ part: [UInt8], _ path: String, _ listener: any PartListener) {
    guard let problem = PartReader.read(part, listener) else { return }
    reading.diagnostics.append(.partBroken(path, problem, number))
  }

  private mutating func add(_ name: String, _ cells: SheetCells) {
    var rows = cells.rows
    if !spread(cells.merges, &rows) { reading.diagnostics.append(.mergedTooFar(name, number)) }
    var grid = Grid(name: name)
    // The lines of one sheet have its row numbers; those of a further sheet go on below.
    var line = 1
    for index in rows.keys.sorted() {
      // Far rows alone would make the text long.
      if index - line < 10_000 {
        while line < index {
          text.append(UInt8(ascii: "\n"))
          line += 1
        }
      }
      var row = Grid.Row(number: index)
      for cell in (rows[index] ?? []).sorted(by: { $0.column < $1.column })
      where row.cells.last?.column != cell.column {
        row.cells.append(placed(cell, isFirst: row.cells.isEmpty))
      }
      grid.rows.append(row)
      text.append(UInt8(ascii: "\n"))
      line = index + 1
    }
    reading.grids.append(grid)
  }

  private mutating func placed(_ cell: Grid.Cell, isFirst: Bool) -> Grid.Cell {
    if !isFirst { text.append(UInt8(ascii: "\t")) }
    let start = text.count
    // A cell merged over several columns would repeat its text in the line.
    if cell.merge != .across { text += cell.text.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 } }
    var cell = cell
    cell.place = Place(file: number, start: start, end: text.count)
    return cell
  }

  /// Gives every cell of a merged range the value of its first; false when they are too many.
  private func spread(_ merges: [CellRange], _ rows: inout [Int: [Grid.Cell]]) -> Bool {
    var room = WorkbookLimits.mergedCells
    // The values of the rows that ranges touch, by column.
    var values: [Int: [Int: Grid.Value]] = [:]
    func known(_ row: Int, _ column: Int) -> Grid.Value? {
      if values[row] == nil {
        values[row] = Dictionary(
          (rows[row] ?? []).map { ($0.column, $0.value) },
          uniquingKeysWith: { first, _ in first }
        )
      }
      return values[row]?[column]
    }
    for range in merges {
      room -= range.count
      guard room >= 0 else { return false }
      guard let value = known(range.first.row, range.first.column) else { continue }
      for row in range.first.row...range.last.row {
        for column in range.first.column...range.last.column where known(row, column) == nil {
          var copy = Grid.Cell(column: column, value: value)
          copy.merge = column == range.first.column ? .down : .across
          rows[row, default: []].append(copy)
          values[row]?[column] = value
        }
      }
    }
    return true
  }
}
