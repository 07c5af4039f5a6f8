public import Availability
public import Diagnostics
import CatalogueModel
import ProcedureGraph

/// What we say about one field of a form that a procedure uses, with its grounds.
public struct FieldProposal: Sendable {
  /// The procedure's position in the graph.
  public var procedure: Int
  /// The form's position among the forms on file.
  public var form: Int
  /// The field's position in the form.
  public var field: Int
  /// The dossier row that proves the same datum, for `askOnce`; its position among the procedure's rows.
  public var component: Int?
  /// What becomes of the field: `dropField`, `askOnce` or `needlessField`.
  public var kind: ProposalKind
  /// The proofs that the datum is at hand, the most ready first.
  public var proofs: [Proof]
  /// The ids of the registers that the best proof looks into, in its order.
  public var registers: [String]
  /// The law it rests on.
  public var basis: [Basis]
  /// What must be amended: the document that issues the form.
  public var amendments: [Amendment]
  /// The conditions of being carried out.
  public var gates: GateResults
  /// Why, one sentence.
  public var reason: Bilingual
  /// The grounds.
  public var evidence: Evidence
  /// Where the form asks for it.
  public var place: Place?
}
