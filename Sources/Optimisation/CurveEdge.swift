/// The edge of a problem's trade-off curve over a budget: its corner within the budget, and the block that leads to the next one.
struct CurveEdge {
  /// The nodes of the corner.
  private(set) var nodes: [Int32]
  /// What the next corner adds; empty when everything fits.
  private(set) var block: [Int32] = []
  /// What no selection within the budget can exceed.
  private(set) var bound: Int64

  /// Follows the cuts that enclose the budget; each looks at a part of what the one before looked at.
  init(_ problem: SelectionProblem, within budget: Int64, steps: inout Int) {
    let (free, paid) = problem.freeAndPaid
    nodes = free
    var cost: Int64 = 0
    var rest = paid
    if problem.cost(of: paid) <= budget {
      nodes += paid
      rest = []
    }
    while !rest.isEmpty {
      let part = SelectionProblem(problem, restrictedTo: rest)
      steps += 8 * (part.count + part.graph.needed.count)
      switch ClosureSplit(part) {
      case .parts(let first, let others):
        let firstCost = part.cost(of: first)
        if cost + firstCost <= budget {
          cost += firstCost
          nodes += first.map { rest[Int($0)] }
          rest = others.map { rest[Int($0)] }
        } else {
          rest = first.map { rest[Int($0)] }
        }
      case .even(let blocks):
        for block in blocks {
          let blockCost = part.cost(of: block)
          guard cost + blockCost <= budget else {
            self.block = block.map { rest[Int($0)] }
            break
          }
          cost += blockCost
          nodes += block.map { rest[Int($0)] }
        }
        rest = []
      }
    }
    bound = problem.gain(of: nodes)
    guard !block.isEmpty else { return }
    let rise = Int128(problem.gain(of: block)) * Int128(budget - cost)
    bound += Int64(rise / Int128(problem.cost(of: block)))
  }
}
