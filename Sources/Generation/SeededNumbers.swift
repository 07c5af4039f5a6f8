/// Numbers that follow from a seed alone, the same on every machine (SplitMix64, Steele, Lea and Flood 2014).
public struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// A stream of its own for each pair of seed and index.
  public init(seed: UInt64, index: Int) {
    state = seed
    let mixed = next() ^ UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15
    state = mixed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, a bound.
  public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  /// Whether a chance out of a hundred comes true.
  public mutating func comes(_ percent: Int) -> Bool { below(100) < percent }

  /// One of several.
  public mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// A number whose deciles are given, from the smallest (first) to the largest (last).
  public mutating func number(deciles: [Int]) -> Int {
    let step = below(deciles.count - 1)
    let (low, high) = (deciles[step], deciles[step + 1])
    return low + below(high - low + 1)
  }
}
