public import CatalogueModel
import Diagnostics
public import ProcedureGraph

/// Which lines of the plans on file amend a document.
public struct PlannedDocuments: Sendable {
  /// A line and the plan it stands in.
  public struct Entry: Sendable {
    /// The plan.
    public let plan: Plan
    /// The line.
    public let item: ReviewedItem
  }

  private let entries: [String: [Entry]]

  /// Indexes the plans of a knowledge base.
  public init(_ knowledge: Knowledge) {
    var entries: [String: [Entry]] = [:]
    for plan in knowledge.plans {
      for item in plan.items.map({ ReviewedItem($0, knowledge) }) {
        guard let number = item.document else { continue }
        entries[number, default: []].append(Entry(plan: plan, item: item))
      }
    }
    self.entries = entries
  }

  /// The lines that amend a document, in the order of plans.
  public subscript(number: String) -> [Entry] { entries[number] ?? [] }
}
