import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A text of a procedure; the address of what it belongs to is put together only when something is found.
struct ProcedureText {
  /// The text.
  let text: Located<String>
  private let owner: Owner

  private enum Owner {
    case procedure(ProcedureNode)
    case part(ProcedureNode, kind: String, id: String)
    case row(ElementPath)
  }

  /// The address of what the text belongs to.
  var path: ElementPath {
    switch owner {
    case .procedure(let node): node.path
    case .part(let node, let kind, let id): node.path.appending(kind, id)
    case .row(let path): path
    }
  }

  init(_ text: Located<String>, of node: ProcedureNode) {
    self.text = text
    owner = .procedure(node)
  }

  init(_ text: Located<String>, of node: ProcedureNode, _ kind: String, _ id: String) {
    self.text = text
    owner = .part(node, kind: kind, id: id)
  }

  init(_ row: ComponentNode) {
    text = row.component.$text
    owner = .row(row.path)
  }
}

extension ProcedureNode {
  /// The names of the procedure and its outcomes; those of bodies are entered from their own list.
  var names: [ProcedureText] {
    var texts = [ProcedureText(procedure.$name, of: self)]
    texts += procedure.outcomes.map { ProcedureText($0.$name, of: self, "outcome", $0.id) }
    return texts
  }

  /// The dossier rows.
  var rowTexts: [ProcedureText] {
    components.map { ProcedureText($0) }
  }

  /// Names, bodies, headings of cases, rows, steps and conditions: what an applicant reads.
  var wordings: [ProcedureText] {
    var texts = names
    texts += procedure.authorities.map { ProcedureText($0.$name, of: self) }
    for item in procedure.cases {
      guard let name = item.name else { continue }
      texts.append(ProcedureText(Located(name, at: item.$name.place), of: self, "case", item.id))
    }
    texts += rowTexts
    texts += procedure.steps.map { ProcedureText($0.$text, of: self, "step", $0.id) }
    texts += procedure.conditions.map { ProcedureText($0.$text, of: self, "condition", $0.id) }
    return texts
  }
}
