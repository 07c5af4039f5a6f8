/// Where the name of a file begins that runs on from prose.
struct FileNameSeam {
  /// How surely a place parts prose from a name.
  private enum Strength {
    case none
    /// A point between digits or capitals, as in `Phụ lục I.9`: a seam only where nothing but the name follows.
    case weak
    case strong
  }

  private let text: PlacedText
  private let row: Range<Int>
  /// Where the name's ending begins.
  private let end: Int
  /// The first byte behind the last that no name can hold.
  private let first: Int

  init(_ text: PlacedText, row: Range<Int>, end: Int) {
    self.text = text
    self.row = row
    self.end = end
    var first = end
    while first > row.lowerBound, end - first < Self.longestName,
      !Self.forbidden.contains(text.bytes[first - 1])
    {
      first -= 1
    }
    // A name begins with a whole character; quotation marks of three bytes are no part of one either.
    while first < end, text.bytes[first] & 0xC0 == 0x80 { first += 1 }
    for mark in Self.quotes {
      while let found = text.first(mark, in: first..<end) { first = found.upperBound }
    }
    self.first = first
  }

  /// The name's first byte; nil where none shows.
  ///
  /// From its ending backwards: the surest seam farthest from it, as long as its parentheses are pairs.
  var position: Int? {
    var position: Int?
    var depth = 0
    /// Whether no space parts a place from the seam found last.
    var isJoined = true
    var next = end
    while next > first {
      let index = text.startOfGlyph(before: next, after: first)
      next = index
      switch text.bytes[index] {
      case UInt8(ascii: ")"): depth += 1
      case UInt8(ascii: "("):
        depth -= 1
        guard depth >= 0 else { return position }
      default: if text.kind(at: index, before: end) == .space { isJoined = false }
      }
      guard depth == 0 else { continue }
      switch strength(at: index) {
      case .strong: (position, isJoined) = (index, true)
      case .weak: if isJoined { position = index }
      case .none: break
      }
    }
    return position
  }

  private func strength(at index: Int) -> Strength {
    guard index > row.lowerBound else { return .none }
    let kind = text.kind(at: index, before: end)
    let before = text.kind(before: index, after: row.lowerBound)
    guard kind == .upper || kind == .lower || kind == .digit, before != .space else { return .none }
    if index == first, before == .other { return isSlash(index - 1) ? .none : .strong }
    let next = text.endOfGlyph(at: index, before: end) ?? end
    if isHead(index), before != .other || Self.closing.contains(text.bytes[index - 1]) { return .strong }
    // The capital that ends a word before “mẫu” is no beginning.
    if isHead(next) { return .none }
    let following = text.kind(at: next, before: end)
    switch (before, kind) {
    case (.lower, .upper): return .strong
    case (.lower, .digit): return isMeasure(index) ? .none : .strong
    case (.digit, .upper): return following == .lower ? .strong : .none
    case (.upper, _): return isBehindCapitals(index, following) ? .strong : .none
    case (.other, _): return strength(behindMark: index - 1, kind, following)
    default: return .none
    }
  }

  private func strength(
    behindMark mark: Int,
    _ kind: PlacedText.Glyph,
    _ following: PlacedText.Glyph
  ) -> Strength {
    let before = text.kind(before: mark, after: row.lowerBound)
    switch text.bytes[mark] {
    case UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "!"): return .strong
    case UInt8(ascii: ","): return before == .digit && kind == .digit ? .none : .strong
    case UInt8(ascii: "."):
      switch before {
      case .space: return kind == .upper && following == .lower ? .strong : .none
      case .lower, .other: return .strong
      case .digit, .upper:
        if isBehindDocument(mark) || (kind == .upper && following == .lower) { return .strong }
        return before == .digit && kind == .digit ? .none : .weak
      }
    default:
      // An ellipsis of one character.
      return text.has("…", at: mark - 2, before: end) ? .strong : .none
    }
  }

  /// Whether the capitals before a place end there: an issuer's, as in `NĐ-CP`, or a word's before a word that begins
  /// with a capital.
  private func isBehindCapitals(_ index: Int, _ following: PlacedText.Glyph) -> Bool {
    var start = index
    while start > row.lowerBound, index - start < Self.longestCapitals,
      text.kind(before: start, after: row.lowerBound) == .upper
    {
      start = text.startOfGlyph(before: start, after: row.lowerBound)
    }
    if start > row.lowerBound, text.bytes[start - 1] == UInt8(ascii: "-") {
      return IssuerLetters.end(in: text, from: start, before: row.upperBound) == index
    }
    return text.kind(at: index, before: end) == .upper && following == .lower
  }

  /// Whether the word before a mark is a date or a document's number, which no name of a file can hold: the mark ends a
  /// sentence.
  private func isBehindDocument(_ mark: Int) -> Bool {
    var index = mark
    while index > row.lowerBound, mark - index < 40, text.bytes[index - 1] > UInt8(ascii: " ") {
      index -= 1
      if text.bytes[index] == UInt8(ascii: "/") { return true }
    }
    return false
  }

  private func isHead(_ index: Int) -> Bool {
    Self.heads.contains { text.has($0, at: index, before: end) }
  }

  private func isSlash(_ index: Int) -> Bool {
    text.bytes[index] == UInt8(ascii: "/") || text.bytes[index] == UInt8(ascii: "\\")
  }

  /// Whether a digit follows an `x` between digits, as in `4x6 cm`.
  private func isMeasure(_ index: Int) -> Bool {
    text.bytes[index - 1] == UInt8(ascii: "x")
      && text.kind(before: index - 1, after: row.lowerBound) == .digit
  }

  /// No file system takes longer names.
  private static let longestName = 255
  private static let longestCapitals = 24
  private static let forbidden = Set("/\\:*?\"<>|\n\r\t".utf8)
  private static let closing = Set(".,;:)!".utf8)
  private static let quotes: [ByteWord] = ["“", "”"]

  /// What names of forms begin with, in small letters and in capitals: seams that letters alone do not show.
  private static let heads: [ByteWord] = [
    "mẫu", "MẪU", "mau", "MAU", "mus", "phụ lục", "PHỤ LỤC", "phu luc", "PHU LUC", "phlc", "văn bản", "đơn",
    "tờ khai",
    "biểu", "bản khai", "báo cáo", "danh sách", "tờ trình",
  ]
}
