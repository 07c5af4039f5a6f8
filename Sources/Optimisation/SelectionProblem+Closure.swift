extension SelectionProblem {
  /// The selection whose gain exceeds its cost by most; of several the smallest, which is contained in each other.
  ///
  /// Exact: a minimum cut in integers.
  public func bestClosure() -> Selection {
    closure { $0.smallest }
  }

  /// The selection whose gain exceeds its cost by most; of several the largest, which contains each other.
  ///
  /// It holds nodes that bring and cost nothing too, as far as they need nothing that does not pay.
  public func largestClosure() -> Selection {
    closure { $0.largest }
  }

  private func closure(_ side: (inout Preflow<Int64>) -> [Bool]) -> Selection {
    // Neither sum exceeds Int64, so no difference does.
    var flow = Preflow(graph, weights: zip(gains, costs).map { $0 - $1 })
    let isTaken = side(&flow)
    return Selection((0..<Int32(count)).filter { isTaken[Int($0)] }, in: self)
  }

  /// The nodes that bring gain and cost nothing, with what they need, and those that serve gain at a cost; both ascending.
  var freeAndPaid: (free: [Int32], paid: [Int32]) {
    var isPaid = [Bool](repeating: false, count: count)
    var stack: [Int32] = []
    for node in 0..<Int32(count) where costs[Int(node)] > 0 {
      isPaid[Int(node)] = true
      stack.append(node)
    }
    while let node = stack.popLast() {
      for entry in graph.dependents(of: node) where !isPaid[Int(graph.dependents[entry])] {
        isPaid[Int(graph.dependents[entry])] = true
        stack.append(graph.dependents[entry])
      }
    }
    let gainful = gainful
    let free = graph.reach(from: gainful.filter { !isPaid[Int($0)] && gains[Int($0)] > 0 }).sorted()
    let isFree = Set(free)
    // What neither costs nor is free serves paid nodes only; it is taken with the first of them.
    return (free, gainful.filter { !isFree.contains($0) })
  }
}
