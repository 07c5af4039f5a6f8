import Analysis
import CatalogueModel

/// What proposals do to the number of papers asked for.
struct ReliefTally {
  /// Demands for papers.
  private(set) var demands = 0
  /// Those the procedure already waives.
  private(set) var done = 0
  /// Those that issued documents remove.
  private(set) var removed = 0
  /// Those that they relieve in part.
  private(set) var partial = 0
  /// Those a person must decide on.
  private(set) var proposed = 0

  init(_ proposals: some Sequence<Proposal>) {
    for proposal in proposals {
      demands += 1
      guard proposal.isPrinted, proposal.status != .rejected else { continue }
      if proposal.status == .done {
        done += 1
      } else {
        switch proposal.kind {
        case .cut, .replace: removed += 1
        case .partial: partial += 1
        case .propose: proposed += 1
        case .dropField, .askOnce, .needlessField, .abolish, .merge, .chain, .variant, .proactive:
          // About no paper.
          break
        }
      }
    }
  }
}
