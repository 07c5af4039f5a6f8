import Diagnostics

/// A stretch of a page's text, without white space at its ends.
struct PagePart {
  let text: PlacedText
  let range: Range<Int>

  init(_ text: PlacedText, _ range: Range<Int>) {
    self.text = text
    self.range = text.trimmed(range)
  }

  /// Whether it says nothing, or that there is nothing.
  var saysNothing: Bool {
    range.isEmpty
      || (range.count == Self.nothing.count
        && text.has(Self.nothing, at: range.lowerBound, before: range.upperBound))
  }

  /// Its text; nil where it says nothing.
  var located: Located<String>? { saysNothing ? nil : text.located(range) }

  var place: Place { text.place(range) }

  /// Whether two stretches have the same text.
  static func same(_ left: PagePart, _ right: PagePart) -> Bool {
    left.text.same(left.range, right.text, right.range)
  }

  static let nothing = ByteWord(PortalWords.nothing)
}
