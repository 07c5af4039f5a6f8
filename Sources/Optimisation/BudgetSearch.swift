/// Branch and bound for the most gain within a budget.
///
/// The bound of every part is that of Lagrange, found as the edge of its trade-off curve over the budget by cuts that
/// close in on it; parts that cannot be paid for are left out first, and greed fills what the corner leaves.
struct BudgetSearch {
  /// A part of the search that is still to be looked at.
  private struct Part {
    /// The nodes that are still open, as a problem of their own.
    var problem: SelectionProblem
    /// Their positions in the whole problem.
    var origin: [Int32]
    /// The nodes taken.
    var taken: [Int32]
    var gain: Int64
    var cost: Int64
    /// What nothing in this part can exceed.
    var bound: Int64
  }

  private let whole: SelectionProblem
  private let budget: Int64
  private let limit: Int
  private var best: [Int32] = []
  private var bestGain: Int64 = 0
  private var steps = 0
  private var isImproved = false
  private var pending: [Part] = []

  init(_ problem: SelectionProblem, budget: Int64, effort: SearchEffort) {
    whole = problem
    self.budget = budget
    limit = effort.steps
  }

  mutating func run() -> BudgetedSelection {
    let origin = whole.gainful
    pending = [
      Part(
        problem: SelectionProblem(whole, restrictedTo: origin),
        origin: origin,
        taken: [],
        gain: 0,
        cost: 0,
        bound: .max
      )
    ]
    // The first part is looked at whatever the limit, so that there is always an answer and a bound.
    repeat {
      guard let part = pending.popLast() else { break }
      if part.bound > bestGain { explore(part) }
    } while steps < limit && !pending.isEmpty
    let open = pending.map(\.bound).max() ?? 0
    return BudgetedSelection(
      selection: whole.selection(of: best.map { Int($0) }),
      bound: max(bestGain, open)
    )
  }

  private mutating func explore(_ part: Part) {
    guard let part = affordable(part) else { return }
    let problem = part.problem
    let corner = CurveEdge(problem, within: budget - part.cost, steps: &steps)
    offer(part, with: corner.nodes)
    let bound = min(part.bound, part.gain + corner.bound)
    guard bound > bestGain else { return }
    fill(part, from: corner)
    guard bound > bestGain, let branch = branchingNode(corner, of: problem) else { return }
    branchOff(part, at: branch, bound: bound)
  }

  /// A part without what cannot be paid for and without what then serves no gain; nil when nothing is left of it.
  private mutating func affordable(_ part: Part) -> Part? {
    var part = part
    var reach = CostlyReach(part.problem)
    let left = budget - part.cost
    let all = part.problem.gainful
    steps += part.problem.count + part.problem.graph.needed.count
    let gainful = all.filter { part.problem.gains[Int($0)] > 0 && reach.fits($0, within: left) }
    guard !gainful.isEmpty else {
      offer(part, with: [])
      return nil
    }
    let kept = part.problem.graph.reach(from: gainful).sorted()
    guard kept.count < part.problem.count else { return part }
    part.origin = kept.map { part.origin[Int($0)] }
    part.problem = SelectionProblem(part.problem, restrictedTo: kept)
    return part
  }

  private mutating func offer(_ part: Part, with nodes: [Int32]) {
    let gain = part.gain + part.problem.gain(of: nodes)
    guard gain > bestGain else { return }
    bestGain = gain
    best = part.taken + nodes.map { part.origin[Int($0)] }
  }

  /// Fills what a corner leaves of the budget by greed: from the corner on, from nothing, and from the next corner peeled down.
  private mutating func fill(_ part: Part, from corner: CurveEdge) {
    let problem = part.problem
    steps += 8 * (problem.count + problem.graph.needed.count)
    guard let table = BundleTable(problem) else { return }
    let budget = budget - part.cost
    var best = BundleChoice(table)
    best.grow(to: budget)
    for nodes in [corner.nodes, corner.nodes + corner.block] {
      var way = BundleChoice(table)
      way.take(nodes)
      way.peel(to: budget)
      way.grow(to: budget)
      if way.gain > best.gain { best = way }
    }
    if !isImproved { improve(&best, beyond: corner, in: table, within: budget) }
    offer(part, with: problem.graph.reach(from: best.gainful))
  }

