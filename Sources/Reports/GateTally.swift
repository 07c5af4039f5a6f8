import Analysis
import ProcedureGraph

/// What holds the proposals of a run back, those aside that the procedure's own text already waives.
///
/// A gate that fails and a gate nobody knows about call for different work, so they are counted apart.
struct GateTally {
  /// How many proposals fail a gate.
  private(set) var failed: [Gate: Int] = [:]
  /// How many proposals it is not known of.
  private(set) var unknown: [Gate: Int] = [:]
  /// How many proposals relieve a dossier row in part only.
  private(set) var partialRows = 0

  init(_ proposals: [Proposal]) {
    for proposal in proposals where proposal.isPrinted {
      if proposal.kind == .partial { partialRows += 1 }
      guard proposal.status != .done else { continue }
      for gate in Gate.allCases {
        switch proposal.gates[gate].state {
        case .pass: continue
        case .fail: failed[gate, default: 0] += 1
        case .unknown: unknown[gate, default: 0] += 1
        }
      }
    }
  }
}
