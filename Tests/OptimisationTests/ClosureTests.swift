import Optimisation
import Testing

struct `The best closure` {
  @Test func `is worth what trying all sets finds, and holds all it needs`() throws {
    for index in 0..<3_000 {
      let random = RandomProblem(index, nodes: 11)
      let problem = try #require(random.problem)
      let best = problem.bestClosure()
      let value = random.closedSets.map { $0.gain - $0.cost }.max()
      #expect(best.gain - best.cost == value, "\(index): \(random)")
      #expect(random.isClosed(best.nodes), "\(index): \(random)")
    }
  }

  @Test func `is worth what augmenting paths find on larger problems`() throws {
    for index in 0..<400 {
      let random = RandomProblem(10_000 + index, nodes: 60, largest: 40)
      let best = try #require(random.problem).bestClosure()
      #expect(best.gain - best.cost == random.bestDifference, "\(index): \(random)")
    }
  }

  @Test func `is the smallest of its worth, and the largest contains it`() throws {
    for index in 0..<1_000 {
      let random = RandomProblem(20_000 + index, nodes: 9, largest: 4)
      let problem = try #require(random.problem)
      let (smallest, largest) = (problem.bestClosure(), problem.largestClosure())
      #expect(smallest.gain - smallest.cost == largest.gain - largest.cost, "\(random)")
      #expect(random.isClosed(largest.nodes), "\(random)")
      let best = random.closedSetsOfNodes.filter { $0.worth == smallest.gain - smallest.cost }
      for other in best {
        #expect(Set(smallest.nodes).isSubset(of: other.nodes), "\(random)")
        #expect(Set(largest.nodes).isSuperset(of: other.nodes), "\(random)")
      }
    }
  }

  @Test func `takes nothing where nothing pays`() throws {
    let problem = try #require(
      SelectionProblem(gains: [3, 0], costs: [0, 4], needs: [.init(0, needs: 1)])
    )
    #expect(problem.bestClosure().nodes == [])
    #expect(problem.everything.nodes == [0, 1])
  }

  @Test func `shares what several need`() throws {
    let problem = try #require(
      SelectionProblem(gains: [3, 3, 0], costs: [0, 0, 4], needs: [.init(0, needs: 2), .init(1, needs: 2)])
    )
    #expect(problem.bestClosure().nodes == [0, 1, 2])
  }
}

struct `A problem` {
  @Test(
    arguments: [
      ([1, 2], [0], []), ([-1], [0], []), ([1], [-1], []), ([1], [0], [SelectionProblem.Need(0, needs: 1)]),
      ([Int64.max, 1], [0, 0], []), ([0, 0], [Int64.max, 1], []),
    ] as [([Int64], [Int64], [SelectionProblem.Need])]
  )
  func `that makes no sense is refused`(
    _ gains: [Int64],
    _ costs: [Int64],
    _ needs: [SelectionProblem.Need]
  ) {
    #expect(SelectionProblem(gains: gains, costs: costs, needs: needs) == nil)
  }

  @Test func `of nothing has nothing`() throws {
    let problem = try #require(SelectionProblem(gains: [], costs: [], needs: []))
    #expect(problem.bestClosure().nodes == [])
    #expect(problem.tradeOffCurve().points.map(\.gain) == [0])
    #expect(problem.budgeted(5).isOptimal)
  }
}

extension RandomProblem {
  /// Every closed set with its nodes; for problems of a few nodes.
  fileprivate var closedSetsOfNodes: [(nodes: Set<Int>, worth: Int64)] {
    (0..<1 << gains.count).compactMap { set in
      let nodes = gains.indices.filter { set >> $0 & 1 == 1 }
      guard isClosed(nodes) else { return nil }
      return (Set(nodes), nodes.reduce(0) { $0 + gains[$1] - costs[$1] })
    }
  }
}
