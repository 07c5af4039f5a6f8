/// The best selection found within a budget, and what no selection within it can exceed.
public struct BudgetedSelection: Hashable, Sendable {
  /// The selection.
  public let selection: Selection
  /// A proven upper bound of the gain within the budget.
  public let bound: Int64

  /// Whether the selection is proven to be the best.
  public var isOptimal: Bool { selection.gain == bound }

  /// How far the gain may be from the best, as a part of the bound, from 0 to 1.
  public var gap: Double { bound == 0 ? 0 : Double(bound - selection.gain) / Double(bound) }
}

/// The cheapest selection found that reaches a gain, and what any such selection costs at least.
public struct TargetSelection: Hashable, Sendable {
  /// The selection.
  public let selection: Selection
  /// A proven lower bound of the cost.
  public let bound: Int64

  /// Whether the selection is proven to be the cheapest.
  public var isOptimal: Bool { selection.cost == bound }
}

/// How much work a search may do before it answers with a bound instead of a proof.
public struct SearchEffort: Hashable, Sendable {
  /// Nodes and needs looked at; the same everywhere, unlike seconds.
  let steps: Int

  /// About half a second: the answer of a command.
  public static let ordinary = SearchEffort(steps: 30_000_000)
  /// The bound by Lagrange and one filling, without a search for proof.
  public static let single = SearchEffort(steps: 0)
}

extension SelectionProblem {
  /// The most gain within a budget; exact where the search comes to its end, else with a proven bound.
  public func budgeted(_ budget: Int64, effort: SearchEffort = .ordinary) -> BudgetedSelection {
    var search = BudgetSearch(self, budget: max(0, budget), effort: effort)
    return search.run()
  }

  /// The cheapest selection that brings a gain; nil when all together bring less.
  public func cheapest(
    reaching gain: Int64,
    on curve: TradeOffCurve,
    effort: SearchEffort = .ordinary
  ) -> TargetSelection? {
    guard var low = curve.leastCost(for: gain), let next = curve.points.firstIndex(where: { $0.gain >= gain })
    else { return nil }
    var best = curve.selection(at: next)
    if let greedy = greedySelection(reaching: gain), greedy.cost < best.cost { best = greedy }
    var bound = low
    var isProven = true
    // The least budget whose best gain is enough, by halving.
    while low < best.cost {
      let middle = low + (best.cost - low) / 2
      let found = budgeted(middle, effort: effort)
      if found.selection.gain >= gain {
        best = found.selection
        continue
      }
      isProven = isProven && found.bound < gain
      low = middle + 1
      if isProven { bound = low }
    }
    return TargetSelection(selection: best, bound: min(bound, best.cost))
  }
}
