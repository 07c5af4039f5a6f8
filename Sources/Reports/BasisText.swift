import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The law a proposal rests on, in one line: provisions of one document stand together.
struct BasisText {
  let content: ReportContent

  func line(_ proposal: Proposal) -> String {
    var parts: [(document: String, provisions: [String])] = []
    for basis in proposal.basis {
      let row = basis.row.map { content.language == .vi ? " (dòng \($0))" : " (row \($0))" } ?? ""
      let provision = (basis.citation.provision ?? "") + row
      if parts.last?.document != basis.citation.document { parts.append((basis.citation.document, [])) }
      if !provision.isEmpty { parts[parts.count - 1].provisions.append(provision) }
    }
    return parts.map { part in
      let document = content.context.knowledge.documentName(part.document)
      return part.provisions.isEmpty ? document : "\(part.provisions.joined(separator: ", ")) \(document)"
    }.joined(separator: "; ")
  }
}
