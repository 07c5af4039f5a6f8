/// A heap of things with a gain and a cost, those with most gain for their cost first.
///
/// An entry stays when its thing changes; `version` tells the caller that it is out of date.
struct RatioHeap {
  struct Entry {
    var number: Int32
    var version: Int32
    var gain: Int64
    var cost: Int64
  }

  private var entries: [Entry] = []

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var child = entries.count - 1
    while child > 0, Self.precedes(entries[child], entries[(child - 1) / 2]) {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Entry? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count {
        if Self.precedes(entries[child], entries[best]) { best = child }
      }
      if best == parent { return first }
      entries.swapAt(parent, best)
      parent = best
    }
  }

  /// More gain for the cost first, then the larger gain, then the lower number.
  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    let one = left.gain.multipliedFullWidth(by: right.cost)
    let other = right.gain.multipliedFullWidth(by: left.cost)
    if one.high != other.high { return one.high > other.high }
    if one.low != other.low { return one.low > other.low }
    if left.gain != right.gain { return left.gain > right.gain }
    return left.number < right.number
  }
}
