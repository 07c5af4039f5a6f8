import CatalogueModel
import ProcedureGraph

/// A procedure's name and field, folded once for all the gates of its proposals.
struct ProcedureWording {
  let node: ProcedureNode
  let name: FoldedKey
  let domain: FoldedKey

  init(_ node: ProcedureNode) {
    self.node = node
    name = FoldedKey(node.procedure.name)
    domain = FoldedKey(node.procedure.domain?.name ?? "")
  }
}
