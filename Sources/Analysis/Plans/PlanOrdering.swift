import CatalogueModel
import ProcedureGraph

/// Which items of a plan wait for which: a document that details another is amended with or after it.
struct PlanOrdering {
  /// For each item, the items it waits for: of several that amend one document, the latest.
  let prerequisites: [[Int]]
  private let isIssued: [Bool]

  init(_ review: PlanReview, _ knowledge: Knowledge) {
    isIssued = review.items.map(\.isIssued)
    let latest = review.itemsByDocument.compactMapValues { indices in
      indices.max { left, right in
        guard let first = review.items[left].effect else { return review.items[right].effect != nil }
        return review.items[right].effect.map { first < $0 } ?? false
      }
    }
    prerequisites = review.items.enumerated().map { index, item in
      guard let number = item.document else { return [] }
      return knowledge.law.targets(of: number, .guides)
        .compactMap { latest[$0.document] }
        .filter { $0 != index }
    }
  }

  /// The longest chain of items not yet issued, the one to begin with first; the first such chain in the plan's order.
  var longestChain: [Int] {
    var longest: [[Int]?] = Array(repeating: nil, count: prerequisites.count)
    var best: [Int] = []
    for index in prerequisites.indices where !isIssued[index] {
      let chain = chain(to: index, &longest, visiting: [])
      if chain.count > best.count { best = chain }
    }
    return best.count > 1 ? best : []
  }

  private func chain(to index: Int, _ longest: inout [[Int]?], visiting: Set<Int>) -> [Int] {
    if let known = longest[index] { return known }
    var best: [Int] = []
    // A circle in the law on file is no order.
    for before in prerequisites[index] where !isIssued[before] && !visiting.contains(before) {
      let chain = chain(to: before, &longest, visiting: visiting.union([index]))
      if chain.count > best.count { best = chain }
    }
    longest[index] = best + [index]
    return best + [index]
  }
}
