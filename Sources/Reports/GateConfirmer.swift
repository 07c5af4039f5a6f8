import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Who can settle an open gate: the owners of the data (Resolution 66.7/2025/NQ-CP, Article 6) for what the data
/// covers, the body that promulgates the procedure (Article 7) for the law behind it, the reviewer for what the
/// paper is used for.
struct GateConfirmer {
  let content: ReportContent

  func name(of gate: Gate, for proposal: Proposal) -> Bilingual? {
    switch gate {
    case .publication: return nil
    case .fields, .scope: return owners(of: proposal)
    case .time: return content.context.graph.procedures[proposal.procedure].authority?.name
    case .object, .fallback: return Bilingual(vi: "người rà soát", en: "the reviewer")
    }
  }

  /// The owners of the registers that a proposal looks into.
  func owners(of proposal: Proposal) -> Bilingual? {
    var owners: [Bilingual] = []
    for register in proposal.registers.compactMap(content.context.knowledge.register) {
      let name = content.authorityName(register.owner)
      if !owners.contains(name) { owners.append(name) }
    }
    guard !owners.isEmpty else { return nil }
    return Bilingual(
      vi: owners.map(\.vi).joined(separator: ", "),
      en: owners.map(\.en).joined(separator: ", ")
    )
  }
}
