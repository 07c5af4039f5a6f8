internal import CatalogueModel

/// A name of a paper found in a row, before it is decided how the paper is asked for.
struct FoundName {
  /// The position of its wording in the lexicon.
  let entry: Int
  /// The words it covers.
  let words: Range<Int>
  /// Positions of wordings that overlapped and lost.
  var lost: [Int] = []
}

extension PaperLexicon {
  /// The names among occurrences: the leftmost longest wins, and a near-miss silences what it covers.
  func names(
    among occurrences: [PhraseAutomaton.Occurrence],
    in row: FoldedText,
    isLand: () -> Bool
  ) -> [FoundName] {
    let candidates = occurrences.filter { isWhole($0, in: row) }.sorted {
      ($0.words.lowerBound, -$0.words.upperBound) < ($1.words.lowerBound, -$1.words.upperBound)
    }
    var kept: [FoundName] = []
    var knownLand: Bool?
    for candidate in candidates {
      let entry = entries[candidate.phrase]
      if entry.origin == .contextual {
        let land = knownLand ?? isLand()
        knownLand = land
        guard land, isBare(candidate.words, in: row) else { continue }
      }
      guard let last = kept.last, last.words.upperBound > candidate.words.lowerBound else {
        kept.append(FoundName(entry: candidate.phrase, words: candidate.words))
        continue
      }
      // A longer near-miss that starts inside a name takes its place; otherwise the earlier one stays.
      if entry.origin == .nearMiss, candidate.words.count > last.words.count {
        kept[kept.count - 1] = FoundName(
          entry: candidate.phrase,
          words: candidate.words,
          lost: last.lost + [last.entry]
        )
      } else if kept[kept.count - 1].lost.count < 8 {
        kept[kept.count - 1].lost.append(candidate.phrase)
      }
    }
    return kept.filter { entries[$0.entry].paper != nil }
  }

  /// Whether an occurrence crosses no punctuation that its wording has not.
  private func isWhole(_ occurrence: PhraseAutomaton.Occurrence, in row: FoldedText) -> Bool {
    let breaks: FoldedText.Marks = [.semicolon, .colon, .period, .parenthesis, .seam, .bullet, .slash]
    let hasComma = entries[occurrence.phrase].hasComma
    return occurrence.words.dropFirst().allSatisfy { index in
      let marks = row.words[index].gap.marks
      return marks.isDisjoint(with: breaks) && (hasComma || !marks.contains(.comma))
    }
  }

  /// Whether nothing follows a contextual name that makes it the name of something else.
  private func isBare(_ words: Range<Int>, in row: FoldedText) -> Bool {
    guard words.upperBound < row.words.count else { return true }
    let next = row.words[words.upperBound]
    if !next.gap.marks.subtracting([.space, .lineBreak, .other]).isEmpty { return true }
    return ContextualName.followers.contains(next.identity)
  }
}
