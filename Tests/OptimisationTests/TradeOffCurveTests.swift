import Optimisation
import Testing

struct `The trade-off curve` {
  @Test func `is the upper hull of all closed sets`() throws {
    for index in 0..<2_000 {
      let random = RandomProblem(30_000 + index, nodes: 11, largest: index.isMultiple(of: 2) ? 4 : 12)
      let curve = try #require(random.problem).tradeOffCurve()
      let sets = random.closedSets
      for point in curve.points {
        let best = sets.filter { $0.cost <= point.cost }.map(\.gain).max()
        #expect(point.gain == best, "\(index): \(random)")
      }
      for set in sets {
        #expect(set.gain <= curve.bound(within: set.cost), "\(index): \(random)")
        let least = curve.leastCost(for: set.gain)
        #expect(least != nil && least ?? 0 <= set.cost, "\(index): \(random)")
      }
      #expect(curve.points.last?.gain == random.gains.reduce(0, +), "\(index): \(random)")
      #expect(curve.leastCost(for: random.gains.reduce(0, +) + 1) == nil)
    }
  }

  @Test func `rises ever more slowly, by selections that contain one another`() throws {
    for index in 0..<300 {
      let random = RandomProblem(40_000 + index, nodes: 80, largest: 30)
      let curve = try #require(random.problem).tradeOffCurve()
      var before: Set<Int> = []
      var steps: [(gain: Int64, cost: Int64)] = []
      for position in curve.points.indices {
        let selection = curve.selection(at: position)
        #expect(selection.gain == curve.points[position].gain, "\(random)")
        #expect(selection.cost == curve.points[position].cost, "\(random)")
        #expect(random.isClosed(selection.nodes), "\(random)")
        #expect(before.isSubset(of: selection.nodes), "\(random)")
        #expect(before.union(curve.joining(at: position)) == Set(selection.nodes), "\(random)")
        before = Set(selection.nodes)
        guard position > 0 else { continue }
        let (last, this) = (curve.points[position - 1], curve.points[position])
        steps.append((this.gain - last.gain, this.cost - last.cost))
      }
      #expect(steps.allSatisfy { $0.gain > 0 && $0.cost > 0 }, "\(random)")
      for (one, next) in zip(steps, steps.dropFirst()) {
        #expect(one.gain * next.cost >= next.gain * one.cost, "\(random)")
      }
    }
  }

  @Test func `touches the best closure at every price`() throws {
    for index in 0..<200 {
      let random = RandomProblem(50_000 + index, nodes: 50, largest: 20)
      let curve = try #require(random.problem).tradeOffCurve()
      for price in 1...6 {
        let priced = try #require(
          SelectionProblem(
            gains: random.gains,
            costs: random.costs.map { $0 * Int64(price) },
            needs: random.needs
          )
        )
        let best = priced.bestClosure()
        let highest = curve.points.map { $0.gain - $0.cost * Int64(price) }.max()
        #expect(highest == best.gain - best.cost, "\(random)")
      }
    }
  }

  @Test func `stays exact where products exceed 64 bits`() throws {
    let large: Int64 = 3_000_000_000_000_000_000
    let problem = try #require(
      SelectionProblem(
        gains: [large, large, 1, 0, 0],
        costs: [0, 0, 0, large, large - 1],
        needs: [.init(0, needs: 3), .init(1, needs: 4), .init(2, needs: 3), .init(2, needs: 4)]
      )
    )
    #expect(problem.tradeOffCurve().points.map(\.gain) == [0, large, 2 * large + 1])
  }

  @Test func `gives each of several things of equal value a point of its own`() throws {
    let problem = try #require(
      SelectionProblem(
        gains: [2, 2, 2, 0, 0, 0],
        costs: [0, 0, 0, 1, 1, 1],
        needs: [.init(0, needs: 3), .init(1, needs: 4), .init(2, needs: 5)]
      )
    )
    #expect(problem.tradeOffCurve().points.map(\.cost) == [0, 1, 2, 3])
  }
}
