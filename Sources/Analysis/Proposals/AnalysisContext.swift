public import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// The graph, the as-of date, and the law that every judgement leans on, looked up once.
public struct AnalysisContext: Sendable {
  /// The graph.
  public let graph: ProcedureGraph
  /// The day for which the law is applied.
  public let asOf: CalendarDate
  /// The names of each paper, folded.
  let paperNames: [[FoldedKey]]
  /// The papers that state rights in land.
  let landPapers: Set<Int>
  /// The names of papers abolished by the day.
  let abolishedNames: AbolishedNames
  /// Documents with a date of issue on file, which tell the order of those without.
  private let datedDocuments: [DatedDocument]
  private let documents: [LegalDocument]
  /// The texts folded so far, while rules run.
  private var memo: FoldingMemo?

  /// A context; the as-of date is a parameter, never the clock.
  public init(graph: ProcedureGraph, asOf: CalendarDate) {
    self.graph = graph
    self.asOf = asOf
    paperNames = graph.knowledge.papers.map { paper in
      ([paper.name.vi] + paper.synonyms.map(\.wrappedValue)).map { FoldedKey($0) }
    }
    abolishedNames = AbolishedNames(graph.knowledge.papers, asOf: asOf)
    let knowledge = graph.knowledge
    landPapers = Set(
      knowledge.papers.indices.filter { index in
        let paper = knowledge.papers[index]
        let registers = paper.holdings.compactMap { knowledge.register($0.register) }
        return (paper.scopes + registers.flatMap(\.scopes)).contains { $0.kind == .residentialLand }
      }
    )
    documents = knowledge.documents
    datedDocuments = documents.compactMap { DatedDocument($0) }
  }

  /// The same context with a memory for folded texts.
  func remembering() -> AnalysisContext {
    var copy = self
    copy.memo = FoldingMemo()
    return copy
  }

  /// A text, folded; at most once among the rules that look at one procedure.
  func folded(_ text: Located<String>) -> FoldedText {
    memo?.folded(text) ?? FoldedText(text.wrappedValue)
  }

  /// The findings of every rule, sorted.
  public func findings() -> [Diagnostic] {
    DiagnosticSet(RuleRegistry.findings(in: self)).items
  }

  /// The knowledge base.
  public var knowledge: Knowledge { graph.knowledge }

  /// The provision that replaces papers in procedures no annex lists.
  var generalSubstitution: ProvisionReference? { knowledge.provision(.substitutionGeneral) }

  /// The document that orders the substitution.
  var substitutionDocument: LegalDocument? { generalSubstitution?.document }

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
  ///
  /// A document on file that repeals or replaces it ends its force from its own first day in force.
  func isInForce(_ document: LegalDocument) -> Bool? {
    switch document.status {
    case .expired, .repealed, .suspended: return false
    case .inForce, .unknown: break
    }
    if documents.contains(where: { ends(document, by: $0) }) { return false }
    guard document.effective != nil || document.expires != nil else { return nil }
    if let effective = document.effective, asOf < effective { return false }
    if let expires = document.expires, expires < asOf { return false }
    return true
  }
}

extension AnalysisContext {
  private func ends(_ document: LegalDocument, by other: LegalDocument) -> Bool {
    guard let effective = other.effective, effective <= asOf else { return false }
    return other.relations.contains { relation in
      relation.document == document.number && relation.provision == nil
        && (relation.kind == .repeals || relation.kind == .replaces || relation.kind == .suspends)
    }
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
      let parts = DocumentNumber.parts(of: document.number)
    else {
      return nil
    }
    serial = parts.serial
    year = parts.year
    suffix = parts.suffix
    self.issued = issued
  }
}
