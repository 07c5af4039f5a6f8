/// How often each letter occurs in each text, a row a text: two texts differ by at least as many single-letter edits
/// as their rows do.
///
/// Letters beyond the most frequent share the last column, and counts end at 255; both only make differences smaller.
struct LetterCounts {
  static let columns = 32

  /// The rows, in the order of the texts given.
  private(set) var rows: [UInt8]

  init(_ titles: SortedTitles, in order: [Int]) {
    rows = [UInt8](repeating: 0, count: order.count * Self.columns)
    for (position, text) in order.enumerated() {
      let base = position * Self.columns
      for index in titles.starts[text]..<titles.starts[text + 1] {
        let column = base + min(Int(titles.letters[index]), Self.columns - 1)
        if rows[column] < .max { rows[column] += 1 }
      }
    }
  }

  /// Whether two rows differ by no more than a bound, summed over the columns; most are told apart by the first half,
  /// which holds the letters that vary most.
  @inline(__always)
  static func isNear(
    _ left: UnsafePointer<UInt8>,
    _ right: UnsafePointer<UInt8>,
    within bound: Int32
  ) -> Bool {
    let half = difference(left, right, 0)
    return half <= bound && half &+ difference(left, right, columns / 2) <= bound
  }

  @inline(__always)
  private static func difference(
    _ left: UnsafePointer<UInt8>,
    _ right: UnsafePointer<UInt8>,
    _ start: Int
  ) -> Int32 {
    var sum: Int32 = 0
    for column in start..<start &+ columns / 2 {
      let difference = Int32(left[column]) &- Int32(right[column])
      sum &+= difference < 0 ? 0 &- difference : difference
    }
    return sum
  }
}
