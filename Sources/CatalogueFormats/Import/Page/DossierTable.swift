/// The dossier of a page: for each case its name, the table's heading, and rows that run together, each of them a
/// wording, perhaps the names of form files, and a quantity such as `1 bản chính,2 bản sao`.
struct DossierTable {
  struct Row {
    /// The wording with the names of files.
    let content: Range<Int>
    let original: Int
    /// The digits that ask for copies; nil where none are asked for.
    let copies: Range<Int>?
    /// The run of digits that the quantity is the last of, where the wording may end in the others.
    let digits: Range<Int>?
  }

  struct Case {
    let name: PagePart
    var rows: [Row] = []
  }

  private(set) var cases: [Case] = []
  /// What stands behind the last row: names of cases without rows.
  private(set) var rest: PagePart

  private let text: PlacedText

  init(_ part: PagePart) {
    text = part.text
    rest = part
    var name = part.range
    var position = part.range.lowerBound
    while let header = text.first(Self.header, in: position..<part.range.upperBound) {
      if let last = cases.indices.last {
        name = rows(in: position..<header.lowerBound, into: &cases[last].rows)
      } else {
        name = position..<header.lowerBound
      }
      cases.append(Case(name: PagePart(text, name)))
      position = header.upperBound
    }
    if let last = cases.indices.last {
      rest = PagePart(text, rows(in: position..<part.range.upperBound, into: &cases[last].rows))
    }
  }

  /// Whether a name is but the dashes that the page prints for a case without one.
  static func isNameless(_ name: PagePart) -> Bool {
    name.text.bytes[name.range].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// Takes the rows out of a table and gives what stands behind the last.
  private func rows(in table: Range<Int>, into rows: inout [Row]) -> Range<Int> {
    var start = table.lowerBound
    var position = start
    while let unit = text.first(Self.originals, in: position..<table.upperBound) {
      position = unit.upperBound
      let digits = digits(before: unit.lowerBound, after: start)
      guard !digits.isEmpty, !isWording(digits, unit.upperBound, in: start..<table.upperBound) else {
        continue
      }
      let last = digits.upperBound - 1
      var copies: Range<Int>?
      if position < table.upperBound, text.bytes[position] == UInt8(ascii: ",") {
        let end = text.endOfDigits(from: position + 1, before: table.upperBound)
        if end > position + 1, text.has(Self.copies, at: end, before: table.upperBound) {
          copies = position + 1..<end
          position = end + Self.copies.count
        }
      }
      rows.append(
        Row(
          content: text.trimmed(start..<last),
          original: Int(text.bytes[last] - UInt8(ascii: "0")),
          copies: copies,
          digits: isCertain(digits, after: start) ? nil : digits
        )
      )
      start = position
    }
    return start..<table.upperBound
  }

  private func digits(before end: Int, after start: Int) -> Range<Int> {
    var first = end
    while first > start, PlacedText.isDigit(text.bytes[first - 1]) { first -= 1 }
    return first..<end
  }

  /// Whether a count belongs to the wording: the page prints counts without a zero in front, without a space before
  /// them, and begins the next row right behind them.
  private func isWording(_ digits: Range<Int>, _ end: Int, in table: Range<Int>) -> Bool {
    if digits.count == 2, text.bytes[digits.lowerBound] == UInt8(ascii: "0") { return true }
    guard digits.count == 1, end < table.upperBound, digits.lowerBound > table.lowerBound else {
      return false
    }
    let before = text.bytes[digits.lowerBound - 1]
    guard before == UInt8(ascii: " ") || before == UInt8(ascii: "(") else { return false }
    return Self.continuing.contains(text.bytes[end])
  }

  /// Whether the digits before the last can only be of the wording: there are none, they are a year, or the whole run
  /// would begin with a zero.
  private func isCertain(_ digits: Range<Int>, after start: Int) -> Bool {
    guard digits.count > 1, text.bytes[digits.lowerBound] != UInt8(ascii: "0") else { return true }
    return digits.count == 5
      && [ByteWord("19"), "20"].contains { text.has($0, at: digits.lowerBound, before: digits.upperBound) }
  }

  static let header: ByteWord = "Tên giấy tờMẫu đơn, tờ khaiSố lượng"
  private static let originals: ByteWord = " bản chính"
  private static let copies: ByteWord = " bản sao"
  private static let continuing = Set(" ,;.:)".utf8)
}
