/// The outcomes of a page: names and codes that run together, and what the page prints behind them.
struct OutcomeTable {
  struct Row {
    let name: PagePart
    let code: PagePart?
  }

  private(set) var rows: [Row] = []

  init(_ part: PagePart) {
    let text = part.text
    var position = part.range.lowerBound
    while let label = text.first(Self.code, in: position..<part.range.upperBound) {
      let isLast = text.first(Self.code, in: label.upperBound..<part.range.upperBound) == nil
      let end =
        isLast
        ? part.range.upperBound : Self.endOfCode(text, from: label.upperBound, before: part.range.upperBound)
      rows.append(
        Row(name: PagePart(text, position..<label.lowerBound), code: PagePart(text, label.upperBound..<end))
      )
      position = end
    }
    if position < part.range.upperBound {
      rows.append(Row(name: PagePart(text, position..<part.range.upperBound), code: nil))
    }
  }

  /// Where a code ends that a name follows: behind its last digit, where groups of letters and digits stand between
  /// points or hyphens.
  private static func endOfCode(_ text: PlacedText, from start: Int, before limit: Int) -> Int {
    var end = start
    var index = start
    while index < limit {
      let byte = text.bytes[index]
      if PlacedText.isDigit(byte) {
        index = text.endOfDigits(from: index, before: limit)
        end = index
        // A letter right behind a digit begins the name.
        guard index < limit, separators.contains(text.bytes[index]) else { break }
        index += 1
      } else if isLetter(byte) || separators.contains(byte) {
        index += 1
      } else {
        break
      }
    }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static let code: ByteWord = "Mã: "
  private static let separators = Set(".-_".utf8)
}
