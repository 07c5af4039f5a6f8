/// Which node needs which, in both directions; needs are numbered in the order of the nodes that have them.
struct NeedGraph: Sendable {
  /// How many nodes there are.
  let count: Int
  /// The first need of each node, and behind the last node the number of needs.
  let firstNeed: [Int32]
  /// The node that each need asks for.
  let needed: [Int32]
  /// The first entry of each node among those that need it.
  let firstDependent: [Int32]
  /// The nodes that need a node.
  let dependents: [Int32]
  /// The node that has each need.
  let holders: [Int32]

  init(count: Int, _ needs: [SelectionProblem.Need]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for need in needs { starts[need.node + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var needed = [Int32](repeating: 0, count: needs.count)
    var next = starts
    for need in needs {
      needed[Int(next[need.node])] = Int32(need.needed)
      next[need.node] += 1
    }
    self.init(firstNeed: starts, needed: needed)
  }

  /// The graph of some nodes under the numbers of their positions; needs of other nodes are left out.
  init(_ graph: NeedGraph, of nodes: [Int32]) {
    var numbers = [Int32](repeating: Self.absent, count: graph.count)
    for (number, node) in nodes.enumerated() { numbers[Int(node)] = Int32(number) }
    var starts: [Int32] = [0]
    starts.reserveCapacity(nodes.count + 1)
    var needed: [Int32] = []
    for node in nodes {
      for need in graph.needs(of: node) {
        let number = numbers[Int(graph.needed[need])]
        if number != Self.absent { needed.append(number) }
      }
      starts.append(Int32(needed.count))
    }
    self.init(firstNeed: starts, needed: needed)
  }

  private init(firstNeed: [Int32], needed: [Int32]) {
    count = firstNeed.count - 1
    self.firstNeed = firstNeed
    self.needed = needed
    var starts = [Int32](repeating: 0, count: count + 1)
    for node in needed { starts[Int(node) + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    firstDependent = starts
    var dependents = [Int32](repeating: 0, count: needed.count)
    var holders = dependents
    for node in 0..<count {
      for need in Int(firstNeed[node])..<Int(firstNeed[node + 1]) {
        let place = Int(starts[Int(needed[need])])
        starts[Int(needed[need])] += 1
        dependents[place] = Int32(node)
        holders[need] = Int32(node)
      }
    }
    self.dependents = dependents
    self.holders = holders
  }

  /// Stands for a node that is not among some nodes.
  static let absent: Int32 = -1

  /// The numbers of a node's needs.
  func needs(of node: Int32) -> Range<Int> { Int(firstNeed[Int(node)])..<Int(firstNeed[Int(node) + 1]) }

  /// The entries of the nodes that need a node.
  func dependents(of node: Int32) -> Range<Int> {
    Int(firstDependent[Int(node)])..<Int(firstDependent[Int(node) + 1])
  }

  /// Some nodes and all they need, directly or not, in the order they are met.
  func reach(from nodes: [Int32]) -> [Int32] {
    var isMet = [Bool](repeating: false, count: count)
    var met: [Int32] = []
    for node in nodes where !isMet[Int(node)] {
      isMet[Int(node)] = true
      met.append(node)
    }
    var index = 0
    while index < met.count {
      for need in needs(of: met[index]) where !isMet[Int(needed[need])] {
        isMet[Int(needed[need])] = true
        met.append(needed[need])
      }
      index += 1
    }
    return met
  }
}
