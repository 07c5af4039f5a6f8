import CatalogueModel
import ProcedureGraph

/// A procedure's name and field, folded once for all the gates of its proposals.
final class ProcedureWording {
  let node: ProcedureNode
  let name: FoldedKey
  let domain: FoldedKey
  /// The row looked at last; its gates come one after the other.
  private var last: (text: String, key: FoldedKey)?

  init(_ node: ProcedureNode) {
    self.node = node
    name = FoldedKey(node.procedure.name)
    domain = FoldedKey(node.procedure.domain?.name ?? "")
  }

  /// The wording of a row, folded.
  func text(of component: ComponentNode) -> FoldedKey {
    let text = component.component.text
    if let last, last.text == text { return last.key }
    let key = FoldedKey(text)
    last = (text, key)
    return key
  }
}
