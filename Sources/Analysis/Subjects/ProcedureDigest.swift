import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// What other records may need to know of a procedure.
public struct ProcedureDigest: Hashable, Sendable {
  /// A dossier row.
  public struct Row: Hashable, Sendable {
    /// The address in the catalogue.
    public var path: String
    /// Whether nothing is proposed for it: it asks for no paper, known or unknown.
    public var isSilent: Bool
  }

  /// The code as written.
  public var code: Located<String>
  /// The code with known misprints repaired, else as written.
  public var key: String
  /// The dossier rows, in order.
  public var rows: [Row]

  /// The digest of a procedure.
  init(_ node: ProcedureNode) {
    code = node.procedure.$code
    key = node.code ?? node.procedure.code
    rows = node.components.map { component in
      // A row of unknown papers is proposed as unknown.
      let isUnknown = component.demands.isEmpty && component.kind == .paper
      let isSilent = !isUnknown && component.demands.allSatisfy { $0.demand == .mentioned }
      return Row(path: component.path.description, isSilent: isSilent)
    }
  }

  /// The procedure's address.
  var path: ElementPath { ElementPath("procedure/\(code.wrappedValue)") }
}
