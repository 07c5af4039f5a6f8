/// A choice among things that bring gain, have a cost, and need one another.
///
/// Whoever takes a node takes all it needs; a gain counts only then. What the nodes stand for is the caller's affair.
public struct SelectionProblem: Sendable {
  /// One node cannot be taken without another.
  public struct Need: Hashable, Sendable {
    /// The position of the node that needs another.
    public var node: Int
    /// The position of the node it needs.
    public var needed: Int

    /// A need.
    public init(_ node: Int, needs needed: Int) {
      self.node = node
      self.needed = needed
    }
  }

  /// What each node brings.
  public let gains: [Int64]
  /// What each node costs.
  public let costs: [Int64]
  let graph: NeedGraph

  /// A problem of nodes by position.
  ///
  /// Nil when an amount is negative, when the two lists differ in length, when a need names no node, when the sum of gains or
  /// of costs exceeds `Int64`, or when there are more nodes or needs than `Int32` counts.
  public init?(gains: [Int64], costs: [Int64], needs: [Need]) {
    guard gains.count == costs.count, gains.count < Int32.max, needs.count < Int32.max,
      Self.areAmounts(gains), Self.areAmounts(costs),
      needs.allSatisfy({ gains.indices.contains($0.node) && gains.indices.contains($0.needed) })
    else { return nil }
    self.gains = gains
    self.costs = costs
    graph = NeedGraph(count: gains.count, needs)
  }

  /// The part of a problem that some nodes are, under the numbers of their positions.
  init(_ problem: SelectionProblem, restrictedTo nodes: [Int32]) {
    gains = nodes.map { problem.gains[Int($0)] }
    costs = nodes.map { problem.costs[Int($0)] }
    graph = NeedGraph(problem.graph, of: nodes)
  }

  /// How many nodes there are.
  public var count: Int { gains.count }

  /// The nodes with everything they need, and what they bring and cost together.
  public func selection(of nodes: some Sequence<Int>) -> Selection {
    Selection(graph.reach(from: nodes.map { Int32($0) }), in: self)
  }

  /// All that brings gain, with what it needs and nothing else.
  public var everything: Selection {
    Selection(gainful, in: self)
  }

  /// The nodes that bring gain and those they need, ascending.
  var gainful: [Int32] {
    graph.reach(from: gains.indices.filter { gains[$0] > 0 }.map { Int32($0) }).sorted()
  }

  /// What some nodes bring together.
  func gain(of nodes: [Int32]) -> Int64 { nodes.reduce(0) { $0 + gains[Int($1)] } }

  /// What some nodes cost together.
  func cost(of nodes: [Int32]) -> Int64 { nodes.reduce(0) { $0 + costs[Int($1)] } }

  private static func areAmounts(_ amounts: [Int64]) -> Bool {
    var sum: Int64 = 0
    for amount in amounts {
      let (next, overflow) = sum.addingReportingOverflow(amount)
      guard amount >= 0, !overflow else { return false }
      sum = next
    }
    return true
  }
}

/// Nodes that were taken, each with all it needs.
public struct Selection: Hashable, Sendable {
  /// The positions of the nodes, ascending.
  public let nodes: [Int]
  /// What they bring together.
  public let gain: Int64
  /// What they cost together.
  public let cost: Int64

  init(_ nodes: some Sequence<Int32>, in problem: SelectionProblem) {
    self.nodes = nodes.map { Int($0) }.sorted()
    gain = nodes.reduce(0) { $0 + problem.gains[Int($1)] }
    cost = nodes.reduce(0) { $0 + problem.costs[Int($1)] }
  }
}
