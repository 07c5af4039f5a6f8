import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Something rules look at, and how it is enumerated.
///
/// Subjects of a procedure depend on it and on the knowledge base alone; what is found about them is kept until one of
/// the two changes.
protocol RuleSubject {
  /// The subjects in one procedure.
  static func subjects(of procedure: ProcedureNode, in context: AnalysisContext) -> [Self]
  /// The subjects that are there once for the whole source.
  static func subjects(of overview: CatalogueOverview, in context: AnalysisContext) -> [Self]
  /// The subjects in what changed between two revisions.
  static func subjects(of revision: Revision, in context: AnalysisContext) -> [Self]
  /// The address findings carry unless they name a closer one.
  var path: ElementPath { get }
}

extension RuleSubject {
  static func subjects(of procedure: ProcedureNode, in context: AnalysisContext) -> [Self] { [] }

  static func subjects(of overview: CatalogueOverview, in context: AnalysisContext) -> [Self] { [] }

  static func subjects(of revision: Revision, in context: AnalysisContext) -> [Self] { [] }
}
