import CatalogueModel

/// The beginning of a row of a page's ways of filing, as far as its fee: `Trực tiếp5 Ngày làm việcMiễn phí`.
struct ChannelHead {
  /// A time, as printed.
  enum Time {
    case none
    case number(Range<Int>, TimeUnit)
    case words(Range<Int>)
  }

  /// A fee, as printed.
  enum Money {
    case none
    case free
    case amount(Range<Int>, currency: String)
    /// A number that may begin with the time's digits, up to the currency's end.
    case runTogether(Range<Int>)
  }

  let start: Int
  let kind: ChannelKind
  let time: Time
  let money: Money
  /// Where the fee ends and its remark or the row's description begins.
  let end: Int

  /// The heads of a table, in order; a word such as “Trực tiếp” that no time and fee follow is one of a description.
  static func all(in text: PlacedText, _ table: Range<Int>) -> [ChannelHead] {
    let words = ChannelWord.all(in: text, table)
    return words.enumerated().compactMap { index, word in
      let limit = index + 1 < words.count ? words[index + 1].range.lowerBound : table.upperBound
      return ChannelHead(text, word, before: limit)
    }
  }

  private init?(_ text: PlacedText, _ word: ChannelWord, before limit: Int) {
    start = word.range.lowerBound
    kind = word.kind
    let position = word.range.upperBound
    if text.has(PagePart.nothing, at: position, before: limit),
      let (money, end) = Self.money(text, at: position + PagePart.nothing.count, before: limit)
    {
      (time, self.money, self.end) = (.none, money, end)
    } else if let (time, money, end) = Self.numbers(text, at: position, before: limit) {
      (self.time, self.money, self.end) = (time, money, end)
    } else if text.kind(at: position, before: limit) == .upper,
      let (words, money, end) = Self.words(text, at: position, before: limit)
    {
      (time, self.money, self.end) = (.words(words), money, end)
    } else {
      return nil
    }
  }

  /// A time in numbers and the fee behind it.
  private static func numbers(_ text: PlacedText, at start: Int, before limit: Int) -> (Time, Money, Int)? {
    let whole = text.endOfDigits(from: start, before: limit)
    guard whole > start else { return nil }
    var end = whole
    if end < limit, text.bytes[end] == UInt8(ascii: ".") {
      let fraction = text.endOfDigits(from: end + 1, before: limit)
      if fraction > end + 1 { end = fraction }
    }
    for (word, unit) in units where text.has(word, at: end, before: limit) {
      guard let (money, last) = money(text, at: end + word.count, before: limit) else { continue }
      return (.number(start..<end, unit), money, last)
    }
    if let (money, last) = money(text, at: end, before: limit) {
      return (.number(start..<end, .other), money, last)
    }
    return RunTogetherMoney(text, start..<whole, before: limit).map { ($0.time, $0.money, $0.end) }
  }

  /// A time in words up to the first fee behind it.
  private static func words(_ text: PlacedText, at start: Int, before limit: Int) -> (Range<Int>, Money, Int)?
  {
    let fee = [free, PagePart.nothing].compactMap { text.first($0, in: start..<limit)?.lowerBound }.min()
    guard let fee, fee > start, let (money, end) = money(text, at: fee, before: limit) else { return nil }
    return (start..<fee, money, end)
  }

  /// A fee at a place; nil where there is none.
  private static func money(_ text: PlacedText, at start: Int, before limit: Int) -> (Money, Int)? {
    if text.has(free, at: start, before: limit) { return (.free, start + free.count) }
    if text.has(PagePart.nothing, at: start, before: limit) { return (.none, start + PagePart.nothing.count) }
    let end = endOfAmount(text, from: start, before: limit)
    guard end > start, let currency = currency(text, at: end, before: limit) else { return nil }
    return (.amount(start..<end, currency: currency), end + 1 + currency.utf8.count)
  }

  /// Where digits with commas between them, and perhaps a fraction, end.
  static func endOfAmount(_ text: PlacedText, from start: Int, before limit: Int) -> Int {
    var end = text.endOfDigits(from: start, before: limit)
    while end > start, end < limit, [UInt8(ascii: ","), UInt8(ascii: ".")].contains(text.bytes[end]) {
      let next = text.endOfDigits(from: end + 1, before: limit)
      guard next > end + 1 else { break }
      end = next
    }
    return end
  }

  /// The currency behind an amount and a space.
  static func currency(_ text: PlacedText, at end: Int, before limit: Int) -> String? {
    guard end < limit, text.bytes[end] == UInt8(ascii: " ") else { return nil }
    return currencies.first { text.has($0.word, at: end + 1, before: limit) }?.name
  }

  private static let free: ByteWord = "Miễn phí"
  private static let currencies = PortalWords.currencies.map { (name: $0, word: ByteWord($0)) }
  /// Longer units before those they begin with.
  private static let units = PortalWords.printedUnits.map { (word: ByteWord(" " + $0.key), unit: $0.value) }
    .sorted { ($1.word.count, $1.unit.rawValue) < ($0.word.count, $0.unit.rawValue) }
}

/// A word for a way of filing with a digit or a capital right behind it.
private struct ChannelWord {
  let range: Range<Int>
  let kind: ChannelKind

  /// All of a text, in order.
  static func all(in text: PlacedText, _ table: Range<Int>) -> [ChannelWord] {
    var found: [ChannelWord] = []
    for (word, kind) in words {
      var position = table.lowerBound
      while let range = text.first(word, in: position..<table.upperBound) {
        position = range.upperBound
        let next = text.kind(at: position, before: table.upperBound)
        if next == .digit || next == .upper { found.append(ChannelWord(range: range, kind: kind)) }
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let words = PortalWords.printedChannels.map { (ByteWord($0.key), $0.value) }
}
