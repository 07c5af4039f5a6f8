import CatalogueModel
import Diagnostics

extension FoldedText {
  /// The words of the sentence or clause around a range of words.
  func sentence(around range: Range<Int>) -> Range<Int> {
    let ends: Marks = [.period, .semicolon]
    var start = range.lowerBound
    while start > 0, words[start].gap.marks.isDisjoint(with: ends) { start -= 1 }
    var end = range.upperBound
    while end < words.count, words[end].gap.marks.isDisjoint(with: ends) { end += 1 }
    return start..<end
  }

  /// The bytes of a range of words.
  func bytes(of range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].bytes.lowerBound..<words[range.upperBound - 1].bytes.upperBound
  }
}

extension Located<String> {
  /// The place of some of the text's bytes where the file writes it without escapes, else of the whole text.
  func place(of bytes: Range<Int>) -> Place? {
    guard let place, Int(place.end - place.start) == wrappedValue.utf8.count else { return place }
    let start = Int(place.start)
    return Place(file: place.file, start: start + bytes.lowerBound, end: start + bytes.upperBound)
  }

  /// An edit that replaces some of the text's bytes; none where the file writes the text with escapes.
  func edits(of bytes: Range<Int>, with replacement: String) -> [TextEdit] {
    guard let place, Int(place.end - place.start) == wrappedValue.utf8.count else { return [] }
    let start = Int(place.start)
    let range = Place(file: place.file, start: start + bytes.lowerBound, end: start + bytes.upperBound)
    return [TextEdit(range, with: replacement)]
  }

  /// Some of the text's bytes as text.
  func wording(of bytes: Range<Int>) -> String {
    String(decoding: Array(wrappedValue.utf8)[bytes], as: UTF8.self)
  }
}
