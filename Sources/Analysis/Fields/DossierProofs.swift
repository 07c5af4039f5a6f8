import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The data that the papers of one dossier prove, by whose paper it is.
struct DossierProofs {
  /// A dossier row and the paper in it.
  struct Row {
    let component: Int
    let paper: Paper
  }

  private var rows: [String: Row] = [:]

  init(_ node: ProcedureNode, knowledge: Knowledge) {
    for (position, component) in node.components.enumerated() {
      for demand in component.demands where demand.demand == .required {
        guard let role = demand.role else { continue }
        let paper = knowledge.papers[demand.paper]
        let used = demand.isUsedWhole ? paper.elements.map(\.wrappedValue) : demand.elements
        for element in used where rows["\(role)/\(element)"] == nil {
          rows["\(role)/\(element)"] = Row(component: position, paper: paper)
        }
      }
    }
  }

  /// The first row whose paper proves a datum of a role.
  func row(role: String, element: String) -> Row? { rows["\(role)/\(element)"] }
}
