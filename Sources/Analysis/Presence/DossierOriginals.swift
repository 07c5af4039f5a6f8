import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Whether a dossier consists of originals on paper.
struct DossierOriginals {
  /// How many rows are no notes.
  let rows: Int
  /// Whether every one of them asks for an original, at least one of them for a paper, and none takes a copy or an
  /// electronic form.
  let isPaperOnly: Bool

  init(_ node: ProcedureNode, in context: AnalysisContext) {
    let rows = node.components.filter { $0.kind != .note }
    self.rows = rows.count
    isPaperOnly =
      rows.contains { $0.kind == .paper }
      && rows.allSatisfy { Self.isPaperOnly($0.component, in: context) }
  }

  private static func isPaperOnly(_ component: Component, in context: AnalysisContext) -> Bool {
    guard (component.original ?? 0) > 0, (component.copy ?? 0) == 0, !component.hasElectronicForm else {
      return false
    }
    let text = context.folded(component.$text)
    return !context.knowledge.presenceCues.occurrences(in: text).contains { $0.code == "electronic-form" }
  }
}
