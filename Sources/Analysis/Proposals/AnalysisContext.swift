public import Availability
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
  /// The provinces that ended by the day.
  let formerProvinces: FormerProvinces
  /// The public bodies that ended by the day.
  let formerBodies: FormerBodies
  /// The ids that references may name.
  let defined: DefinedIDs
  /// What registers let be looked up on the day.
  public let lookups: LookupTable
  /// What of each form on file the State holds, in the order of the forms.
  public let formAnswers: [FormAnswers]
  /// Documents with a date of issue on file, which tell the order of those without, by year and suffix.
  private let datedDocuments: [String: [DatedDocument]]
  /// By number, what ended documents as a whole by the day.
  private let endings: [String: DocumentEnding]
  /// By a procedure's code, the papers it is said to issue, as positions in the vocabulary.
  private let issuedPapers: [String: [Int]]
  /// The plan under review, where one is.
  var review: PlanReview?
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
    formerProvinces = FormerProvinces(knowledge.units, asOf: asOf)
    formerBodies = FormerBodies(knowledge.authorities, asOf: asOf)
    defined = DefinedIDs(graph.source, knowledge: knowledge)
    landPapers = Set(
      knowledge.papers.indices.filter { index in
        let paper = knowledge.papers[index]
        let registers = paper.holdings.compactMap { knowledge.register($0.register) }
        return (paper.scopes + registers.flatMap(\.scopes)).contains { $0.kind == .residentialLand }
      }
    )
    lookups = LookupTable(knowledge.registers, entities: knowledge.entities, asOf: asOf)
    formAnswers = knowledge.forms.map { [lookups] form in FormAnswers(form, table: lookups) }
    let documents = knowledge.documents
    datedDocuments = Dictionary(grouping: documents.compactMap { DatedDocument($0) }, by: \.series)
    var endings: [String: DocumentEnding] = [:]
    for document in documents where document.effective.map({ $0 <= asOf }) ?? false {
      for relation in document.relations where relation.provision == nil {
        guard [.repeals, .replaces, .suspends].contains(relation.kind) else { continue }
        endings[relation.document] = DocumentEnding(kind: relation.kind, document: document)
      }
    }
    self.endings = endings
    var issued: [String: [Int]] = [:]
    for (index, paper) in knowledge.papers.enumerated() {
      for code in paper.issuingProcedures { issued[code.wrappedValue, default: []].append(index) }
    }
    issuedPapers = issued
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
  /// The State numbers each series in order of issue, so a lower serial of the year is older still. The National
  /// Assembly numbers its laws and its resolutions apart under one suffix: there the kind must be known.
  func wasIssued(_ number: String, by day: CalendarDate) -> Bool {
    guard let parts = DocumentNumber.parts(of: number) else { return false }
    let kind = knowledge.document(number)?.kind
    if parts.suffix.hasPrefix("QH"), kind == nil { return false }
    let series = datedDocuments["\(parts.year)/\(parts.suffix)"] ?? []
    return series.contains { other in
      other.serial >= parts.serial && other.issued <= day
        && (!parts.suffix.hasPrefix("QH") || other.kind == kind)
    }
  }

  /// What repealed, replaced or suspended a document as a whole by the as-of date.
  func ending(of number: String) -> DocumentEnding? { endings[number] }

  /// The papers a procedure is said to issue, as positions in the vocabulary.
  func papersIssued(by code: String) -> [Int] { issuedPapers[code] ?? [] }

  /// The documents on file that amend another one.
  func amendments(of number: String) -> [LegalDocument] {
    knowledge.law.documents(that: .amends, number).compactMap { knowledge.document($0.document) }
  }

  /// Whether a document is in force on the as-of date; nil when its dates are not on file.
  ///
  /// A document on file that repeals or replaces it ends its force from its own first day in force.
  func isInForce(_ document: LegalDocument) -> Bool? {
    switch document.status {
    case .expired, .repealed, .suspended: return false
    case .inForce, .unknown: break
    }
    if endings[document.number] != nil { return false }
    guard document.effective != nil || document.expires != nil else { return nil }
    if let effective = document.effective, asOf < effective { return false }
    if let expires = document.expires, expires < asOf { return false }
    return true
  }
}

/// A document's number in parts, with its date of issue.
private struct DatedDocument: Sendable {
  let serial: Int
  let series: String
  let kind: DocumentKind
  let issued: CalendarDate

  init?(_ document: LegalDocument) {
    // Numbers such as 66.7 stand outside their series.
    guard !document.number.contains("."), let issued = document.issued,
      let parts = DocumentNumber.parts(of: document.number)
    else {
      return nil
    }
    serial = parts.serial
    series = "\(parts.year)/\(parts.suffix)"
    kind = document.kind
    self.issued = issued
  }
}
