/// The legal documents of a page: titles and numbers that run together.
///
/// A number may stand in a title too. A title's has a space before it, that of the number's own column follows the title
/// without one; words such as “Nghị định số” in front of it belong to the column when they follow without one.
struct LegalTable {
  struct Row {
    let title: PagePart
    /// The number as printed; nil where none shows.
    let number: PagePart?
  }

  private(set) var rows: [Row] = []

  private let text: PlacedText
  private let end: Int
  private var start: Int

  init(_ part: PagePart) {
    text = part.text
    end = part.range.upperBound
    start = part.range.lowerBound
    if text.has(Self.header, at: start, before: end) { start += Self.header.count }
    let numbers = PrintedNumber.all(in: text, start..<end)
    for (index, number) in numbers.enumerated() where number.range.lowerBound >= start {
      let next = index + 1 < numbers.count ? numbers[index + 1].range : end..<end
      take(number.range, isRepeated: isRepeated(number.range, by: next))
    }
    let rest = PagePart(text, start..<end)
    if !rest.range.isEmpty { rows.append(Row(title: rest, number: nil)) }
  }

  /// Ends a row at a number where it is the number's own column.
  private mutating func take(_ number: Range<Int>, isRepeated: Bool) {
    let follower = isRepeated ? .title : follower(of: number)
    let words = DocumentWords.start(in: text, before: number.lowerBound, after: start)
    if number.lowerBound == start {
      if follower == .nextRow { endRow(title: start..<start, number: number) }
    } else if isSeam(number.lowerBound), words == nil {
      endRow(title: start..<number.lowerBound, number: number)
    } else if let words, words > start, isSeam(words) {
      if follower == .title {
        // A title begins here, and the row before it has no number.
        rows.append(Row(title: PagePart(text, start..<words), number: nil))
        start = words
      } else {
        endRow(title: start..<words, number: words..<number.upperBound)
      }
    } else if follower == .nextRow {
      let column = words == start ? start : number.lowerBound
      endRow(title: start..<column, number: column..<number.upperBound)
    }
  }

  /// Whether a number is what a title ends in, as its own column follows: the same number, perhaps behind words.
  private func isRepeated(_ number: Range<Int>, by next: Range<Int>) -> Bool {
    guard !next.isEmpty, text.same(number, text, next) else { return false }
    return next.lowerBound == number.upperBound
      || DocumentWords.start(in: text, before: next.lowerBound, after: number.upperBound) == number.upperBound
  }

  private mutating func endRow(title: Range<Int>, number: Range<Int>) {
    let last = endOfColumn(number.upperBound)
    rows.append(Row(title: PagePart(text, title), number: PagePart(text, number.lowerBound..<last)))
    start = last
  }

  /// What follows a number.
  private enum Follower {
    /// The next row, or nothing: no space parts it from the number.
    case nextRow
    /// A capital behind a space: the next row, or more of the title.
    case capital
    case title
  }

  private func follower(of number: Range<Int>) -> Follower {
    let next = endOfColumn(number.upperBound)
    guard next < end else { return .nextRow }
    if Self.titleWords.contains(where: { text.has($0, at: next, before: end) }) { return .title }
    switch text.kind(at: next, before: end) {
    case .upper: return next == number.upperBound ? .nextRow : .capital
    case .lower, .digit: return next == number.upperBound ? .nextRow : .title
    case .space, .other: return .title
    }
  }

  /// Behind what a number's column still holds: who issued it, where, marks and spaces.
  private func endOfColumn(_ number: Int) -> Int {
    var position = number
    for issuer in Self.issuers where text.has(issuer, at: position, before: end) {
      let next = position + issuer.count
      if next == end || text.kind(at: next, before: end) == .upper { position = next }
    }
    while position < end, Self.marks.contains(text.bytes[position]) { position += 1 }
    guard position < end, text.bytes[position] == UInt8(ascii: "("),
      let close = text.first(")", in: position..<min(end, position + 64))
    else { return position }
    let isColumn = close.upperBound == end || text.kind(at: close.upperBound, before: end) == .upper
    return isColumn ? close.upperBound : position
  }

  /// Whether something begins here that follows the text before it without a space.
  private func isSeam(_ position: Int) -> Bool {
    guard position > start else { return false }
    switch text.kind(before: position, after: start) {
    case .upper, .lower, .digit: return true
    case .space: return false
    case .other: return Self.closing.contains(text.bytes[position - 1])
    }
  }

  static let header: ByteWord = "Tên văn bản pháp lýMã văn bản"
  private static let titleWords: [ByteWord] = ["ngày "]
  private static let issuers: [ByteWord] = [" của Quốc hội", " của Chính phủ"]
  private static let marks = Set(". ;\t\n\r".utf8)
  private static let closing = Set(".;)\"".utf8)
}
