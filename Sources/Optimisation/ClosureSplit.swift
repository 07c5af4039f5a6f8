/// A part of a problem cut where its nodes are better value than the whole of it.
enum ClosureSplit {
  /// Some nodes give more gain for their cost than the rest: first these, then the rest.
  case parts(first: [Int32], rest: [Int32])
  /// No nodes give more than the whole; blocks that all give the same, in an order in which they can be taken.
  case even([[Int32]])

  /// Cuts a problem in which every node costs something, itself or by what it needs, and serves some gain.
  ///
  /// A closure of greatest weight at the price at which the whole is worth nothing is better than the whole wherever there is
  /// such a thing. Where there is none, the closures worth nothing too are the sets that no flow leaves, so the
  /// strongly connected blocks of the residual graph make the finest chain of them (Picard and Queyranne 1980).
  init(_ problem: SelectionProblem) {
    let gain = problem.gains.reduce(0, +)
    let cost = problem.costs.reduce(0, +)
    let divisor = Self.greatestCommonDivisor(gain, cost)
    let (gainPart, costPart) = (gain / max(divisor, 1), cost / max(divisor, 1))
    if Int128(gain) * Int128(costPart) <= Int128(Int64.max) {
      self.init(problem, gain: gainPart, cost: costPart)
    } else {
      self.init(problem, gain: Int128(gainPart), cost: Int128(costPart))
    }
  }

  private init<Amount: FixedWidthInteger & SignedInteger>(
    _ problem: SelectionProblem,
    gain: Amount,
    cost: Amount
  ) {
    let weights = problem.gains.indices.map { node in
      Amount(problem.gains[node]) * cost - Amount(problem.costs[node]) * gain
    }
    let flow = Preflow(problem.graph, weights: weights)
    guard flow.value > 0 else {
      self = .even(Self.blocks(flow, of: problem))
      return
    }
    let isTaken = flow.smallest
    var first: [Int32] = []
    var rest: [Int32] = []
    for (node, taken) in isTaken.enumerated() {
      if taken { first.append(Int32(node)) } else { rest.append(Int32(node)) }
    }
    self = .parts(first: first, rest: rest)
  }

  private static func greatestCommonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  /// The strongly connected blocks of a residual graph, each behind the blocks it can reach; blocks that neither bring nor
  /// cost anything go with the next.
  private static func blocks<Amount>(_ flow: borrowing Preflow<Amount>, of problem: SelectionProblem)
    -> [[Int32]]
  {
    var components = StrongComponents(count: problem.count)
    components.search { node, body in flow.forEachResidual(from: node, body) }
    var blocks: [[Int32]] = []
    var waiting: [Int32] = []
    for component in components.blocks {
      waiting += component
      guard component.contains(where: { problem.costs[Int($0)] > 0 || problem.gains[Int($0)] > 0 }) else {
        continue
      }
      blocks.append(waiting.sorted())
      waiting = []
    }
    return blocks
  }
}
