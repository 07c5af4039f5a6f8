/// One way of filing of a page: its head, the fee's remark in parentheses, the description.
struct ChannelRow {
  let head: ChannelHead
  let place: PagePart
  /// What the fee's parentheses hold.
  let remark: PagePart?
  let description: PagePart
  /// Whether the remark's closing parenthesis is missing, so that it may hold the description.
  let isRemarkOpen: Bool

  init(_ text: PlacedText, _ head: ChannelHead, before end: Int) {
    self.head = head
    place = PagePart(text, head.start..<end)
    guard head.end < end, text.bytes[head.end] == UInt8(ascii: "(") else {
      remark = nil
      description = PagePart(text, head.end..<end)
      isRemarkOpen = false
      return
    }
    let close = Self.closing(text, from: head.end, before: end)
    remark = PagePart(text, head.end + 1..<(close ?? end))
    description = PagePart(text, (close.map { $0 + 1 } ?? end)..<end)
    isRemarkOpen = close == nil
  }

  /// The parenthesis that closes the one at a place; those behind the letters or numbers of a list, as in `a) …; b) …`,
  /// close nothing as long as another one follows.
  private static func closing(_ text: PlacedText, from start: Int, before end: Int) -> Int? {
    let close =
      balanced(text, from: start, before: end, isSkippingLists: true)
      ?? balanced(text, from: start, before: end, isSkippingLists: false)
    guard var close else { return nil }
    // The page's own is the last of several.
    while close + 1 < end, text.bytes[close + 1] == UInt8(ascii: ")") { close += 1 }
    return close
  }

  private static func balanced(
    _ text: PlacedText,
    from start: Int,
    before end: Int,
    isSkippingLists: Bool
  ) -> Int? {
    var depth = 0
    for index in start..<end {
      if text.bytes[index] == UInt8(ascii: "(") { depth += 1 }
      guard text.bytes[index] == UInt8(ascii: ")") else { continue }
      if isSkippingLists, isBehindItem(text, index, after: start, before: end) { continue }
      depth -= 1
      if depth == 0 { return index }
    }
    return nil
  }

  /// Whether a parenthesis stands behind one letter or digit at the beginning of a word, and a space behind it.
  private static func isBehindItem(_ text: PlacedText, _ index: Int, after start: Int, before end: Int)
    -> Bool
  {
    guard text.kind(at: index + 1, before: end) == .space else { return false }
    let item = text.startOfGlyph(before: index, after: start)
    guard [.lower, .upper, .digit].contains(text.kind(at: item, before: index)) else { return false }
    return item - 1 <= start || text.kind(before: item, after: start) == .space
  }
}
