/// The names of form files that the page prints right behind a row's wording, without a mark between them.
///
/// Where a wording ends and a name begins shows in a seam: a capital behind a small letter, a letter behind a closing
/// mark, a word such as “mẫu” behind a letter. What no file can be named by (a slash, a colon, more than 255 bytes, one
/// parenthesis of two) lies in the wording.
struct AttachedFiles {
  /// The wording.
  let wording: Range<Int>
  /// The names.
  let names: [Range<Int>]

  /// Nil where a row ends in a name and its beginning does not show.
  init?(_ text: PlacedText, row: Range<Int>) {
    let ends = Self.endings(text, row)
    guard let first = ends.first else {
      self.init(wording: row, names: [])
      return
    }
    guard let start = FileNameSeam(text, row: row, end: first.lowerBound).position else { return nil }
    var names: [Range<Int>] = []
    var position = start
    for end in ends {
      names.append(text.trimmed(position..<end.upperBound))
      position = end.upperBound
    }
    self.init(wording: text.trimmed(row.lowerBound..<start), names: names)
  }

  private init(wording: Range<Int>, names: [Range<Int>]) {
    self.wording = wording
    self.names = names
  }

  /// The endings of names: nothing, a letter or a digit stands behind each; none where the row goes on behind the last.
  private static func endings(_ text: PlacedText, _ row: Range<Int>) -> [Range<Int>] {
    var endings: [Range<Int>] = []
    var isLast = false
    for point in row where text.bytes[point] == UInt8(ascii: ".") {
      guard let length = extensionLength(text, behind: point + 1, before: row.upperBound) else { continue }
      let end = point + 1 + length
      isLast = end == row.upperBound
      switch text.kind(at: end, before: row.upperBound) {
      case .upper, .lower, .digit: endings.append(point..<end)
      case .space, .other: if isLast || openers.contains(text.bytes[end]) { endings.append(point..<end) }
      }
    }
    return isLast ? endings : []
  }

  private static func extensionLength(_ text: PlacedText, behind start: Int, before end: Int) -> Int? {
    for word in extensions where start + word.count <= end {
      let isHere = zip(text.bytes[start..<start + word.count], word.bytes).allSatisfy { $0 | 0x20 == $1 }
      if isHere { return word.count }
    }
    return nil
  }

  /// Longer endings before those they begin with.
  private static let extensions: [ByteWord] = [
    "docx", "doc", "pdf", "xlsx", "xls", "rtf", "odt", "zip", "rar",
  ]
  private static let openers = Set("([_~".utf8)
}
