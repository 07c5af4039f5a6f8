public import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Proposals as a table of comma-separated values (RFC 4180), one a line.
public struct ProposalTable {
  private let content: ReportContent

  /// Tables of a run.
  public init(_ content: ReportContent) {
    self.content = content
  }

  /// The table with its heading.
  public func csv(_ proposals: [Proposal]) -> String {
    var table =
      "procedure,procedureName,authority,case,component,text,verdict,kind,paper,registers,basis,row,ready,status,"
      + Gate.allCases.map(\.rawValue).joined(separator: ",") + ",amendments,file,line,column\r\n"
    for proposal in proposals {
      let node = content.context.graph.procedures[proposal.procedure]
      let component = node.components[proposal.component]
      let position = proposal.place.map(content.files.position)
      var cells = [
        node.procedure.code, node.procedure.name, node.authority?.id ?? "",
        node.procedure.cases[component.caseIndex].id, component.path.description, component.component.text,
        proposal.verdict.rawValue, proposal.kind.rawValue,
        proposal.paper.map { content.context.knowledge.papers[$0].id } ?? "",
        proposal.registers.joined(separator: " "),
        proposal.basis.map { "\($0.citation.provision.map { "\($0) " } ?? "")\($0.citation.document)" }
          .joined(separator: "; "),
        proposal.basis.compactMap(\.row).joined(separator: "; "), proposal.isReady ? "true" : "false",
        proposal.status.rawValue,
      ]
      cells += Gate.allCases.map { proposal.gates[$0].state.rawValue }
      cells.append(
        proposal.amendments.map { amendment in
          amendment.document.map { "\(amendment.provision.map { "\($0) " } ?? "")\($0)" }
            ?? "? (\(amendment.candidates.joined(separator: ", ")))"
        }.joined(separator: "; ")
      )
      cells += [
        proposal.place.map(content.files.path) ?? "", position.map { String($0.line) } ?? "",
        position.map { String($0.column) } ?? "",
      ]
      table += CSVText.line(cells)
    }
    return table
  }
}
