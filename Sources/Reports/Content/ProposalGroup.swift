import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Proposals of one procedure that say the same of rows with the same text, as cases repeat them.
struct ProposalGroup {
  private struct Key: Hashable {
    let paper: Int?
    let verdict: Verdict
    let kind: ProposalKind
    let status: ProposalStatus
    let gates: GateResults
    let reason: Bilingual
    let text: String
  }

  /// The first of them.
  let first: Proposal
  /// How many there are.
  private(set) var count = 1
  /// Its position among the groups, as Vietnamese drafting letters its points.
  let letter: String

  /// The groups in the order in which they are met.
  static func groups(of proposals: [Proposal], _ content: ReportContent) -> [ProposalGroup] {
    var groups: [ProposalGroup] = []
    var positions: [Key: Int] = [:]
    for proposal in proposals {
      let component = content.context.graph.procedures[proposal.procedure].components[proposal.component]
      let key = Key(
        paper: proposal.paper,
        verdict: proposal.verdict,
        kind: proposal.kind,
        status: proposal.status,
        gates: proposal.gates,
        reason: proposal.reason,
        text: component.component.text
      )
      if let position = positions[key] {
        groups[position].count += 1
      } else {
        positions[key] = groups.count
        groups.append(ProposalGroup(first: proposal, letter: letter(groups.count)))
      }
    }
    return groups
  }

  private static func letter(_ position: Int) -> String {
    let letters = [
      "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
      "x", "y",
    ]
    let round = position / letters.count
    return letters[position % letters.count] + (round == 0 ? "" : String(round + 1))
  }
}
