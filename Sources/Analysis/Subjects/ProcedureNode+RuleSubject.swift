import CatalogueModel
import Diagnostics
import ProcedureGraph

extension ProcedureNode: RuleSubject {
  static func subjects(of procedure: ProcedureNode, in context: AnalysisContext) -> [ProcedureNode] {
    [procedure]
  }

  /// The procedure's address.
  var path: ElementPath { ElementPath("procedure/\(procedure.code)") }
}
