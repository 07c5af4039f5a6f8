/// A text as an array of scalars that knows where each stands in UTF-8.
struct ScalarText {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  /// What lies between the blanks at both ends.
  private(set) var trimmed = 0..<0

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = [0]
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var end = 0
    for scalar in text.unicodeScalars {
      end += UTF8.width(scalar)
      scalars.append(scalar)
      offsets.append(end)
    }
    self.scalars = scalars
    self.offsets = offsets
    let start = skipBlanks(0)
    let behind = scalars.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? start
    trimmed = start..<max(start, behind)
  }

  var count: Int { scalars.count }

  /// The scalar at an index; nil behind the end.
  subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  func bytes(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  func isDigit(_ index: Int) -> Bool { self[index].map { ("0"..."9").contains($0) } ?? false }

  /// The first index from which on a test does not hold.
  func skip(_ index: Int, while holds: (Int) -> Bool) -> Int {
    var index = index
    while index < scalars.count, holds(index) { index += 1 }
    return index
  }

  /// The first index that is no blank.
  func skipBlanks(_ index: Int) -> Int {
    skip(index) { Self.isBlank(scalars[$0]) }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{200B}" || scalar == "\u{FEFF}" || scalar.properties.isWhitespace
  }

  /// Whether four digits are a year in which cited documents may have been issued.
  func isYear(_ range: Range<Int>) -> Bool {
    guard range.count == 4, range.allSatisfy(isDigit) else { return false }
    return (self[range.lowerBound] == "1" && self[range.lowerBound + 1] == "9")
      || (self[range.lowerBound] == "2" && self[range.lowerBound + 1] == "0")
  }
}
