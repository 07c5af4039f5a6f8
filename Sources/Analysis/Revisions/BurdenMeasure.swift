import CatalogueModel
import ProcedureGraph

/// What a procedure asks of applicants, counted.
enum BurdenMeasure {
  /// The papers of a dossier row: those asked for, alternatives once; a paper the vocabulary does not know is one.
  static func papers(of row: ComponentNode) -> Int {
    guard row.kind == .paper else { return 0 }
    guard !row.demands.isEmpty else { return 1 }
    let plain = row.demands.count { $0.demand == .required || $0.demand == .conditional }
    let hasAlternatives = row.demands.contains { $0.demand == .alternative }
    return plain + (hasAlternatives ? 1 : 0)
  }

  /// The papers of all rows.
  static func papers(of node: ProcedureNode) -> Int { node.components.reduce(0) { $0 + papers(of: $1) } }

  /// The papers a row has somebody file or show, as positions in the vocabulary.
  static func asked(in row: ComponentNode) -> Set<Int> {
    Set(
      row.demands.filter { [.required, .conditional, .alternative].contains($0.demand) }.map(\.paper)
    )
  }

  /// How many more ways to an office one version takes than another; nil where channels are not known.
  static func visits(of new: Procedure, minus old: Procedure) -> Int? {
    guard !new.channels.isEmpty, !old.channels.isEmpty else { return nil }
    func filing(_ procedure: Procedure) -> Int {
      procedure.channels.contains { $0.kind != .direct } ? 0 : 1
    }
    func receiving(_ procedure: Procedure) -> Int {
      procedure.returns.contains { $0.kind != .counter } ? 0 : 1
    }
    let isReceivingKnown = !new.returns.isEmpty && !old.returns.isEmpty
    return filing(new) - filing(old) + (isReceivingKnown ? receiving(new) - receiving(old) : 0)
  }
}
