import CatalogueModel
import Diagnostics
import ProcedureGraph

extension ProcedureNode {
  /// The texts people act by, each with the address of what it belongs to: bodies, steps, rows, ways of filing, conditions.
  var texts: [(text: Located<String>, path: ElementPath)] {
    var texts = procedure.authorities.map { ($0.$name, path) }
    texts += procedure.steps.map { ($0.$text, path.appending("step", $0.id)) }
    texts += components.map { ($0.component.$text, $0.path) }
    texts += procedure.channels.compactMap { channel in
      channel.text.map { (Located($0, at: channel.anchor.place), path) }
    }
    texts += procedure.conditions.map { ($0.$text, path.appending("condition", $0.id)) }
    return texts
  }

  /// Whether it can be filed in some way.
  func has(_ kind: ChannelKind) -> Bool { procedure.channels.contains { $0.kind == kind } }
}
