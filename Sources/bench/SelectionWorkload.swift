import Foundation
import Generation
import Optimisation

/// A made-up choice of documents: proposals that pay, the documents each needs, and what a document costs.
struct SelectionWorkload {
  let proposals: Int
  let documents: Int
  private let gains: [Int64]
  private let costs: [Int64]
  private let needs: [SelectionProblem.Need]

  var name: String { "\(proposals) proposals, \(documents) documents, \(needs.count) needs" }

  /// The budget of the budgeted question: a fifth of what all documents cost.
  var budget: Int64 { costs.reduce(0, +) / 5 }

  var problem: SelectionProblem? { SelectionProblem(gains: gains, costs: costs, needs: needs) }

  /// How many documents a proposal needs, and how unevenly they are shared.
  enum Profile: CaseIterable {
    /// As in the real catalogue: mostly one document, a few of them needed by very many.
    case usual
    /// From one to eighteen documents, much shared: hard to cut into parts.
    case dense
  }

  /// One document in ten waits for another, as a circular does for its decree.
  init(_ profile: Profile, proposals: Int, documents: Int, seed: UInt64) {
    var numbers = SeededNumbers(seed: seed, index: profile == .usual ? 1 : 2)
    self.proposals = proposals
    self.documents = documents
    var gains = [Int64](repeating: 0, count: proposals + documents)
    var costs = gains
    var needs: [SelectionProblem.Need] = []
    for proposal in 0..<proposals {
      gains[proposal] = Int64(1 + numbers.below(1_000))
      var needed: Set<Int> = []
      let count =
        profile == .dense ? 1 + numbers.below(18) : numbers.number(deciles: [1, 1, 1, 1, 1, 1, 1, 1, 2, 4])
      for _ in 0..<count {
        let rank =
          profile == .dense
          ? min(numbers.below(documents), numbers.below(documents))
          : numbers.below(1 + numbers.below(1 + numbers.below(documents)))
        if needed.insert(rank).inserted {
          needs.append(SelectionProblem.Need(proposal, needs: proposals + rank))
        }
      }
    }
    for document in 0..<documents {
      costs[proposals + document] = Int64(1 + numbers.below(4_000))
      guard document > 0, numbers.comes(10) else { continue }
      needs.append(
        SelectionProblem.Need(proposals + document, needs: proposals + numbers.below(document))
      )
    }
    self.gains = gains
    self.costs = costs
    self.needs = needs
  }

  /// The problem as numbers for a rival: counts and budget, gains, costs, then a pair for each need.
  func write(to path: String) throws {
    var text = "\(proposals) \(documents) \(needs.count) \(budget)\n"
    text += gains[..<proposals].map { String($0) }.joined(separator: " ") + "\n"
    text += costs[proposals...].map { String($0) }.joined(separator: " ") + "\n"
    text += needs.map { "\($0.node) \($0.needed)" }.joined(separator: "\n") + "\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
