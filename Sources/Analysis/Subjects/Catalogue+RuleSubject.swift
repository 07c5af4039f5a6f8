import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Records looked at for themselves: each procedure alone, and all other records together.
///
/// What compares procedures with each other takes a ``CatalogueOverview``.
extension Catalogue: RuleSubject {
  static func subjects(of procedure: ProcedureNode, in context: AnalysisContext) -> [Catalogue] {
    var catalogue = Catalogue()
    catalogue.procedures = [procedure.procedure]
    return [catalogue]
  }

  static func subjects(of overview: CatalogueOverview, in context: AnalysisContext) -> [Catalogue] {
    [overview.records]
  }

  /// The whole catalogue.
  var path: ElementPath { ElementPath("catalogue") }
}
