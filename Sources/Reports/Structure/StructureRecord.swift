import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Families and proposals about whole procedures as JSON.
struct StructureRecord {
  private let content: ReportContent
  private let records: ProposalRecord

  init(_ content: ReportContent) {
    self.content = content
    records = ProposalRecord(content)
  }

  var value: JSONValue {
    let wording = StructureWording(content: content)
    return .object([
      (
        "counts",
        .array(
          wording.counts.map {
            .object([
              ("kind", .string($0.kind.rawValue)), ("name", .bilingual(ReportWording.word($0.kind))),
              ("count", .integer($0.count)),
            ])
          }
        )
      ),
      ("familiesText", .bilingual(wording.families)),
      ("proactive", .bilingual(StructureWording.proactive)),
      ("families", .array(content.structure.families.map(family))),
      ("proposals", .array(content.structure.proposals.map(proposal))),
    ])
  }

  private func code(_ index: Int) -> JSONValue {
    .string(content.context.graph.procedures[index].procedure.code)
  }

  private func family(_ family: ProcedureFamily) -> JSONValue {
    let base = content.context.graph.procedures[family.base].procedure
    return .object([
      ("base", .string(base.code)), ("name", .string(base.name)), ("national", .boolean(family.isNational)),
      ("variants", .array(family.variants.map(variant))),
    ])
  }

  private func variant(_ variant: ProcedureFamily.Variant) -> JSONValue {
    let node = content.context.graph.procedures[variant.procedure]
    return .object([
      ("procedure", .string(node.procedure.code)), ("authority", .bilingual(node.authority?.name)),
      ("dossierKnown", .boolean(variant.isDossierKnown)),
      ("likeness", variant.likeness.map { .hundredths($0) } ?? .null),
      (
        "deviations",
        .array(
          variant.deviations.map {
            .object([
              ("subject", .string($0.subject.rawValue)), ("burden", .boolean($0.isBurden)),
              ("text", .bilingual($0.wording)), ("place", records.place($0.place)),
            ])
          }
        )
      ),
    ])
  }

  private func proposal(_ proposal: ProcedureProposal) -> JSONValue {
    let procedure = content.context.graph.procedures[proposal.procedure].procedure
    return .object([
      ("procedure", .string(procedure.code)), ("procedureName", .string(procedure.name)),
      ("kind", .string(proposal.kind.rawValue)),
      ("kindName", .bilingual(ReportWording.word(proposal.kind))),
      ("others", .array(proposal.others.map(code))), ("status", .string(proposal.status.rawValue)),
      ("reason", .bilingual(proposal.reason)), ("confidence", .hundredths(proposal.confidence)),
      ("evidence", records.evidence(proposal.evidence)),
      ("counterEvidence", .array(proposal.counterEvidence.map { .bilingual($0) })),
      ("wouldChange", .array(proposal.wouldChange.map { .bilingual($0) })),
      ("place", records.place(proposal.place)),
    ])
  }
}
