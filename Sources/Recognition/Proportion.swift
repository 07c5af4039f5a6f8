/// A share counted on a sample, with the range in which the true share lies.
public struct Proportion: Hashable, Sendable {
  /// How many hit.
  public var hits: Int
  /// How many were counted.
  public var total: Int

  /// A share.
  public init(hits: Int = 0, total: Int = 0) {
    self.hits = hits
    self.total = total
  }

  /// Counts one more case.
  public mutating func count(_ isHit: Bool) {
    total += 1
    if isHit { hits += 1 }
  }

  /// The share; nil when nothing was counted.
  public var value: Double? { total == 0 ? nil : Double(hits) / Double(total) }

  /// Wilson's 95 % interval; nil when nothing was counted.
  public var interval: ClosedRange<Double>? {
    guard total > 0 else { return nil }
    let (n, z) = (Double(total), 1.959_963_984_540_054)
    let share = Double(hits) / n
    let centre = share + z * z / (2 * n)
    let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
  }
}
