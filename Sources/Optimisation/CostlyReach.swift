/// Finds the costly nodes that a node needs, itself included.
struct CostlyReach {
  private let problem: SelectionProblem
  private var marks: [Int32]
  private var mark: Int32 = 0
  private var stack: [Int32] = []

  init(_ problem: SelectionProblem) {
    self.problem = problem
    marks = [Int32](repeating: 0, count: problem.count)
  }

  /// The costly nodes, ascending.
  mutating func nodes(from node: Int32) -> [Int32] {
    var found: [Int32] = []
    visit(from: node) { next, _ in
      found.append(next)
      return true
    }
    found.sort()
    return found
  }

  /// Whether a node with all it needs costs no more than a limit.
  mutating func fits(_ node: Int32, within limit: Int64) -> Bool {
    var left = limit
    visit(from: node) { _, cost in
      left -= cost
      return left >= 0
    }
    return left >= 0
  }

  private mutating func visit(from node: Int32, _ body: (Int32, Int64) -> Bool) {
    mark += 1
    stack.removeAll(keepingCapacity: true)
    stack.append(node)
    marks[Int(node)] = mark
    while let next = stack.popLast() {
      let cost = problem.costs[Int(next)]
      if cost > 0, !body(next, cost) { return }
      for need in problem.graph.needs(of: next) {
        let needed = problem.graph.needed[need]
        guard marks[Int(needed)] != mark else { continue }
        marks[Int(needed)] = mark
        stack.append(needed)
      }
    }
  }
}
