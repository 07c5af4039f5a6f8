public import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A plan held against what must be amended: which line covers which change, what it lacks, what nobody needs.
public struct PlanReview: Sendable {
  /// A document that must be amended and stands in no line.
  public struct Missing: Sendable {
    /// The document.
    public let document: String
    /// The changes, by their positions among ``PlanReview/lines``.
    public let lines: [Int]
  }

  /// The plan.
  public let plan: Plan
  /// The documents that annex rows of procedures not looked at ask to amend, and those that such documents amended.
  private let neededElsewhere: Set<String>
  /// Its lines, in order.
  public let items: [ReviewedItem]
  /// What must be amended.
  public let lines: [AmendmentLine]
  /// For each item, the changes it covers.
  public let covered: [[Int]]
  /// For each item, the changes of its document whose provision it does not name.
  public let unlisted: [[Int]]
  /// For each item, the changes of a document that amended its own: covered if both are redrafted together.
  public let related: [[Int]]
  /// The documents that no item names.
  public let missing: [Missing]
  /// The items of each document.
  let itemsByDocument: [String: [Int]]

  init(_ plan: Plan, lines: [AmendmentLine], elsewhere: [AmendmentLine], knowledge: Knowledge) {
    self.plan = plan
    var needed = Set(elsewhere.compactMap(\.document))
    for document in needed { needed.formUnion(knowledge.law.targets(of: document, .amends).map(\.document)) }
    neededElsewhere = needed
    self.lines = lines
    let items = plan.items.map { ReviewedItem($0, knowledge) }
    self.items = items
    var byDocument: [String: [Int]] = [:]
    for (index, item) in items.enumerated() {
      if let number = item.document { byDocument[number, default: []].append(index) }
    }
    itemsByDocument = byDocument
    var covered = [[Int]](repeating: [], count: items.count)
    var unlisted = covered
    var related = covered
    var missing: [Missing] = []
    for (position, line) in lines.enumerated() {
      guard let document = line.document else { continue }
      if let own = byDocument[document] {
        let covering = own.filter { items[$0].covers(line.provision) }
        for index in covering { covered[index].append(position) }
        if covering.isEmpty, let first = own.first, line.ground > .proposed {
          unlisted[first].append(position)
        }
        continue
      }
      // The plan may name the document that this one amended.
      let amended = knowledge.law.targets(of: document, .amends).flatMap { byDocument[$0.document] ?? [] }
      for index in amended { related[index].append(position) }
      if !amended.isEmpty {
        continue
      } else if line.ground > .proposed {
        if missing.last?.document == document, let last = missing.popLast() {
          missing.append(Missing(document: document, lines: last.lines + [position]))
        } else {
          missing.append(Missing(document: document, lines: [position]))
        }
      }
    }
    self.covered = covered
    self.unlisted = unlisted
    self.related = related
    self.missing = missing
  }

  /// Whether some change is known that an item is for.
  public func isNeeded(_ item: Int) -> Bool {
    !covered[item].isEmpty || !related[item].isEmpty || !unlisted[item].isEmpty
  }

  /// Whether an item is for procedures that were not looked at.
  public func isForOthers(_ item: Int) -> Bool {
    !isNeeded(item) && items[item].document.map(neededElsewhere.contains) ?? false
  }

  /// The codes of the procedures that an item helps to free, each once.
  public func procedures(freedBy item: Int) -> [String] {
    procedures(of: covered[item] + related[item])
  }

  /// The codes of the procedures behind changes, each once, sorted.
  public func procedures(of lines: [Int]) -> [String] {
    Set(lines.flatMap { self.lines[$0].procedures }).sorted()
  }

  /// The address of an item.
  func path(of item: Int) -> ElementPath {
    ElementPath("plan/\(plan.id)").appending("item", items[item].item.id)
  }
}

extension PlanReview: RuleSubject {
  static func subjects(of overview: CatalogueOverview, in context: AnalysisContext) -> [PlanReview] {
    context.review.map { [$0] } ?? []
  }

  /// The plan's address.
  var path: ElementPath { ElementPath("plan/\(plan.id)") }
}
