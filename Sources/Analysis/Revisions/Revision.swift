import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// Two states of a catalogue, and what changed in meaning from one to the other.
public struct Revision: Sendable {
  /// The analysis of the old state.
  public let before: AnalysisContext
  /// The analysis of the new state.
  public let after: AnalysisContext
  /// Record by record, value by value.
  public let diff: CatalogueDiff
  /// What that means, in the order of addresses.
  public let changes: [Change]

  /// The changes between two states whose records differ so.
  public init(before: AnalysisContext, after: AnalysisContext, diff: CatalogueDiff) {
    self.before = before
    self.after = after
    self.diff = diff
    let old = Self.nodes(before)
    let new = Self.nodes(after)
    changes = diff.changes.flatMap { change -> [Change] in
      guard change.kind == "procedure" else { return [Self.record(change)] }
      switch change {
      case .added(let record):
        return Self.whole(.added, record, before: nil, after: new[record.path.description])
      case .removed(let record):
        return Self.whole(.removed, record, before: old[record.path.description], after: nil)
      case .renamed(let first, let second):
        return Self.whole(
          .renamed,
          second,
          before: old[first.path.description],
          after: new[second.path.description]
        )
      case .changed(let path, _, let value):
        guard let first = old[path.description], let second = new[path.description] else {
          return [Self.record(change)]
        }
        let comparison = ProcedureComparison(first, second, knowledge: after.knowledge)
        return comparison.changes + Self.rest(value, comparison)
      }
    }
  }

  /// How much more or less all changes ask of applicants.
  public var delta: BurdenDelta { changes.reduce(BurdenDelta()) { $0 + $1.delta } }

  /// What the rules about changes find.
  public func findings() -> [Diagnostic] {
    DiagnosticSet(RuleRegistry.findings(about: self, in: after)).items
  }

  private static func nodes(_ context: AnalysisContext) -> [String: ProcedureNode] {
    Dictionary(
      context.graph.procedures.map { ($0.path.description, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func record(_ change: CatalogueDiff.RecordChange) -> Change {
    let kind: Change.Kind =
      switch change {
      case .added: .added
      case .removed: .removed
      case .renamed: .renamed
      case .changed: .changed
      }
    return Change(
      topic: .record,
      kind: kind,
      burdened: .nobody,
      path: change.path,
      old: nil,
      new: nil
    )
  }

  private static func whole(
    _ kind: Change.Kind,
    _ record: CatalogueRecord,
    before: ProcedureNode?,
    after: ProcedureNode?
  ) -> [Change] {
    var delta = BurdenDelta()
    if kind != .renamed {
      delta.papers = (after.map(BurdenMeasure.papers) ?? 0) - (before.map(BurdenMeasure.papers) ?? 0)
    }
    return [
      Change(
        topic: .procedure,
        kind: kind,
        burdened: kind == .renamed ? .nobody : .applicant,
        path: record.path,
        old: before?.procedure.name,
        new: after?.procedure.name,
        delta: delta,
        place: after?.procedure.$code.place,
        before: before,
        after: after
      )
    ]
  }

  /// The keys that are compared by value only.
  private static func rest(_ value: ValueDiff, _ comparison: ProcedureComparison) -> [Change] {
    let names = Set(value.edits.compactMap(\.path.first)).subtracting(ProcedureComparison.compared)
    return names.sorted().map { name in
      comparison.change(.other, .changed, .nobody, at: comparison.path.appending("key", name))
    }
  }
}
