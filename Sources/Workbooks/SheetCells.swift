/// The cells of one sheet, as its part lists them.
final class SheetCells: PartListener {
  private let texts: [String]
  private let isDay: [Bool]
  private let isFrom1904: Bool
  private let room: Int
  private(set) var rows: [Int: [Grid.Cell]] = [:]
  private(set) var merges: [CellRange] = []
  private(set) var count = 0
  /// Whether cells were left out because there were too many.
  private(set) var isCutOff = false
  private var row = 0
  private var column = 0
  private var kind = ""
  private var style = 0
  private var value = ""
  private var isValue = false
  private var isReadingAid = false

  init(texts: [String], isDay: [Bool], isFrom1904: Bool, room: Int) {
    self.texts = texts
    self.isDay = isDay
    self.isFrom1904 = isFrom1904
    self.room = room
  }

  func start(_ name: String, _ attributes: PartAttributes) {
    switch name {
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = 0
    case "c":
      let address = attributes["r"].flatMap { CellAddress($0) }
      column = address?.column ?? column + 1
      row = address?.row ?? row
      kind = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value = ""
    case "v", "t": isValue = !isReadingAid
    case "rPh": isReadingAid = true
    case "mergeCell": if let range = attributes["ref"].flatMap({ CellRange($0) }) { merges.append(range) }
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "rPh": isReadingAid = false
    case "c": finishCell()
    default: break
    }
  }

  func text(_ text: String) {
    if isValue, value.utf8.count <= WorkbookLimits.cellLength * 4 { value += text }
  }

  private func finishCell() {
    guard let cell = read(), (1...1_048_576).contains(row), (1...16_384).contains(column) else { return }
    guard count < room else {
      isCutOff = true
      return
    }
    count += 1
    rows[row, default: []].append(Grid.Cell(column: column, value: cell))
  }

  private func read() -> Grid.Value? {
    let plain = value.trimmingBlanks
    guard !plain.isEmpty else { return nil }
    switch kind {
    case "s":
      guard let index = Int(plain), texts.indices.contains(index) else { return .error("#REF!") }
      let text = texts[index].trimmingBlanks
      return text.isEmpty ? nil : .text(text)
    case "str", "inlineStr": return .text(plain)
    case "e": return .error(plain)
    case "b": return .text(plain == "1" ? "TRUE" : "FALSE")
    case "d": return Self.day(iso: plain) ?? .text(plain)
    default: break
    }
    guard let number = Double(plain) else { return .text(plain) }
    if isDay.indices.contains(style), isDay[style], let day = DaySerial.day(number, isFrom1904: isFrom1904) {
      return .day(day.year, day.month, day.day)
    }
    // 2026.0 and 2.026E3 are typed 2026.
    if number == number.rounded(), abs(number) < 1e15 { return .number(String(Int(number))) }
    return .number(plain)
  }

  private static func day(iso text: String) -> Grid.Value? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
    return .day(parts[0], parts[1], parts[2])
  }
}

/// A cell's address, such as `AB12`.
struct CellAddress: Hashable {
  var row: Int
  var column: Int

  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 20_000:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where row < 10_000_000:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard row > 0, column > 0 else { return nil }
    self.row = row
    self.column = column
  }
}

/// Cells that are merged into one, such as `A1:C2`.
struct CellRange: Hashable {
  var first: CellAddress
  var last: CellAddress

  init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let first = CellAddress(parts[0]), let last = CellAddress(parts[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.first = first
    self.last = last
  }

  var count: Int { (last.row - first.row + 1) * (last.column - first.column + 1) }
}

extension String {
  /// Without blanks at both ends, those that do not break among them.
  var trimmingBlanks: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace || first == "\u{FEFF}" {
      scalars.removeFirst()
    }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return scalars.count == unicodeScalars.count ? self : String(scalars)
  }
}
