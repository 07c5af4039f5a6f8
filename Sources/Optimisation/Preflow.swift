/// A maximum flow from the nodes with a surplus to those with a shortfall, along needs of unlimited capacity: the dual of
/// the closure of greatest weight.
///
/// Push and relabel, the highest label first, with exact labels from time to time (Goldberg and Tarjan 1988;
/// Cherkassky and Goldberg 1997). What can reach no shortfall keeps its surplus, which settles the cut without the
/// second phase that would send it back.
struct Preflow<Amount: FixedWidthInteger & SignedInteger>: ~Copyable {
  private let graph: NeedGraph
  private let count: Int
  /// What a node still has to send on (positive) or may still take in (negative).
  private let balance: UnsafeMutablePointer<Amount>
  /// What runs along each need.
  private let flow: UnsafeMutablePointer<Amount>
  /// The needs that end at a node and carry flow, from its first dependent's entry on: few of all do.
  private let carrying: UnsafeMutablePointer<Int32>
  private let carryingCounts: UnsafeMutablePointer<Int32>
  /// Where each need that carries flow stands in `carrying`.
  private let carryingEntry: UnsafeMutablePointer<Int32>
  /// A lower bound of the number of steps to a shortfall; `count` where there is no way.
  private let label: UnsafeMutablePointer<Int32>
  /// The need each node tries next.
  private let current: UnsafeMutablePointer<Int32>
  /// The active nodes by label, as linked lists.
  private let firstActive: UnsafeMutablePointer<Int32>
  private let nextActive: UnsafeMutablePointer<Int32>
  private let queue: UnsafeMutablePointer<Int32>
  private let labelCounts: UnsafeMutablePointer<Int32>
  private var highest = 0
  private var work = 0

  /// The maximum flow for weights of nodes: surplus where positive, shortfall where negative.
  init(_ graph: NeedGraph, weights: [Amount]) {
    self.graph = graph
    count = graph.count
    balance = .allocate(capacity: count)
    balance.initialize(from: weights, count: count)
    flow = .allocate(capacity: graph.needed.count)
    flow.initialize(repeating: 0, count: graph.needed.count)
    carrying = .allocate(capacity: graph.needed.count)
    carrying.initialize(repeating: 0, count: graph.needed.count)
    carryingEntry = .allocate(capacity: graph.needed.count)
    carryingEntry.initialize(repeating: 0, count: graph.needed.count)
    carryingCounts = .allocate(capacity: count)
    carryingCounts.initialize(repeating: 0, count: count)
    label = .allocate(capacity: count)
    label.initialize(repeating: 0, count: count)
    current = .allocate(capacity: count)
    current.initialize(repeating: 0, count: count)
    firstActive = .allocate(capacity: count + 1)
    firstActive.initialize(repeating: NeedGraph.absent, count: count + 1)
    nextActive = .allocate(capacity: count)
    nextActive.initialize(repeating: NeedGraph.absent, count: count)
    queue = .allocate(capacity: count)
    queue.initialize(repeating: 0, count: count)
    labelCounts = .allocate(capacity: count + 1)
    labelCounts.initialize(repeating: 0, count: count + 1)
    run()
  }

  deinit {
    balance.deallocate()
    flow.deallocate()
    carrying.deallocate()
    carryingEntry.deallocate()
    carryingCounts.deallocate()
    label.deallocate()
    current.deallocate()
    firstActive.deallocate()
    nextActive.deallocate()
    queue.deallocate()
    labelCounts.deallocate()
  }

  /// The greatest weight a closure has: what could not be sent.
  var value: Amount {
    var sum: Amount = 0
    for node in 0..<count where balance[node] > 0 { sum += balance[node] }
    return sum
  }

  /// The smallest closure of greatest weight.
  var smallest: [Bool] {
    var isTaken = [Bool](repeating: false, count: count)
    var stack: [Int32] = []
    for node in 0..<count where balance[node] > 0 {
      isTaken[node] = true
      stack.append(Int32(node))
    }
    while let node = stack.popLast() {
      forEachResidual(from: node) { next in
        guard !isTaken[Int(next)] else { return }
        isTaken[Int(next)] = true
        stack.append(next)
      }
    }
    return isTaken
  }

  /// The largest closure of greatest weight: all that can send nothing to a shortfall any more.
  var largest: [Bool] {
    mutating get {
      relabelAll()
      return (0..<count).map { label[$0] == Int32(count) }
    }
  }

  /// Calls with each node to which flow from a node may still be sent or sent back.
  func forEachResidual(from node: Int32, _ body: (Int32) -> Void) {
    for need in graph.needs(of: node) { body(graph.needed[need]) }
    for entry in carryingEntries(of: node) { body(graph.holders[Int(carrying[entry])]) }
  }

  private func carryingEntries(of node: Int32) -> Range<Int> {
    let first = Int(graph.firstDependent[Int(node)])
    return first..<first + Int(carryingCounts[Int(node)])
  }

  private mutating func run() {
    relabelAll()
    while let node = popHighest() {
      discharge(node)
      // Labels drift away from true distances; measured, a renewal after this much work pays.
      if work > 2 * (4 * count + graph.needed.count) { relabelAll() }
    }
  }

