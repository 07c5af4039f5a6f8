/// The capitals of a document's number, which tell its kind and its issuer (`NĐ-CP`, `TT-BTP`), where a title begins right
/// behind them.
enum IssuerLetters {
  /// Where the letters that begin at an offset end; a title's first capital is not among them.
  static func end(in text: PlacedText, from start: Int, before limit: Int) -> Int {
    var position = start
    while true {
      let end = endOfCapitals(in: text, from: position, before: limit)
      if text.has("TTg", at: end - 2, before: limit), end - 2 >= position { return end + 1 }
      if let number = endOfAssembly(in: text, position..<end, before: limit) { return number }
      switch text.kind(at: end, before: limit) {
      case .lower, .upper:
        return endOfKnown(
          in: text,
          position..<end,
          isBeforeSmallLetter: text.kind(at: end, before: limit) == .lower
        )
      default: break
      }
      guard end < limit, text.bytes[end] == UInt8(ascii: "-") || text.bytes[end] == UInt8(ascii: "/") else {
        return isKnown(text, position..<end)
          ? end : endOfKnown(in: text, position..<end, isBeforeSmallLetter: false)
      }
      var next = end + 1
      if next < limit, text.bytes[next] == UInt8(ascii: " ") { next += 1 }
      let nextEnd = endOfCapitals(in: text, from: next, before: limit)
      let isWord =
        nextEnd - next < 2
        || (next > end + 1 && !isKnown(text, next..<nextEnd) && !isPrimeMinister(text, next))
      if isWord { return end }
      position = next
    }
  }

  /// Where a numbered National Assembly ends, as in `QH15` or `UBTVQH14`.
  private static func endOfAssembly(in text: PlacedText, _ letters: Range<Int>, before limit: Int) -> Int? {
    guard letters.count >= 2, text.has("QH", at: letters.upperBound - 2, before: letters.upperBound) else {
      return nil
    }
    let digits = text.endOfDigits(from: letters.upperBound, before: limit) - letters.upperBound
    guard digits > 0 else { return nil }
    let isYear = digits >= 4 && text.has("20", at: letters.upperBound, before: limit)
    let isTen = digits >= 2 && text.bytes[letters.upperBound] == UInt8(ascii: "1")
    return letters.upperBound + (isYear ? 4 : isTen ? 2 : 1)
  }

  /// Where known letters end within a run of capitals, the rest of which begins a title.
  private static func endOfKnown(in text: PlacedText, _ letters: Range<Int>, isBeforeSmallLetter: Bool) -> Int
  {
    let beforeLast = text.startOfGlyph(before: letters.upperBound, after: letters.lowerBound)
    if isKnown(text, letters), !isBeforeSmallLetter || !isKnown(text, letters.lowerBound..<beforeLast) {
      return letters.upperBound
    }
    var end = isBeforeSmallLetter ? beforeLast : letters.upperBound
    let fallback = end
    while end > letters.lowerBound {
      if isKnown(text, letters.lowerBound..<end) { return end }
      end = text.startOfGlyph(before: end, after: letters.lowerBound)
    }
    return fallback
  }

  private static func isPrimeMinister(_ text: PlacedText, _ start: Int) -> Bool {
    text.has("TTg", at: start, before: text.bytes.count)
  }

  private static func endOfCapitals(in text: PlacedText, from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit {
      if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text.bytes[index]) {
        index += 1
      } else if text.bytes[index] == UInt8(ascii: "&"), text.kind(at: index + 1, before: limit) == .upper {
        index += 1
      } else if text.has("Đ", at: index, before: limit) || text.has("Ư", at: index, before: limit) {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private static func isKnown(_ text: PlacedText, _ range: Range<Int>) -> Bool {
    range.count <= 12 && known.contains(text.string(range))
  }

  /// Kinds of documents, and bodies that issue them.
  private static let known: Set<String> = [
    "CT", "CTr", "KH", "L", "LPQT", "NQ", "NQLT", "NĐ", "PL", "QĐ", "SL", "TB", "TT", "TTLT", "VBHN",
    "BCA", "BCN", "BCT", "BCĐ", "BDTTG", "BGDĐT", "BGTVT", "BHXH", "BKH", "BKHCN", "BKHCNMT", "BKHĐT",
    "BLĐTBXH", "BNG",
    "BNN", "BNN&PTNT", "BNNMT", "BNNPTNT", "BNV", "BQP", "BTC", "BTM", "BTNMT", "BTP", "BTS", "BTTTT",
    "BVHTT", "BVHTTDL",
    "BXD",
    "BYT", "CP", "CTN", "HĐBT", "HĐND", "HĐTP", "KTNN", "NHNN", "QH", "TANDTC", "TCHQ", "TCT", "TLĐ", "TTCP",
    "UBCK",
    "UBCKNN", "UBDT", "UBND", "UBTVQH", "UBTƯMTTQVN", "VKSNDTC", "VPCP", "VPQH",
  ]
}
