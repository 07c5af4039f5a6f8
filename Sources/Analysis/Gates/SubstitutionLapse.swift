import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Which document on file has ended the replacement that an annex row orders.
///
/// The lapse provision of the substitution: a newer document of sufficient kind on the same matter. That it is the same
/// matter is known only where the relation on file is verified and names a provision that the row names too, or
/// replaces or repeals the whole document.
enum SubstitutionLapse {
  /// The number of the first such document in force by the as-of date.
  static func document(
    ending row: SubstitutionRow,
    of resolution: LegalDocument,
    in context: AnalysisContext
  ) -> String? {
    let law = context.knowledge.law
    let touched = row.documents.contains { document in
      kinds.contains { !law.documents(that: $0, document.number).isEmpty }
    }
    // Most documents were not touched; only then is the row's wording worth reading.
    guard touched else { return nil }
    for demand in RowProvisions(row, context.knowledge).demands {
      for kind in kinds {
        for edge in law.documents(that: kind, demand.document) where edge.isVerified {
          guard ends(edge, kind, demand.provisions), isInForce(edge.document, since: resolution, context)
          else {
            continue
          }
          return edge.document
        }
      }
    }
    return nil
  }

  private static let kinds: [RelationKind] = [.replaces, .repeals, .amends]

  private static func ends(
    _ edge: LawGraph.Edge,
    _ kind: RelationKind,
    _ demanded: [ProvisionAddress]
  ) -> Bool {
    guard let provision = edge.provision else { return kind != .amends }
    let touched = CitedText(provision).provisions
    return demanded.contains { demand in touched.contains { $0.overlaps(demand) } }
  }

  private static func isInForce(
    _ number: String,
    since resolution: LegalDocument,
    _ context: AnalysisContext
  ) -> Bool {
    guard let document = context.knowledge.document(number), let effective = document.effective,
      let kind = context.knowledge.kind(of: number), kind.mayEndSubstitution
    else { return false }
    return effective <= context.asOf && TimeGate.isNewer(number, than: resolution, in: context)
  }
}
