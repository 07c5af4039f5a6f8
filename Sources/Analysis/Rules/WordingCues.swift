import CatalogueModel
import Diagnostics

/// Fixed wordings that rules look for in folded texts, whatever the case, tone placement and spacing.
struct WordingCues: Sendable {
  /// A wording found in a text.
  struct Occurrence: Hashable, Sendable {
    /// The wording's position in the list.
    let cue: Int
    /// The words it covers.
    let words: Range<Int>
  }

  private let cues: [[UInt64]]
  private let byFirstWord: [UInt64: [Int]]
  /// A bit for the hash of each first word: most words of a text are ruled out without a look into the table.
  private let firstWords: UInt64

  init(_ wordings: [String]) {
    let cues = wordings.map { FoldedText($0).words.map(\.identity) }
    var byFirstWord: [UInt64: [Int]] = [:]
    for (index, cue) in cues.enumerated() {
      if let first = cue.first { byFirstWord[first, default: []].append(index) }
    }
    for (word, indices) in byFirstWord {
      byFirstWord[word] = indices.sorted { (cues[$0].count, $1) > (cues[$1].count, $0) }
    }
    self.cues = cues
    firstWords = byFirstWord.keys.reduce(0) { $0 | Self.bit($1) }
    self.byFirstWord = byFirstWord
  }

  /// The occurrences in order; of several at one word the longest, and none within another.
  func occurrences(in text: FoldedText) -> [Occurrence] {
    var found: [Occurrence] = []
    var index = 0
    while index < text.words.count {
      guard let occurrence = longest(at: index, in: text.words) else {
        index += 1
        continue
      }
      found.append(occurrence)
      index = occurrence.words.upperBound
    }
    return found
  }

  /// Whether any wording occurs.
  func occur(in text: FoldedText) -> Bool {
    text.words.indices.contains { longest(at: $0, in: text.words) != nil }
  }

  /// Whether any wording occurs within a range of words.
  func occur(in range: Range<Int>, of text: FoldedText) -> Bool {
    range.contains { index in
      longest(at: index, in: text.words).map { $0.words.upperBound <= range.upperBound } ?? false
    }
  }

  private static func bit(_ word: UInt64) -> UInt64 {
    1 << ((word &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }

  private func longest(at index: Int, in words: [FoldedText.Word]) -> Occurrence? {
    guard firstWords & Self.bit(words[index].identity) != 0 else { return nil }
    for cue in byFirstWord[words[index].identity] ?? [] {
      let wanted = cues[cue]
      guard index + wanted.count <= words.count else { continue }
      var matched = 1
      while matched < wanted.count, words[index + matched].identity == wanted[matched] { matched += 1 }
      if matched == wanted.count { return Occurrence(cue: cue, words: index..<(index + matched)) }
    }
    return nil
  }
}

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

  /// Some of the text's bytes as text.
  func wording(of bytes: Range<Int>) -> String {
    String(decoding: Array(wrappedValue.utf8)[bytes], as: UTF8.self)
  }
}

/// Whether a sentence speaks of the past, so that what it names need not exist any more.
enum PastWording {
  static func covers(_ range: Range<Int>, in text: FoldedText) -> Bool {
    let sentence = text.sentence(around: range)
    if cues.occur(in: sentence, of: text) { return true }
    let dated = beforeDay.occurrences(in: text).filter { sentence.contains($0.words.lowerBound) }
    return dated.contains { occurrence in
      // The year stands within "trước ngày 01 tháng 7 năm 2025".
      text.words[occurrence.words.upperBound...].prefix(6).contains { years.contains($0.identity) }
    }
  }

  private static let cues = WordingCues([
    "trước đây", "tại thời điểm", "trước khi sắp xếp", "trước khi giải thể", "đã giải thể", "đã bị bãi bỏ",
    "hết hiệu lực", "được cấp trước", "đã cấp trước",
  ])
  private static let beforeDay = WordingCues([
    "trước ngày", "đến ngày", "đến hết ngày", "trước thời điểm ngày",
  ])
  private static let years = Set((1945...2049).flatMap { FoldedText(String($0)).words.map(\.identity) })
}
