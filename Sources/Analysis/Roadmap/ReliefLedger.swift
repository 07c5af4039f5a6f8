import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What the law and the proposals promise, and which documents stand before it: what a roadmap chooses from, and what it cannot count.
struct ReliefLedger: Sendable {
  /// A paper that need not be filed once its documents are amended.
  struct Relief: Sendable {
    /// The procedure's code.
    var procedure: String
    /// The procedure's position in the graph; nil where only an annex row tells of it.
    var node: Int?
    /// The papers' positions in the vocabulary: one, or several of which each may be filed.
    var papers: [Int]
    /// The documents' positions in the ledger, ascending; all are needed.
    var documents: [Int]
  }

  /// The numbers of the documents, in the order in which they are met.
  private(set) var documents: [String] = []
  /// What can be counted.
  private(set) var reliefs: [Relief] = []
  /// What cannot.
  private(set) var apart = RoadmapApart()
  /// The procedures that have relief whose document is not known: they cannot be said to be freed.
  private(set) var openProcedures: Set<String> = []
  private var positions: [String: Int] = [:]
  /// The documents that each annex row names, by its key.
  private var documentsOfRows: [String: [String]] = [:]

  /// `isWhole` counts annex rows whose procedures were not read too, as the law asks for their amendment all the same.
  init(_ analysis: Analysis, isWhole: Bool) {
    let knowledge = analysis.context.knowledge
    for annex in knowledge.annexes {
      for row in annex.rows {
        let numbers = RowProvisions(row, knowledge).demands.map(\.document)
        documentsOfRows[Self.key(annex, row)] = Set(numbers).sorted()
      }
    }
    addProposals(of: analysis)
    if isWhole { addRows(besides: analysis) }
  }

  private static func key(_ annex: SubstitutionAnnex, _ row: SubstitutionRow) -> String {
    "\(annex.annex)/\(row.serial)/\(row.ordinal)"
  }

  private mutating func addProposals(of analysis: Analysis) {
    for (index, node) in analysis.context.graph.procedures.enumerated() {
      let code = node.code ?? node.procedure.code
      var rows: [Int: [Proposal]] = [:]
      for proposal in analysis.proposals(of: index) where counts(proposal) {
        rows[proposal.component, default: []].append(proposal)
      }
      for row in rows.keys.sorted() {
        let proposals = rows[row] ?? []
        let isOneOfSeveral = node.components[row].structure == .alternatives
        for group in isOneOfSeveral ? [proposals] : proposals.map({ [$0] }) {
          enter(
            group.map { numbers(of: $0) },
            papers: group.compactMap(\.paper),
            procedure: code,
            node: index
          )
        }
      }
    }
  }

  private mutating func addRows(besides analysis: Analysis) {
    let knowledge = analysis.context.knowledge
    let read = Set(analysis.context.graph.procedures.map { $0.code ?? $0.procedure.code })
    for annex in knowledge.annexes {
      for row in annex.rows where !read.contains(row.procedure) {
        guard !row.isPartial else {
          apart.partial += 1
          continue
        }
        let numbers = documentsOfRows[Self.key(annex, row)] ?? []
        let papers = row.papers.compactMap { knowledge.paper($0.wrappedValue) }
        enter([numbers.isEmpty ? nil : numbers], papers: papers, procedure: row.procedure, node: nil)
      }
    }
  }

  /// Whether a proposal is relief that an amendment brings: the law orders it or a reviewer accepted it, and it is not done.
  private mutating func counts(_ proposal: Proposal) -> Bool {
    guard proposal.isPrinted else { return false }
    switch proposal.status {
    case .done: apart.done += 1
    case .rejected, .deferred: apart.declined += 1
    case .accepted, .new:
      if proposal.verdict == .partial {
        apart.partial += 1
      } else if proposal.status == .accepted || proposal.verdict != .propose {
        return true
      } else {
        apart.undecided += 1
      }
    }
    return false
  }

  /// Enters a row's paper, or its papers of which one is filed: such a row is relieved as soon as one of them is, so the one that needs
  /// fewest documents counts.
  private mutating func enter(_ ways: [[String]?], papers: [Int], procedure: String, node: Int?) {
    let known = ways.compactMap { $0 }
    guard let numbers = known.min(by: { ($0.count, $0.joined()) < ($1.count, $1.joined()) }) else {
      apart.documentUnknown += 1
      openProcedures.insert(procedure)
      return
    }
    reliefs.append(
      Relief(
        procedure: procedure,
        node: node,
        papers: papers,
        documents: numbers.map { position(of: $0) }.sorted()
      )
    )
  }

  /// The documents that must be amended for a proposal; nil where one of them is not known.
  private func numbers(of proposal: Proposal) -> [String]? {
    let rows = proposal.basis.compactMap(\.row).flatMap { documentsOfRows[$0] ?? [] }
    guard rows.isEmpty else { return Set(rows).sorted() }
    let numbers = proposal.amendments.map(\.document)
    guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
    return Set(numbers.compactMap { $0 }).sorted()
  }

  private mutating func position(of number: String) -> Int {
    if let position = positions[number] { return position }
    positions[number] = documents.count
    documents.append(number)
    return documents.count - 1
  }
}

/// Proposals that a roadmap does not count, by the reason.
public struct RoadmapApart: Hashable, Sendable {
  /// The text already waives the paper.
  public internal(set) var done = 0
  /// A reviewer refused it or put it off.
  public internal(set) var declined = 0
  /// Only a part of the paper is replaced.
  public internal(set) var partial = 0
  /// A person must decide first.
  public internal(set) var undecided = 0
  /// The document that demands the paper is not known.
  public internal(set) var documentUnknown = 0
  /// No number of dossiers is on file for the procedure.
  public internal(set) var volumeUnknown = 0
  /// Procedures that cannot be said to be freed, because a document is not known.
  public internal(set) var openProcedures = 0
}
