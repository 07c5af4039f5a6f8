import CatalogueModel
import Diagnostics
import ProcedureGraph

/// An annex row that joins a procedure.
struct JoinedAnnexRow {
  let annex: SubstitutionAnnex
  let row: SubstitutionRow
  let similarity: Double

  /// Annex, serial and ordinal, which together name a row.
  var key: String { "\(annex.annex)/\(row.serial)/\(row.ordinal)" }
}

/// The annex rows of one procedure, by the papers they name.
struct AnnexRows {
  private let rows: [JoinedAnnexRow]

  init(node: ProcedureNode, knowledge: Knowledge) {
    rows = node.rows.map {
      JoinedAnnexRow(
        annex: knowledge.annex(of: $0.reference),
        row: knowledge.row($0.reference),
        similarity: $0.similarity
      )
    }
  }

  /// The row that speaks of a paper: a cut before a replacement, then the order of print.
  ///
  /// A row that names none of the vocabulary's papers applies to the row whose wording is nearest to its own.
  func row(for paper: String, in component: ComponentNode) -> JoinedAnnexRow? {
    let naming = rows.filter { row in row.row.papers.contains { $0.wrappedValue == paper } }
    return naming.first { $0.annex.action == .cut } ?? naming.first
  }

  /// Rows whose papers no dossier row asks for.
  func unmatched(asked: Set<String>) -> [JoinedAnnexRow] {
    rows.filter { row in !row.row.papers.contains { asked.contains($0.wrappedValue) } }
  }
}
