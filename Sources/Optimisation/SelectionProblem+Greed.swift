extension SelectionProblem {
  /// What plain greed reaches within a budget, to be compared with; nil when the problem is too large for it.
  ///
  /// Again and again it takes the gain that is cheapest to complete for what it brings. It is fast, and says nothing
  /// of how far it is from the best.
  public func greedySelection(within budget: Int64) -> Selection? {
    greedySelection(within: max(0, budget), reaching: .max)
  }

  /// What plain greed takes until it has a gain, to be compared with; nil when the problem is too large for it.
  public func greedySelection(reaching gain: Int64) -> Selection? {
    greedySelection(within: .max, reaching: gain)
  }

  private func greedySelection(within budget: Int64, reaching gain: Int64) -> Selection? {
    guard let table = BundleTable(self) else { return nil }
    var choice = BundleChoice(table)
    choice.grow(to: budget, reaching: gain)
    return selection(of: choice.gainful.map { Int($0) })
  }
}
