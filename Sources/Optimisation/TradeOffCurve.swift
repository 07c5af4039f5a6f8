/// The most gain for every cost: the upper hull of all selections, with a selection behind each corner.
///
/// The selections are nested, each one contains those before it, and each step gives no more for its cost than the one before. Every
/// point is the best there is for its cost; between two points the straight line bounds what any selection can reach.
public struct TradeOffCurve: Sendable {
  /// A selection on the curve.
  public struct Point: Hashable, Sendable {
    /// What it brings.
    public let gain: Int64
    /// What it costs.
    public let cost: Int64
    /// How many nodes it has.
    fileprivate let count: Int
  }

  /// The points, from what costs nothing to what brings everything.
  public let points: [Point]
  private let problem: SelectionProblem
  /// The nodes in the order in which they join.
  private let order: [Int32]

  init(_ problem: SelectionProblem) {
    self.problem = problem
    let (free, paid) = problem.freeAndPaid
    var order = free
    var points = [Point(gain: problem.gain(of: free), cost: 0, count: free.count)]
    var pending = paid.isEmpty ? [] : [paid]
    while let nodes = pending.popLast() {
      let part = SelectionProblem(problem, restrictedTo: nodes)
      switch ClosureSplit(part) {
      case .parts(let first, let rest):
        pending.append(rest.map { nodes[Int($0)] })
        pending.append(first.map { nodes[Int($0)] })
      case .even(let blocks):
        for block in blocks {
          let block = block.map { nodes[Int($0)] }
          let last = points[points.count - 1]
          order += block
          points.append(
            Point(
              gain: last.gain + problem.gain(of: block),
              cost: last.cost + problem.cost(of: block),
              count: order.count
            )
          )
        }
      }
    }
    self.points = points
    self.order = order
  }

  /// The selection of a point.
  public func selection(at point: Int) -> Selection {
    Selection(order[..<points[point].count], in: problem)
  }

  /// The nodes that a point has and the point before it has not, ascending.
  public func joining(at point: Int) -> [Int] {
    let start = point == 0 ? 0 : points[point - 1].count
    return order[start..<points[point].count].map { Int($0) }.sorted()
  }

  /// The last point within a cost.
  public func lastPoint(within cost: Int64) -> Int {
    points.partition { $0.cost > cost } - 1
  }

  /// What no selection within a cost can exceed.
  public func bound(within cost: Int64) -> Int64 {
    let last = lastPoint(within: cost)
    guard last + 1 < points.count, last >= 0 else { return points[max(0, last)].gain }
    let (from, to) = (points[last], points[last + 1])
    let part = Int128(to.gain - from.gain) * Int128(cost - from.cost) / Int128(to.cost - from.cost)
    return from.gain + Int64(part)
  }

  /// What any selection that brings a gain must cost at least; nil when none brings it.
  public func leastCost(for gain: Int64) -> Int64? {
    let next = points.partition { $0.gain >= gain }
    guard next < points.count else { return nil }
    guard next > 0 else { return points[0].cost }
    let (from, to) = (points[next - 1], points[next])
    let rise = Int128(to.gain - from.gain)
    let part = (Int128(gain - from.gain) * Int128(to.cost - from.cost) + rise - 1) / rise
    return from.cost + Int64(part)
  }
}

extension SelectionProblem {
  /// The whole trade-off between gain and cost.
  public func tradeOffCurve() -> TradeOffCurve { TradeOffCurve(self) }
}

extension Array {
  /// The first position whose element passes a test that, once passed, all later ones pass.
  fileprivate func partition(_ passes: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
