/// Bundles that are taken, with the costly nodes they share: grows by greed and shrinks by peeling.
struct BundleChoice {
  private let table: BundleTable
  /// What it brings.
  private(set) var gain: Int64 = 0
  /// What it costs.
  private(set) var cost: Int64 = 0
  private var isTaken: [Bool]
  /// For each bundle what its nodes that are not paid for cost.
  private var missing: [Int64]
  /// For each node how many bundles that are taken need it.
  private var uses: [Int32]
  /// For each node what the bundles bring that are taken and need it.
  private var losses: [Int64]
  private var versions: [Int32]

  /// Nothing taken yet.
  init(_ table: BundleTable) {
    self.table = table
    isTaken = [Bool](repeating: false, count: table.count)
    missing = table.needs.map { table.problem.cost(of: $0) }
    uses = [Int32](repeating: 0, count: table.problem.count)
    losses = [Int64](repeating: 0, count: table.problem.count)
    versions = [Int32](repeating: 0, count: max(table.count, table.problem.count))
  }

  /// The nodes that bring what is gained.
  var gainful: [Int32] { isTaken.indices.filter { isTaken[$0] }.flatMap { table.gainful[$0] } }

  /// Takes the bundles whose gainful nodes are all among some nodes.
  mutating func take(_ nodes: [Int32]) {
    let set = Set(nodes)
    for bundle in 0..<table.count where !isTaken[bundle] {
      if table.gainful[bundle].allSatisfy(set.contains) { take(bundle) { _ in } }
    }
  }

  /// Takes, again and again, the bundle that brings most for what is missing, while one fits into what is left.
  mutating func grow(to budget: Int64, reaching target: Int64 = .max) {
    var heap = RatioHeap()
    for bundle in 0..<table.count where !isTaken[bundle] { push(bundle, into: &heap) }
    while gain < target, let entry = heap.pop() {
      let bundle = Int(entry.number)
      guard !isTaken[bundle], versions[bundle] == entry.version else { continue }
      // What does not fit now may fit once others have paid for a part of it; it is pushed again then.
      guard missing[bundle] <= budget - cost else { continue }
      var touched: [Int32] = []
      take(bundle) { touched.append($0) }
      for user in touched where !isTaken[Int(user)] && versions[Int(user)] != .max {
        versions[Int(user)] += 1
        push(Int(user), into: &heap)
      }
    }
  }

  /// Gives up, again and again, the node whose bundles bring least for what it costs, until the cost is within a limit.
  mutating func peel(to limit: Int64) {
    guard cost > limit else { return }
    var heap = RatioHeap()
    for node in uses.indices where uses[node] > 0 { push(node: node, into: &heap) }
    while cost > limit, let entry = heap.pop() {
      let node = Int(entry.number)
      guard uses[node] > 0, versions[node] == entry.version else { continue }
      var touched: Set<Int32> = []
      for bundle in table.users[node] where isTaken[Int(bundle)] {
        drop(Int(bundle))
        touched.formUnion(table.needs[Int(bundle)])
      }
      for other in touched.sorted() where uses[Int(other)] > 0 {
        versions[Int(other)] += 1
        push(node: Int(other), into: &heap)
      }
    }
  }

  private func push(_ bundle: Int, into heap: inout RatioHeap) {
    heap.push(
      RatioHeap.Entry(
        number: Int32(bundle),
        version: versions[bundle],
        gain: table.gains[bundle],
        cost: missing[bundle]
      )
    )
  }

  /// The least loss first: what a node frees counts as gain, what it loses as cost.
  private func push(node: Int, into heap: inout RatioHeap) {
    heap.push(
      RatioHeap.Entry(
        number: Int32(node),
        version: versions[node],
        gain: table.problem.costs[node],
        cost: losses[node]
      )
    )
  }

  private mutating func take(_ bundle: Int, touched: (Int32) -> Void) {
    isTaken[bundle] = true
    gain += table.gains[bundle]
    for node in table.needs[bundle] {
      losses[Int(node)] += table.gains[bundle]
      uses[Int(node)] += 1
      guard uses[Int(node)] == 1 else { continue }
      cost += table.problem.costs[Int(node)]
      for user in table.users[Int(node)] {
        missing[Int(user)] -= table.problem.costs[Int(node)]
        touched(user)
      }
    }
  }

  private mutating func drop(_ bundle: Int) {
    isTaken[bundle] = false
    gain -= table.gains[bundle]
    for node in table.needs[bundle] {
      losses[Int(node)] -= table.gains[bundle]
      uses[Int(node)] -= 1
      guard uses[Int(node)] == 0 else { continue }
      cost -= table.problem.costs[Int(node)]
      for user in table.users[Int(node)] { missing[Int(user)] += table.problem.costs[Int(node)] }
    }
  }
}
