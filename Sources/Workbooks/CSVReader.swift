import Diagnostics

/// Reads a CSV file (RFC 4180) into a grid: with commas, semicolons or tabs, UTF-8 or UTF-16.
public struct CSVReader {
  private let bytes: [UInt8]
  private let file: UInt32
  private let separator: UInt8
  private var index: Int
  private var grid = Grid(name: "")
  private var diagnostics: [Diagnostic] = []
  private var count = 0

  /// Reads a file's bytes under a path and a number in places.
  public static func read(_ bytes: [UInt8], path: String, number: UInt32) -> GridReading {
    let text = utf8(bytes)
    var reading = GridReading(file: SourceFile(path: path, bytes: text ?? []))
    let start = Place(file: number, start: 0, end: 0)
    guard let text, bytes.count <= WorkbookLimits.fileLength else {
      reading.diagnostics = [.csvSyntax(text == nil ? .notText : .workbookTooLarge, at: start)]
      return reading
    }
    guard String(validating: text, as: UTF8.self) != nil, !text.contains(0) else {
      reading.diagnostics = [.csvSyntax(.notText, at: start)]
      return reading
    }
    var reader = CSVReader(text, file: number)
    reader.run()
    reading.grids = [reader.grid]
    reading.diagnostics = reader.diagnostics
    return reading
  }

  private init(_ bytes: [UInt8], file: UInt32) {
    self.bytes = bytes
    self.file = file
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if line.count == 5, line.starts(with: Array("sep=".utf8)), let named = line.last {
      // What Excel writes to name the separator.
      separator = named
      start = line.endIndex
    } else {
      separator = Self.separator(of: bytes[start...])
    }
    index = start
  }

  /// The bytes as UTF-8; nil where they are not text.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { at in
      isLittle
        ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
    }
    guard let text = String(validating: units, as: UTF16.self) else { return nil }
    return Array(text.utf8)
  }

  /// The separator that the first lines hold most of, outside quotes.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let all = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    // Vietnamese cells hold commas themselves: only lines as wholes are told apart.
    for byte in bytes.prefix(8_192) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let which = all.firstIndex(of: byte) { counts[which] += which == 1 ? 1 : 2 }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 1
    return counts[best] == 0 ? all[1] : all[best]
  }

  private mutating func run() {
    var number = 0
    while index < bytes.count {
      number += 1
      let row = readRow(number)
      if !row.cells.isEmpty { grid.rows.append(row) }
      guard count <= WorkbookLimits.cells else {
        diagnostics.append(.tooManyCells("", file))
        return
      }
    }
  }

  private mutating func readRow(_ number: Int) -> Grid.Row {
    var row = Grid.Row(number: number)
    var column = 1
    while true {
      let (text, range, ended) = readField()
      let trimmed = text.trimmingBlanks
      if !trimmed.isEmpty, column <= 16_384 {
        count += 1
        let value: Grid.Value =
          Double(trimmed) != nil && trimmed.utf8.allSatisfy { $0 < 0x3A } ? .number(trimmed) : .text(trimmed)
        row.cells.append(
          Grid.Cell(
            column: column,
            value: value,
            place: Place(file: file, start: range.lowerBound, end: range.upperBound)
          )
        )
      }
      column += 1
      if ended { return row }
    }
  }

  /// The next field, where it stands, and whether its row ends with it.
  private mutating func readField() -> (text: String, range: Range<Int>, ended: Bool) {
    let start = index
    var field: [UInt8] = []
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      index += 1
      while true {
        guard index < bytes.count else {
          diagnostics.append(.csvSyntax(.unclosed, at: Place(file: file, start: start, end: start + 1)))
          break
        }
        if bytes[index] == UInt8(ascii: "\"") {
          if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
            field.append(UInt8(ascii: "\""))
            index += 2
            continue
          }
          index += 1
          break
        }
        field.append(bytes[index])
        index += 1
      }
    }
    // What stands behind a closing quote belongs to the field all the same.
    while index < bytes.count, bytes[index] != separator, !Self.isBreak(bytes[index]) {
      field.append(bytes[index])
      index += 1
    }
    let range = start..<index
    let text = String(decoding: field, as: UTF8.self)
    guard index < bytes.count else { return (text, range, true) }
    let byte = bytes[index]
    index += 1
    if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    return (text, range, byte != separator)
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

extension Bilingual {
  fileprivate static let notText = Bilingual(
    vi: "Tệp không phải văn bản UTF-8 hoặc UTF-16; hãy lưu lại dạng “CSV UTF-8”",
    en: "The file is not text in UTF-8 or UTF-16; save it as 'CSV UTF-8'"
  )

  fileprivate static let unclosed = Bilingual(
    vi: "Dấu ngoặc kép mở ở đây không được đóng; phần còn lại của tệp nằm trong một ô",
    en: "The quote opened here is not closed; the rest of the file is one cell"
  )
}
