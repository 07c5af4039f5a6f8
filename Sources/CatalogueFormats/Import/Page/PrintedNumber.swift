/// The number of a legal document where it stands in run-together text.
struct PrintedNumber {
  let range: Range<Int>

  /// All numbers of a stretch, in order.
  static func all(in text: PlacedText, _ range: Range<Int>) -> [PrintedNumber] {
    var numbers: [PrintedNumber] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard PlacedText.isDigit(text.bytes[index]) else {
        index += 1
        continue
      }
      let serial = endOfSerial(in: text, from: index, before: range.upperBound)
      let start = behindYear(in: text, index, serial)
      // Behind a slash stands a month or a year.
      let isDate = start == index && index > range.lowerBound && text.bytes[index - 1] == UInt8(ascii: "/")
      if !isDate, let end = end(in: text, behind: serial, before: range.upperBound) {
        numbers.append(PrintedNumber(range: start..<end))
        index = end
      } else {
        index = serial
      }
    }
    return numbers
  }

  /// Where a serial begins whose digits run on from a year's, as in `201954/2019/QH14`.
  private static func behindYear(in text: PlacedText, _ start: Int, _ end: Int) -> Int {
    let isYear = [ByteWord("19"), "20"].contains { text.has($0, at: start, before: end) }
    return text.endOfDigits(from: start, before: end) - start > 4 && isYear ? start + 4 : start
  }

  /// Where digits with points between them end.
  private static func endOfSerial(in text: PlacedText, from start: Int, before limit: Int) -> Int {
    var end = text.endOfDigits(from: start, before: limit)
    while end < limit, text.bytes[end] == UInt8(ascii: ".") {
      let next = text.endOfDigits(from: end + 1, before: limit)
      guard next > end + 1 else { break }
      end = next
    }
    return end
  }

  /// Where a number ends whose serial ends at an offset; nil where none does.
  private static func end(in text: PlacedText, behind serial: Int, before limit: Int) -> Int? {
    guard let slash = slash(in: text, from: serialLetter(in: text, serial, limit), before: limit) else {
      return nil
    }
    let digits = text.endOfDigits(from: slash, before: limit)
    if digits == slash {
      let end = letters(in: text, from: slash, before: limit)
      return text.bytes[slash..<(end ?? slash)].contains(UInt8(ascii: "-")) ? end : nil
    }
    let isYear = [ByteWord("19"), "20"].contains { text.has($0, at: slash, before: limit) }
    guard isYear, digits - slash == 4 else { return nil }
    guard let next = self.slash(in: text, from: digits, before: limit) else { return digits }
    return letters(in: text, from: next, before: limit) ?? digits
  }

  /// Behind the letter that some serials carry, as in `09b/2013` or `08.a/2010`.
  private static func serialLetter(in text: PlacedText, _ end: Int, _ limit: Int) -> Int {
    for letter in serialLetters where text.has(letter, at: end, before: limit) {
      return end + letter.count - 1
    }
    return end
  }

  /// Behind a slash, spaces around it left aside.
  private static func slash(in text: PlacedText, from start: Int, before limit: Int) -> Int? {
    var index = start
    if index < limit, text.bytes[index] == UInt8(ascii: " ") { index += 1 }
    if index + 1 < limit, text.bytes[index] == UInt8(ascii: "."), text.bytes[index + 1] == UInt8(ascii: "/") {
      index += 1
    }
    guard index < limit, text.bytes[index] == UInt8(ascii: "/") else { return nil }
    index += 1
    if index < limit, text.bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }

  private static func letters(in text: PlacedText, from start: Int, before limit: Int) -> Int? {
    guard text.kind(at: start, before: limit) == .upper else { return nil }
    let end = IssuerLetters.end(in: text, from: start, before: limit)
    return end - start >= 2 ? end : nil
  }

  private static let serialLetters: [ByteWord] = ["a/", "b/", "c/", "d/", "e/", ".a/", ".b/", ".c/"]
}
