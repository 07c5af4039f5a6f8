import Foundation
import Generation
import Optimisation

/// A made-up problem in plain lists, which the tests solve in their own ways.
struct RandomProblem: CustomStringConvertible {
  var gains: [Int64] = []
  var costs: [Int64] = []
  var needs: [SelectionProblem.Need] = []

  /// The seed of the tests: `TTHC_SEED`, or a fixed one.
  static let seed = ProcessInfo.processInfo.environment["TTHC_SEED"].flatMap { UInt64($0) } ?? 20_260_301

  /// A problem of at most so many nodes; every third has chains and rings among all nodes, the others have things that pay on
  /// one side, things that cost on the other, and chains among these.
  init(_ index: Int, nodes limit: Int, largest: Int = 12) {
    var numbers = SeededNumbers(seed: Self.seed, index: index)
    let count = 1 + numbers.below(limit)
    if index.isMultiple(of: 3) {
      for _ in 0..<count {
        gains.append(numbers.comes(50) ? Int64(numbers.below(largest)) : 0)
        costs.append(numbers.comes(60) ? Int64(numbers.below(largest)) : 0)
      }
      for _ in 0..<numbers.below(2 * count) {
        needs.append(SelectionProblem.Need(numbers.below(count), needs: numbers.below(count)))
      }
    } else {
      let paying = numbers.below(count)
      for node in 0..<count {
        gains.append(node < paying ? Int64(1 + numbers.below(largest)) : 0)
        costs.append(node < paying ? 0 : Int64(numbers.comes(10) ? 0 : 1 + numbers.below(largest)))
      }
      for node in 0..<count {
        let chance = node < paying ? 3 : 1
        for _ in 0..<numbers.below(chance + 1) where count > paying + 1 {
          let needed = paying + numbers.below(count - paying)
          if node < paying || needed < node { needs.append(SelectionProblem.Need(node, needs: needed)) }
        }
      }
    }
  }

  var problem: SelectionProblem? { SelectionProblem(gains: gains, costs: costs, needs: needs) }

  var description: String {
    "TTHC_SEED=\(Self.seed) gains \(gains) costs \(costs) needs \(needs.map { "\($0.node)→\($0.needed)" })"
  }

  /// Whether nodes hold everything they need.
  func isClosed(_ nodes: [Int]) -> Bool {
    let set = Set(nodes)
    return needs.allSatisfy { !set.contains($0.node) || set.contains($0.needed) }
  }

  /// Gain and cost of every closed set; for problems of a few nodes.
  var closedSets: [(gain: Int64, cost: Int64)] {
    (0..<1 << gains.count).compactMap { set in
      guard needs.allSatisfy({ set >> $0.node & 1 == 0 || set >> $0.needed & 1 == 1 }) else { return nil }
      var (gain, cost): (Int64, Int64) = (0, 0)
      for node in gains.indices where set >> node & 1 == 1 {
        gain += gains[node]
        cost += costs[node]
      }
      return (gain, cost)
    }
  }

  /// The greatest difference of gain and cost by shortest augmenting paths over a matrix of capacities.
  var bestDifference: Int64 {
    let (source, sink) = (gains.count, gains.count + 1)
    let unlimited = gains.reduce(0, +) + 1
    var capacity = [[Int64]](repeating: [Int64](repeating: 0, count: gains.count + 2), count: gains.count + 2)
    for need in needs { capacity[need.node][need.needed] = unlimited }
    for node in gains.indices {
      capacity[source][node] = max(0, gains[node] - costs[node])
      capacity[node][sink] = max(0, costs[node] - gains[node])
    }
    var value = capacity[source].reduce(0, +)
    while true {
      var parent = [Int?](repeating: nil, count: capacity.count)
      var queue = [source]
      while !queue.isEmpty, parent[sink] == nil {
        let node = queue.removeFirst()
        for next in capacity.indices where capacity[node][next] > 0 && parent[next] == nil && next != source {
          parent[next] = node
          queue.append(next)
        }
      }
      guard parent[sink] != nil else { return value }
      var path = [sink]
      while let node = path.last, let before = parent[node] { path.append(before) }
      let steps = zip(path.dropFirst(), path)
      let amount = steps.map { capacity[$0.0][$0.1] }.min() ?? 0
      for (from, to) in steps {
        capacity[from][to] -= amount
        capacity[to][from] += amount
      }
      value -= amount
    }
  }
}