  /// Looks for something better around what greed found, once a search: where one block fills most of the curve, as it does when much is
  /// shared, its corners say little of what lies between them.
  ///
  /// The curve of a choice that is somewhat too dear has corners of its own; peeling leads to such choices from above,
  /// growing from below.
  private mutating func improve(
    _ best: inout BundleChoice,
    beyond corner: CurveEdge,
    in table: BundleTable,
    within budget: Int64
  ) {
    isImproved = true
    var wide = BundleChoice(table)
    wide.take(corner.nodes + corner.block)
    for tenths in [15, 13, 12, 11] as [Int64] {
      wide.peel(to: Self.part(tenths, outOf: 10, of: budget))
      narrow(wide, in: table, to: budget, &best)
    }
    let spans: [Int64] = [2, 3, 5, 10, 20]
    var (round, fruitless) = (0, 0)
    while fruitless < spans.count, steps < limit {
      let before = best.gain
      var wider = best
      wider.grow(to: budget + Self.part(1, outOf: spans[round % spans.count], of: budget))
      narrow(wider, in: table, to: budget, &best)
      round += 1
      fruitless = best.gain > before ? 0 : fruitless + 1
    }
  }

  /// Brings a choice that is too dear within the budget by the corners of its own curve, and keeps it where it is better.
  private mutating func narrow(
    _ wide: BundleChoice,
    in table: BundleTable,
    to budget: Int64,
    _ best: inout BundleChoice
  ) {
    let nodes = table.problem.graph.reach(from: wide.gainful).sorted()
    let corner = CurveEdge(
      SelectionProblem(table.problem, restrictedTo: nodes),
      within: budget,
      steps: &steps
    )
    steps += 8 * (table.problem.count + table.problem.graph.needed.count)
    for taken in [corner.nodes, corner.nodes + corner.block] {
      var way = BundleChoice(table)
      way.take(taken.map { nodes[Int($0)] })
      way.peel(to: budget)
      way.grow(to: budget)
      if way.gain > best.gain { best = way }
    }
  }

  private static func part(_ part: Int64, outOf whole: Int64, of amount: Int64) -> Int64 {
    Int64(clamping: Int128(amount) * Int128(part) / Int128(whole))
  }

  /// The dearest node among those that the next corner adds; of several the one that most nodes need.
  private func branchingNode(_ corner: CurveEdge, of problem: SelectionProblem) -> Int32? {
    corner.block.filter { problem.costs[Int($0)] > 0 }.max { left, right in
      let (one, other) = (problem.costs[Int(left)], problem.costs[Int(right)])
      if one != other { return one < other }
      let (uses, otherUses) = (
        problem.graph.dependents(of: left).count, problem.graph.dependents(of: right).count
      )
      return uses != otherUses ? uses < otherUses : left > right
    }
  }

  /// Splits a part in one without a node and one with it; the latter is looked at first.
  private mutating func branchOff(_ part: Part, at node: Int32, bound: Int64) {
    let problem = part.problem
    var isGone = [Bool](repeating: false, count: problem.count)
    isGone[Int(node)] = true
    var stack = [node]
    while let next = stack.popLast() {
      for entry in problem.graph.dependents(of: next) where !isGone[Int(problem.graph.dependents[entry])] {
        isGone[Int(problem.graph.dependents[entry])] = true
        stack.append(problem.graph.dependents[entry])
      }
    }
    pending.append(rest(of: part, (0..<Int32(problem.count)).filter { !isGone[Int($0)] }, bound: bound))
    let included = problem.graph.reach(from: [node])
    let cost = part.cost + problem.cost(of: included)
    guard cost <= budget else { return }
    let isIncluded = Set(included)
    var with = rest(of: part, (0..<Int32(problem.count)).filter { !isIncluded.contains($0) }, bound: bound)
    with.taken += included.map { part.origin[Int($0)] }
    with.gain += problem.gain(of: included)
    with.cost = cost
    pending.append(with)
  }

  private func rest(of part: Part, _ nodes: [Int32], bound: Int64) -> Part {
    var part = part
    part.origin = nodes.map { part.origin[Int($0)] }
    part.problem = SelectionProblem(part.problem, restrictedTo: nodes)
    part.bound = bound
    return part
  }
}
