public import CatalogueModel
import Diagnostics
public import ProcedureGraph

/// The graph, the as-of date, and the law that every judgement leans on, looked up once.
public struct AnalysisContext: Sendable {
  /// The graph.
  public let graph: ProcedureGraph
  /// The day for which the law is applied.
  public let asOf: CalendarDate

  /// A context; the as-of date is a parameter, never the clock.
  public init(graph: ProcedureGraph, asOf: CalendarDate) {
    self.graph = graph
    self.asOf = asOf
  }

  /// The knowledge base.
  public var knowledge: Knowledge { graph.knowledge }

  /// The provision that replaces papers in procedures no annex lists.
  var generalSubstitution: ProvisionReference? { knowledge.provision(.substitutionGeneral) }

  /// The document that orders the substitution.
  var substitutionDocument: LegalDocument? { generalSubstitution?.document }

  /// Whether a document is in force on the as-of date; nil when its dates are not on file.
  func isInForce(_ document: LegalDocument) -> Bool? {
    guard document.effective != nil || document.expires != nil else { return nil }
    if let effective = document.effective, asOf < effective { return false }
    if let expires = document.expires, expires < asOf { return false }
    return true
  }
}
