import CatalogueModel
import Diagnostics
import ProcedureGraph

/// An annex row that joins a procedure.
struct JoinedAnnexRow {
  let annex: SubstitutionAnnex
  let row: SubstitutionRow
  let similarity: Double
  /// The variant the row is limited to, where no case of the procedure could be told to be it.
  var openVariant: String?

  /// Which of several rows for one paper counts: the lowest.
  var rank: Int { (annex.action == .cut ? 0 : 2) + (openVariant == nil ? 0 : 1) }

  /// The row as people look it up: annex and serial number, and its place where the serial repeats.
  var wording: Bilingual {
    let repeated = row.ordinal > 1
    return Bilingual(
      vi: "Phụ lục \(annex.annex), STT \(row.serial)" + (repeated ? ", dòng thứ \(row.ordinal)" : ""),
      en: "Annex \(annex.annex), row \(row.serial)" + (repeated ? ", line \(row.ordinal)" : "")
    )
  }

  /// Annex, serial and ordinal, which together name a row.
  var key: String { "\(annex.annex)/\(row.serial)/\(row.ordinal)" }
}

/// The annex rows of one procedure, by the papers they name.
struct AnnexRows {
  /// From this likeness on, a case's heading is the variant a row is limited to.
  private static let variantSimilarity = 0.5

  private let rows: [JoinedAnnexRow]
  private let caseNames: [String]

  init(node: ProcedureNode, knowledge: Knowledge) {
    rows = node.rows.map {
      JoinedAnnexRow(
        annex: knowledge.annex(of: $0.reference),
        row: knowledge.row($0.reference),
        similarity: $0.similarity
      )
    }
    caseNames = node.procedure.cases.map { $0.name ?? "" }
  }

  /// The row that speaks of a paper in a dossier row: a cut before a replacement, then the likelier name, then
  /// the order of print.
  ///
  /// A row limited to a variant applies to the case with that heading only; where no heading says so it applies
  /// with an open limit.
  func row(for paper: String, in component: ComponentNode) -> JoinedAnnexRow? {
    var found: JoinedAnnexRow?
    for var row in rows where row.row.papers.contains(where: { $0.wrappedValue == paper }) {
      if let variant = row.row.variant {
        let matching = cases(named: variant)
        if matching.isEmpty {
          row.openVariant = variant
        } else if !matching.contains(component.caseIndex) {
          continue
        }
      }
      if let other = found,
        other.rank < row.rank || (other.rank == row.rank && other.similarity >= row.similarity)
      {
        continue
      }
      found = row
    }
    return found
  }

  /// The cases whose heading is most like a variant, where any is like it at all.
  private func cases(named variant: String) -> [Int] {
    let likeness = caseNames.map { $0.isEmpty ? 0 : FoldedText.similarity($0, variant) }
    guard let best = likeness.max(), best >= Self.variantSimilarity else { return [] }
    return likeness.indices.filter { likeness[$0] == best }
  }

  /// Rows whose papers no dossier row asks for.
  func unmatched(asked: Set<String>) -> [JoinedAnnexRow] {
    rows.filter { row in !row.row.papers.contains { asked.contains($0.wrappedValue) } }
  }
}
