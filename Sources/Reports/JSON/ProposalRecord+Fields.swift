public import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

extension ProposalRecord {
  /// The object of the published contract for a form field: its address stands for the component's.
  public func contract(_ proposal: FieldProposal) -> JSONValue {
    let knowledge = content.context.knowledge
    let node = content.context.graph.procedures[proposal.procedure]
    let form = knowledge.forms[proposal.form]
    let field = form.fields[proposal.field]
    return .object([
      ("procedure", .string(node.procedure.code)),
      ("procedureName", .string(node.procedure.name)),
      ("authority", .optional(node.authority?.id)),
      ("case", .string("")),
      ("component", .string("procedure/\(node.procedure.code)/form/\(form.id)/field/\(field.id)")),
      ("text", .string(field.label)),
      ("verdict", .string(Verdict.propose.rawValue)),
      ("kind", .string(proposal.kind.rawValue)),
      ("papers", .array([])),
      ("registers", .array(proposal.registers.map { .string($0) })),
      ("basis", .array(proposal.basis.map { basis($0, forPage: false) })),
      ("gates", .object(Gate.allCases.map { ($0.rawValue, gate(proposal.gates[$0])) })),
      ("ready", .boolean(false)),
      ("status", .string(ProposalStatus.new.rawValue)),
      ("amendments", .array(proposal.amendments.map(amendment))),
      ("confidence", .hundredths(field.isVerified ? 1 : Self.unsureMeaning)),
      ("evidence", evidence(proposal.evidence)),
      ("place", place(proposal.place)),
    ])
  }

  /// What is said of a field whose meaning an editor has marked as not sure.
  private static var unsureMeaning: Double { 0.5 }

  private func amendment(_ amendment: Amendment) -> JSONValue {
    .object([
      ("document", .optional(amendment.document)), ("provision", .optional(amendment.provision)),
      ("change", .bilingual(amendment.change)), ("issuer", .optional(amendment.issuer)),
    ])
  }
}
