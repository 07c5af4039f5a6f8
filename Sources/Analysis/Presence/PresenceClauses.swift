import CatalogueModel
import ProcedureGraph

/// The wordings of the list `presence` met in one text, and the clauses that bound what they speak of.
struct PresenceClauses {
  let text: FoldedText
  private let found: [PresenceCues.Occurrence]

  init(_ text: FoldedText, cues: PresenceCues) {
    self.text = text
    found = cues.occurrences(in: text)
  }

  /// The codes met.
  var codes: Set<String> { Set(found.map(\.code)) }

  /// The occurrences of needs, in order.
  var needs: [(kind: PlaceNeedKind, words: Range<Int>)] {
    found.compactMap { occurrence in
      PlaceNeedKind(rawValue: occurrence.code).map { ($0, occurrence.words) }
    }
  }

  /// The occurrences of a code within a range.
  func occurrences(of code: String, in range: Range<Int>) -> [Range<Int>] {
    found.filter { $0.code == code && range.contains($0.words.lowerBound) }.map(\.words)
      .filter { $0.upperBound <= range.upperBound }
  }

  /// Whether a code occurs within a range.
  func occurs(_ code: String, in range: Range<Int>) -> Bool { !occurrences(of: code, in: range).isEmpty }

  /// The clause around words: up to a full stop, a semicolon, or a line that begins an item or a sentence.
  func clause(around words: Range<Int>) -> Range<Int> {
    var start = words.lowerBound
    while start > 0, !isStart(start) { start -= 1 }
    var end = words.upperBound
    while end < text.words.count, !isStart(end) { end += 1 }
    return start..<end
  }

  private func isStart(_ index: Int) -> Bool {
    let word = text.words[index]
    let marks = word.gap.marks
    if !marks.isDisjoint(with: [.period, .semicolon]) { return true }
    return marks.contains(.lineBreak) && (word.isCapitalised || !marks.isDisjoint(with: [.dash, .bullet]))
  }

  /// The words that are shown for an occurrence: some of the clause before and behind.
  func shown(_ words: Range<Int>, from start: Int? = nil) -> Range<Int> {
    let clause = clause(around: words)
    let first = start ?? max(clause.lowerBound, words.lowerBound - 6)
    return max(clause.lowerBound, first)..<min(clause.upperBound, words.upperBound + 6)
  }
}
