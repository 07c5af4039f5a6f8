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
  /// The papers among its outcomes, by id.
  public var issues: [String]
  /// The papers of the vocabulary that it wants from everybody, by id.
  public var needs: [String]

  /// The digest of a procedure.
  init(_ node: ProcedureNode, papers: [Paper]) {
    code = node.procedure.$code
    key = node.code ?? node.procedure.code
    rows = node.components.map { component in
      // A row of unknown papers is proposed as unknown.
      let isUnknown = component.demands.isEmpty && component.kind == .paper
      let isSilent = !isUnknown && component.demands.allSatisfy { $0.demand == .mentioned }
      return Row(path: component.path.description, isSilent: isSilent)
    }
    issues = node.outcomePapers.sorted().map { papers[$0].id }
    // With several cases or alternatives there may be a way around a paper.
    let isOnlyCase = node.procedure.cases.count == 1
    let wanted = node.components.filter { $0.structure != .alternatives && !$0.isAbstained }
      .flatMap(\.demands).filter { $0.demand == .required && !$0.isIssuedAbroad }
    needs = isOnlyCase ? Set(wanted.map(\.paper)).sorted().map { papers[$0].id } : []
  }

  /// The procedure's address.
  var path: ElementPath { ElementPath("procedure/\(code.wrappedValue)") }
}
