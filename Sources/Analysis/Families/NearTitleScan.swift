/// Looks for the near texts of one text after the other among those that are as long or longer.
struct NearTitleScan {
  private(set) var pairs: [NearTitles.Pair] = []
  private let titles: SortedTitles
  /// The texts, the shortest first.
  private let order: [Int]
  private let lengths: [Int]
  private let counts: LetterCounts
  private let tolerance: TitleTolerance
  private var common: CommonSubsequence

  init(_ titles: SortedTitles, order: [Int], counts: LetterCounts, tolerance: TitleTolerance) {
    self.titles = titles
    self.order = order
    self.counts = counts
    self.tolerance = tolerance
    lengths = order.map { titles.length($0) }
    common = CommonSubsequence(alphabet: titles.alphabet)
  }

  /// Finds the near texts behind a position of the order.
  mutating func compare(_ position: Int) {
    let candidates = candidates(of: position)
    guard !candidates.isEmpty else { return }
    let text = order[position]
    common.prepare(titles.letters[titles.starts[text]..<titles.starts[text + 1]])
    for candidate in candidates {
      let other = order[candidate]
      let letters = lengths[position] + lengths[candidate]
      let shared = common.length(with: titles.letters[titles.starts[other]..<titles.starts[other + 1]])
      let edits = letters - 2 * shared
      guard tolerance.allows(edits: edits, letters: letters) else { continue }
      pairs.append(
        NearTitles.Pair(
          first: min(text, other),
          second: max(text, other),
          likeness: 1 - Double(edits) / Double(letters)
        )
      )
    }
  }

  /// The positions of longer texts whose letters are near enough.
  private func candidates(of position: Int) -> [Int] {
    let length = lengths[position]
    var found: [Int] = []
    counts.rows.withUnsafeBufferPointer { rows in
      guard let base = rows.baseAddress else { return }
      let row = base + position * LetterCounts.columns
      var other = position + 1
      while other < order.count {
        // All texts of one length have one bound.
        let longer = lengths[other]
        let bound = tolerance.edits(letters: length + longer)
        guard longer - length <= bound else { return }
        while other < order.count, lengths[other] == longer {
          if LetterCounts.isNear(row, base + other * LetterCounts.columns, within: Int32(clamping: bound)) {
            found.append(other)
          }
          other += 1
        }
      }
    }
    return found
  }
}
