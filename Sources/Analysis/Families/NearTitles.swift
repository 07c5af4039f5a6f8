import Dispatch

/// Which titles are near-duplicates of each other: the pairs whose words, sorted, are alike to nine tenths.
///
/// The likeness is 1 − (insertions and deletions) ÷ (letters of both), what others call a token-sort ratio. No pair is
/// missed: letter counts only rule out what cannot be near, the rest is scored exactly.
public struct NearTitles: Sendable {
  /// Two near texts.
  public struct Pair: Hashable, Sendable {
    /// The first text.
    public let first: Int
    /// The second text, after the first.
    public let second: Int
    /// How alike they are, 0…1.
    public let likeness: Double
  }

  /// The likeness, in percent, from which titles count as near-duplicates.
  public static let percent = 90

  private static let threads = 2

  /// The titles.
  public let titles: SortedTitles
  /// The pairs of different texts that are near, in order; equal titles share a text.
  public let pairs: [Pair]

  /// Compares titles with each other.
  public init(_ names: [String]) {
    titles = SortedTitles(names)
    pairs = Self.pairs(of: titles)
  }

  /// Calls back for every pair of titles that are near or equal, the first before the second.
  public func eachPair(_ body: (Int, Int, Double) -> Void) {
    for group in titles.groups where group.count > 1 {
      for (position, first) in group.enumerated() {
        for second in group[(position + 1)...] { body(first, second, 1) }
      }
    }
    for pair in pairs {
      for first in titles.groups[pair.first] {
        for second in titles.groups[pair.second] {
          body(min(first, second), max(first, second), pair.likeness)
        }
      }
    }
  }

  private static func pairs(of titles: SortedTitles) -> [Pair] {
    let order = titles.groups.indices.sorted { (titles.length($0), $0) < (titles.length($1), $1) }
    let counts = LetterCounts(titles, in: order)
    var found = [[Pair]](repeating: [], count: threads)
    found.withUnsafeMutableBufferPointer { buffer in
      // Each thread writes slots of its own only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        var scan = NearTitleScan(
          titles,
          order: order,
          counts: counts,
          tolerance: TitleTolerance(percent: percent)
        )
        for position in stride(from: thread, to: order.count, by: threads) { scan.compare(position) }
        slots[thread] = scan.pairs
      }
    }
    return found.flatMap { $0 }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
