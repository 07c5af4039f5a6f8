/// Gains put together by the costly nodes they need: what cannot be told apart is taken or left as one.
struct BundleTable {
  /// How many needs of all bundles together are kept: with chains of thousands of nodes they would fill the memory.
  private static let largest = 16_000_000

  let problem: SelectionProblem
  /// What each bundle brings.
  private(set) var gains: [Int64] = []
  /// The nodes of each bundle that bring gain.
  private(set) var gainful: [[Int32]] = []
  /// The costly nodes that each bundle needs, ascending.
  private(set) var needs: [[Int32]] = []
  /// The bundles that need each node.
  private(set) var users: [[Int32]]

  /// Nil when the needs of all gains together are too many to be kept.
  init?(_ problem: SelectionProblem) {
    self.problem = problem
    users = [[Int32]](repeating: [], count: problem.count)
    var reach = CostlyReach(problem)
    var positions: [[Int32]: Int] = [:]
    var size = 0
    for node in 0..<Int32(problem.count) where problem.gains[Int(node)] > 0 {
      let needed = reach.nodes(from: node)
      size += needed.count
      guard size <= Self.largest else { return nil }
      if let position = positions[needed] {
        gainful[position].append(node)
        gains[position] += problem.gains[Int(node)]
        continue
      }
      positions[needed] = gains.count
      for node in needed { users[Int(node)].append(Int32(gains.count)) }
      gains.append(problem.gains[Int(node)])
      gainful.append([node])
      needs.append(needed)
    }
  }

  /// How many bundles there are.
  var count: Int { gains.count }
}
