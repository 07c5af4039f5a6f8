public import CatalogueModel
import Diagnostics
public import ProcedureGraph

/// The graph, the as-of date, and the law that every judgement leans on, looked up once.
public struct AnalysisContext: Sendable {
  /// The graph.
  public let graph: ProcedureGraph
  /// The day for which the law is applied.
  public let asOf: CalendarDate
  /// The names of each paper, folded, long enough not to occur by chance.
  let paperNames: [[FoldedKey]]
  /// The papers that state rights in land.
  let landPapers: Set<Int>
  /// Documents with a date of issue on file, which tell the order of those without.
  private let datedDocuments: [DatedDocument]

  /// A context; the as-of date is a parameter, never the clock.
  public init(graph: ProcedureGraph, asOf: CalendarDate) {
    self.graph = graph
    self.asOf = asOf
    paperNames = graph.knowledge.papers.map { paper in
      ([paper.name.vi] + paper.synonyms.map(\.wrappedValue)).map { FoldedKey($0) }
        .filter { $0.count >= Self.tellingNameLength }
    }
    landPapers = Set(
      graph.knowledge.papers.indices.filter { index in
        graph.knowledge.papers[index].scopes.contains { $0.kind == .residentialLand }
      }
    )
    datedDocuments = graph.knowledge.documents.compactMap { DatedDocument($0) }
  }

  /// The knowledge base.
  public var knowledge: Knowledge { graph.knowledge }

  /// The provision that replaces papers in procedures no annex lists.
  var generalSubstitution: ProvisionReference? { knowledge.provision(.substitutionGeneral) }

  /// The document that orders the substitution.
  var substitutionDocument: LegalDocument? { generalSubstitution?.document }

  /// Names of fewer folded bytes are abbreviations that other words may contain.
  private static let tellingNameLength = 8

  /// Whether some document of an issuer's series and year, with the same or a higher serial, was issued by a day.
  ///
  /// The State numbers each series in order of issue, so a lower serial of the year is older still.
  func wasIssued(_ number: (serial: Int, year: Int, suffix: String), by day: CalendarDate) -> Bool {
    datedDocuments.contains { other in
      other.year == number.year && other.suffix == number.suffix && other.serial >= number.serial
        && other.issued <= day
    }
  }

  /// Whether a document is in force on the as-of date; nil when its dates are not on file.
  func isInForce(_ document: LegalDocument) -> Bool? {
    guard document.effective != nil || document.expires != nil else { return nil }
    if let effective = document.effective, asOf < effective { return false }
    if let expires = document.expires, expires < asOf { return false }
    return true
  }
}

/// A document's number in parts, with its date of issue.
private struct DatedDocument: Sendable {
  let serial: Int
  let year: Int
  let suffix: String
  let issued: CalendarDate

  init?(_ document: LegalDocument) {
    // Numbers such as 66.7 stand outside their series.
    guard !document.number.contains("."), let issued = document.issued,
      let parts = DocumentNumber.parts(of: document.number) else {
      return nil
    }
    serial = parts.serial
    year = parts.year
    suffix = parts.suffix
    self.issued = issued
  }
}
