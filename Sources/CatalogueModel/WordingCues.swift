/// Fixed wordings to be looked for in folded texts, whatever the case, tone placement and spacing.
public struct WordingCues: Sendable {
  /// A wording found in a text.
  public struct Occurrence: Hashable, Sendable {
    /// The wording's position in the list.
    public let cue: Int
    /// The words it covers.
    public let words: Range<Int>
  }

  private let cues: [[UInt64]]
  private let byFirstWord: [UInt64: [Int]]
  /// A bit for the hash of each first word: most words of a text are ruled out without a look into the table.
  private let firstWords: UInt64

  /// Wordings, known by their positions in the list.
  public init(_ wordings: [String]) {
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
  public func occurrences(in text: FoldedText) -> [Occurrence] {
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
  public func occur(in text: FoldedText) -> Bool {
    text.words.indices.contains { longest(at: $0, in: text.words) != nil }
  }

  /// Whether any wording occurs within a range of words.
  public func occur(in range: Range<Int>, of text: FoldedText) -> Bool {
    range.contains { index in
      longest(at: index, in: text.words).map { $0.words.upperBound <= range.upperBound } ?? false
    }
  }

  private static func bit(_ word: UInt64) -> UInt64 {
    1 << ((word &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }

  /// The longest wording that begins at a word.
  public func longest(at index: Int, in words: [FoldedText.Word]) -> Occurrence? {
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

  /// Every wording that begins at a word, the longest first.
  public func all(at index: Int, in words: [FoldedText.Word]) -> [Occurrence] {
    guard firstWords & Self.bit(words[index].identity) != 0 else { return [] }
    return (byFirstWord[words[index].identity] ?? []).compactMap { cue in
      let wanted = cues[cue]
      guard index + wanted.count <= words.count,
        wanted.indices.allSatisfy({ words[index + $0].identity == wanted[$0] })
      else { return nil }
      return Occurrence(cue: cue, words: index..<(index + wanted.count))
    }
  }
}
