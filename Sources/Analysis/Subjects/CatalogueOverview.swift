import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The whole source at a glance: what a rule that compares procedures with each other looks at.
///
/// It holds digests instead of procedures, so that procedures that did not change need not be read again.
struct CatalogueOverview {
  /// Every record but the procedures.
  let records: Catalogue
  /// The procedures, in the order they were read.
  let procedures: [ProcedureDigest]

  init(records: Catalogue, procedures: [ProcedureDigest]) {
    self.records = records
    self.procedures = procedures
  }

  /// The overview of what a graph was built from.
  init(_ graph: ProcedureGraph) {
    records = graph.source.withoutProcedures
    procedures = graph.procedures.map { ProcedureDigest($0, papers: graph.knowledge.papers) }
  }
}

extension CatalogueOverview: RuleSubject {
  static func subjects(of overview: CatalogueOverview, in context: AnalysisContext) -> [CatalogueOverview] {
    [overview]
  }

  /// The whole catalogue.
  var path: ElementPath { ElementPath("catalogue") }
}
