import Optimisation
import Testing

struct `A selection within a budget` {
  @Test func `is the best there is, as trying all sets shows`() throws {
    for index in 0..<1_500 {
      let random = RandomProblem(60_000 + index, nodes: 11)
      let problem = try #require(random.problem)
      let sets = random.closedSets
      for budget in [0, 1, 2, 3, 5, 8, 13, 21, 34] as [Int64] {
        let found = problem.budgeted(budget)
        let best = sets.filter { $0.cost <= budget }.map(\.gain).max()
        #expect(found.selection.gain == best, "budget \(budget), \(index): \(random)")
        #expect(found.isOptimal, "budget \(budget), \(index): \(random)")
        #expect(found.selection.cost <= budget, "budget \(budget), \(index): \(random)")
        #expect(random.isClosed(found.selection.nodes), "budget \(budget), \(index): \(random)")
      }
    }
  }

  @Test func `is never better than its bound, which no search makes worse`() throws {
    for index in 0..<200 {
      let random = RandomProblem(70_000 + index, nodes: 60, largest: 30)
      let problem = try #require(random.problem)
      let curve = problem.tradeOffCurve()
      for budget in [7, 40, 150] as [Int64] {
        let quick = problem.budgeted(budget, effort: .single)
        let thorough = problem.budgeted(budget)
        #expect(quick.selection.gain <= thorough.selection.gain, "\(random)")
        #expect(thorough.selection.gain <= thorough.bound, "\(random)")
        #expect(thorough.bound <= quick.bound, "\(random)")
        #expect(quick.bound <= curve.bound(within: budget), "\(random)")
        #expect(quick.selection.cost <= budget && thorough.selection.cost <= budget, "\(random)")
      }
    }
  }

  @Test func `that must reach a gain is the cheapest, as trying all sets shows`() throws {
    for index in 0..<800 {
      let random = RandomProblem(80_000 + index, nodes: 11)
      let problem = try #require(random.problem)
      let curve = problem.tradeOffCurve()
      let total = random.gains.reduce(0, +)
      for gain in [0, total * 3 / 10, total / 2, total] {
        let found = try #require(problem.cheapest(reaching: gain, on: curve))
        let least = random.closedSets.filter { $0.gain >= gain }.map(\.cost).min()
        #expect(found.selection.cost == least, "gain \(gain), \(index): \(random)")
        #expect(found.selection.gain >= gain && found.isOptimal, "gain \(gain), \(index): \(random)")
      }
      #expect(problem.cheapest(reaching: total + 1, on: curve) == nil)
    }
  }
}

struct `Plain greed` {
  @Test func `keeps to the budget, takes what is needed, and is at times beaten`() throws {
    var beaten = 0
    for index in 0..<500 {
      let random = RandomProblem(90_000 + index, nodes: 30)
      let problem = try #require(random.problem)
      let greedy = try #require(problem.greedySelection(within: 20))
      let best = problem.budgeted(20)
      #expect(greedy.cost <= 20 && random.isClosed(greedy.nodes), "\(random)")
      #expect(greedy.gain <= best.selection.gain, "\(random)")
      if greedy.gain < best.selection.gain { beaten += 1 }
      let half = random.gains.reduce(0, +) / 2
      let reaching = try #require(problem.greedySelection(reaching: half))
      #expect(reaching.gain >= half && random.isClosed(reaching.nodes), "\(random)")
    }
    #expect(beaten > 10, "TTHC_SEED=\(RandomProblem.seed)")
  }

  @Test func `takes the cheapest gain first`() throws {
    let problem = try #require(
      SelectionProblem(
        gains: [5, 6, 0, 0],
        costs: [0, 0, 2, 3],
        needs: [.init(0, needs: 2), .init(1, needs: 3)]
      )
    )
    #expect(problem.greedySelection(within: 3)?.nodes == [0, 2])
    #expect(problem.budgeted(3).selection.nodes == [1, 3])
  }
}
