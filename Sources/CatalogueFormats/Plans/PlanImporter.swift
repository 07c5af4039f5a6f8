import CatalogueModel
import Diagnostics
import Workbooks

/// Reads a plan out of the tables of a workbook or a CSV file, as ministries keep it.
///
/// Nothing is dropped: what a cell says and the model has no place for is kept as a remark, and said with sheet, row and
/// column.
struct PlanImporter {
  private var plan = Plan()
  private var diagnostics: [Diagnostic]
  private let reading: GridReading
  private let number: UInt32
  private var ids: Set<String> = []

  /// The plan of a reading; nil when no sheet has a heading that names documents.
  static func read(_ reading: GridReading, number: UInt32) -> (plan: Plan?, diagnostics: [Diagnostic]) {
    var importer = PlanImporter(reading, number)
    let found = importer.run()
    return (found ? importer.plan : nil, importer.diagnostics)
  }

  private init(_ reading: GridReading, _ number: UInt32) {
    self.reading = reading
    self.number = number
    diagnostics = reading.diagnostics
    let start = Place(file: number, start: 0, end: 0)
    plan.anchor = Anchor(start)
    let name = reading.file.path.split(separator: ".").dropLast().joined(separator: ".")
    plan.$id = Located(Self.identifier(name), at: start)
    plan.name = Bilingual(vi: reading.file.path, en: reading.file.path)
  }

  private mutating func run() -> Bool {
    var found = false
    for grid in reading.grids where !grid.rows.isEmpty {
      guard let header = PlanHeader(grid) else { continue }
      found = true
      for (column, text) in header.unknown {
        diagnostics.append(
          .unknownHeading(text, spot(grid, header.lastRow, column), grid.place(header.lastRow, column))
        )
      }
      for row in grid.rows where row.number > header.lastRow { add(row, header, grid) }
    }
    if !found, !reading.grids.isEmpty { diagnostics.append(.noHeading(number)) }
    return found
  }

  private mutating func add(_ row: Grid.Row, _ header: PlanHeader, _ grid: Grid) {
    func cell(_ column: PlanColumn) -> Grid.Cell? { header.columns[column].flatMap { row.cell($0) } }
    let named = cell(.document) ?? cell(.title)
    // A row that repeats a document merged over several rows adds provisions or procedures to it.
    if let named, named.merge == .down, !plan.items.isEmpty, Self.isMergedDown(row, header) {
      extend(plan.items.count - 1, row, header, grid)
      return
    }
    guard let named else {
      noteRow(row, header, grid)
      return
    }
    let cited = CitedText(named.text)
    let numbers = cited.documents.compactMap {
      $0.mention == nil ? nil : DocumentNumber.canonical(in: grid.text(named, $0.bytes))
    }
    if numbers.count > 1 {
      diagnostics.append(.severalDocuments(numbers, spot(grid, row.number, named.column), named.place))
    }
    for (index, document) in (numbers.count > 1 ? numbers : [numbers.first ?? named.text]).enumerated() {
      var item = PlanItem()
      item.$id = Located(id(grid, row.number, index), at: named.place)
      item.anchor = Anchor(named.place)
      if header.columns[.document] != nil || numbers.first != nil {
        item.$document = Located(document, at: named.place)
      }
      let title = cell(.title) ?? named
      item.$title = Located(title.text, at: title.place)
      fill(&item, row, header, grid)
      plan.items.append(item)
    }
  }

  /// Whether a row belongs to the one above: its document is merged from there.
  private static func isMergedDown(_ row: Grid.Row, _ header: PlanHeader) -> Bool {
    [PlanColumn.document, .title].allSatisfy { column in
      header.columns[column].flatMap { row.cell($0) }.map { $0.merge == .down } ?? true
    }
  }

  private mutating func extend(_ index: Int, _ row: Grid.Row, _ header: PlanHeader, _ grid: Grid) {
    var item = plan.items[index]
    let provisions = item.provisions
    let procedures = item.procedures
    fill(&item, row, header, grid)
    item.provisions = provisions + item.provisions.filter { !provisions.contains($0) }
    item.procedures = procedures + item.procedures.filter { !procedures.contains($0) }
    plan.items[index] = item
  }

  private mutating func fill(_ item: inout PlanItem, _ row: Grid.Row, _ header: PlanHeader, _ grid: Grid) {
    var remarks: [String] = item.note.map { [$0] } ?? []
    for column in PlanColumn.allCases {
      guard let index = header.columns[column], let cell = row.cell(index) else { continue }
      if case .error(let error) = cell.value {
        diagnostics.append(.cellUnreadable(column, error, spot(grid, row.number, index), cell.place))
        continue
      }
      let isRead = enter(cell, column, &item)
      guard !isRead else { continue }
      diagnostics.append(.cellUnreadable(column, cell.text, spot(grid, row.number, index), cell.place))
      remarks.append("\(column.heading): \(cell.text)")
    }
    let known = Set(header.columns.values)
    for cell in row.cells where !known.contains(cell.column) && cell.merge == .none {
      let heading = header.unknown.first { $0.column == cell.column }?.text
      remarks.append((heading.map { $0 + ": " } ?? "") + cell.text)
    }
    item.note = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
  }