  /// The active node furthest from a shortfall; nil when none is left, or nothing that could take its surplus.
  private mutating func popHighest() -> Int32? {
    guard labelCounts[0] > 0 else { return nil }
    while highest >= 0 {
      let node = firstActive[highest]
      if node != NeedGraph.absent {
        firstActive[highest] = nextActive[Int(node)]
        return node
      }
      highest -= 1
    }
    return nil
  }

  private mutating func activate(_ node: Int32) {
    let level = Int(label[Int(node)])
    guard level < count else { return }
    nextActive[Int(node)] = firstActive[level]
    firstActive[level] = node
    if level > highest { highest = level }
  }

  /// Sends a node's surplus on until nothing is left or no way leads to a shortfall.
  private mutating func discharge(_ node: Int32) {
    let index = Int(node)
    let needs = graph.needs(of: node)
    while true {
      let below = label[index] - 1
      var need = needs.lowerBound + Int(current[index])
      work += needs.upperBound - need + Int(carryingCounts[index])
      while need < needs.upperBound {
        let target = graph.needed[need]
        if label[Int(target)] == below {
          let amount = send(from: index, to: target, limit: balance[index])
          if flow[need] == 0 { startCarrying(need, to: target) }
          flow[need] += amount
          if balance[index] == 0 {
            current[index] = Int32(need - needs.lowerBound)
            return
          }
        }
        need += 1
      }
      current[index] = Int32(needs.count)
      var entry = Int(graph.firstDependent[index])
      while entry < Int(graph.firstDependent[index]) + Int(carryingCounts[index]) {
        let need = Int(carrying[entry])
        let target = graph.holders[need]
        guard label[Int(target)] == below else {
          entry += 1
          continue
        }
        flow[need] -= send(from: index, to: target, limit: min(balance[index], flow[need]))
        // The last one takes the place of one that carries nothing any more.
        if flow[need] == 0 { stopCarrying(need, to: node) } else { entry += 1 }
        if balance[index] == 0 { return }
      }
      guard relabel(node) else { return }
    }
  }

  /// Sends surplus one step; gives how much.
  private mutating func send(from index: Int, to target: Int32, limit: Amount) -> Amount {
    let found = balance[Int(target)]
    let amount = found < 0 ? min(limit, -found) : limit
    balance[index] -= amount
    balance[Int(target)] = found + amount
    if found < 0 {
      // A shortfall that is filled is a way to others at best.
      if found + amount == 0 { setLabel(target, 1) }
    } else if found == 0 {
      activate(target)
    }
    return amount
  }

  private func startCarrying(_ need: Int, to node: Int32) {
    let entry = graph.firstDependent[Int(node)] + carryingCounts[Int(node)]
    carrying[Int(entry)] = Int32(need)
    carryingEntry[need] = entry
    carryingCounts[Int(node)] += 1
  }

  private func stopCarrying(_ need: Int, to node: Int32) {
    carryingCounts[Int(node)] -= 1
    let last = carrying[Int(graph.firstDependent[Int(node)] + carryingCounts[Int(node)])]
    carrying[Int(carryingEntry[need])] = last
    carryingEntry[Int(last)] = carryingEntry[need]
  }

  private mutating func setLabel(_ node: Int32, _ new: Int32) {
    labelCounts[Int(label[Int(node)])] -= 1
    labelCounts[Int(new)] += 1
    label[Int(node)] = new
    current[Int(node)] = 0
  }

  /// Lifts a node above the lowest it can send to; false when no way leads to a shortfall any more.
  private mutating func relabel(_ node: Int32) -> Bool {
    let dead = Int32(count)
    let old = label[Int(node)]
    var lowest = dead
    for need in graph.needs(of: node) { lowest = min(lowest, label[Int(graph.needed[need])]) }
    for entry in carryingEntries(of: node) {
      lowest = min(lowest, label[Int(graph.holders[Int(carrying[entry])])])
    }
    work += graph.needs(of: node).count + Int(carryingCounts[Int(node)]) + 12
    // Where no other node has the old label, there is no way down past it.
    let isCutOff = labelCounts[Int(old)] == 1 || lowest >= dead - 1
    setLabel(node, isCutOff ? dead : lowest + 1)
    return !isCutOff
  }

  /// Sets every label to the true number of steps, and the active nodes by it.
  private mutating func relabelAll() {
    work = 0
    highest = 0
    let dead = Int32(count)
    var (head, tail) = (0, 0)
    for node in 0..<count {
      firstActive[node] = NeedGraph.absent
      labelCounts[node] = 0
      current[node] = 0
      label[node] = balance[node] < 0 ? 0 : dead
      if balance[node] < 0 {
        queue[tail] = Int32(node)
        tail += 1
      }
    }
    firstActive[count] = NeedGraph.absent
    while head < tail, tail < count {
      let node = queue[head]
      head += 1
      let next = label[Int(node)] + 1
      for entry in graph.dependents(of: node) {
        let source = graph.dependents[entry]
        guard label[Int(source)] == dead else { continue }
        label[Int(source)] = next
        queue[tail] = source
        tail += 1
      }
      for need in graph.needs(of: node) where flow[need] > 0 {
        let source = graph.needed[need]
        guard label[Int(source)] == dead else { continue }
        label[Int(source)] = next
        queue[tail] = source
        tail += 1
      }
    }
    labelCounts[count] = Int32(count - tail)
    for index in 0..<tail { labelCounts[Int(label[Int(queue[index])])] += 1 }
    for index in 0..<tail where balance[Int(queue[index])] > 0 { activate(queue[index]) }
  }
}