  /// Enters a cell; false when its words are not understood.
  private mutating func enter(_ cell: Grid.Cell, _ column: PlanColumn, _ item: inout PlanItem) -> Bool {
    let text = cell.text
    switch column {
    case .serial, .document, .title: return true
    case .provisions: item.provisions = Self.entries(cell)
    case .form:
      item.form = PlanWords.form(text)
      return item.form != nil
    case .deadline:
      item.$deadline = Located(day(cell), at: cell.place)
      return item.deadline != nil
    case .status:
      item.$status = Located(PlanWords.status(text), at: cell.place)
      return item.status != nil
    case .authority: item.$authority = Located(text, at: cell.place)
    case .issuer: item.$issuer = Located(text, at: cell.place)
    case .instrument: item.$instrument = Located(text, at: cell.place)
    case .issuedDocument:
      item.$issuedDocument = Located(DocumentNumber.canonical(in: text) ?? text, at: cell.place)
    case .effective:
      item.$effective = Located(day(cell), at: cell.place)
      return item.effective != nil
    case .procedures:
      let (codes, rest) = Self.codes(cell)
      item.procedures = codes
      return rest.isEmpty
    case .note: item.note = [item.note, text].compactMap { $0 }.joined(separator: "; ")
    }
    return true
  }

  private func day(_ cell: Grid.Cell) -> CalendarDate? {
    if case .day(let year, let month, let day) = cell.value { return PlanDay.read("\(day)/\(month)/\(year)") }
    return PlanDay.read(cell.text)
  }

  /// Provisions, one entry for each line or part between semicolons.
  private static func entries(_ cell: Grid.Cell) -> [Located<String>] {
    cell.text.split(whereSeparator: { $0 == ";" || $0.isNewline }).map(String.init).map(Self.trimmed)
      .filter { !$0.isEmpty }.map { Located($0, at: cell.place) }
  }

  /// The codes of procedures in a cell, and what stands there besides.
  private static func codes(_ cell: Grid.Cell) -> (codes: [Located<String>], rest: [String]) {
    var codes: [Located<String>] = []
    var rest: [String] = []
    for part in cell.text.split(whereSeparator: { ";\n\r\t ".contains($0) || $0.isNewline }) {
      // A code has a point; a comma behind it separates.
      for piece in part.split(separator: ",") {
        if let code = ProcedureCode.repaired(String(piece)) {
          if !codes.contains(where: { $0.wrappedValue == code }) {
            codes.append(Located(code, at: cell.place))
          }
        } else {
          rest.append(String(piece))
        }
      }
    }
    return (codes, rest)
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace || first == "-" { text.removeFirst() }
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    return String(text)
  }

  /// A row without a document: a heading of a group, a sum, a signature; said, so that nobody wonders.
  private mutating func noteRow(_ row: Grid.Row, _ header: PlanHeader, _ grid: Grid) {
    let cells = row.cells.filter { $0.merge == .none }
    guard let first = cells.first ?? row.cells.first else { return }
    let known = Set(header.columns.filter { $0.key != .serial }.values)
    let isItem = cells.count(where: { known.contains($0.column) }) > 1
    let spot = spot(grid, row.number, first.column)
    diagnostics.append(
      isItem
        ? .documentMissing(spot, first.place)
        : .rowLeftOut(cells.map(\.text).joined(separator: " "), spot, first.place)
    )
  }

  private mutating func id(_ grid: Grid, _ row: Int, _ index: Int) -> String {
    let sheet = reading.grids.count > 1 ? Self.identifier(grid.name) + "-" : ""
    var id = sheet + "r\(row)" + (index == 0 ? "" : "-\(index + 1)")
    while !ids.insert(id).inserted { id += "-x" }
    return id
  }

  /// A name as an identifier: ASCII letters and digits, hyphens between.
  private static func identifier(_ name: String) -> String {
    var id = ""
    for unit in FoldedText.units(of: name) {
      let scalar = unit.scalar
      if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, id.last != "-" {
        id += "-"
      }
    }
    while id.last == "-" { id.removeLast() }
    return id.isEmpty ? "plan" : id
  }

  private func spot(_ grid: Grid, _ row: Int, _ column: Int) -> Bilingual {
    let letters = Grid.letters(of: column)
    let sheet = grid.name.isEmpty ? nil : grid.name
    return Bilingual(
      vi: (sheet.map { "trang “\($0)”, " } ?? "") + "hàng \(row), cột \(letters)",
      en: (sheet.map { "sheet '\($0)', " } ?? "") + "row \(row), column \(letters)"
    )
  }
}

extension Grid {
  /// Where a cell stands; nil where there is none.
  fileprivate func place(_ row: Int, _ column: Int) -> Place? {
    rows.first { $0.number == row }?.cell(column)?.place
  }

  /// A part of a cell's text by its UTF-8.
  fileprivate func text(_ cell: Cell, _ bytes: Range<Int>) -> String {
    String(decoding: Array(cell.text.utf8)[bytes], as: UTF8.self)
  }
}
