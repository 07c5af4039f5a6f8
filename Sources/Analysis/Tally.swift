import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// Counts of proposals by verdict.
public struct Tally: Hashable, Sendable {
  private var counts: [Verdict: Int] = [:]
  /// How many are ready: every gate passed.
  public private(set) var ready = 0
  /// How many of those that are printed the text already waives; a waived paper of unknown verdict stays unknown.
  public private(set) var done = 0

  /// No proposal yet.
  public init() {}

  /// How many have a verdict.
  public subscript(verdict: Verdict) -> Int { counts[verdict] ?? 0 }

  /// How many papers were judged.
  public var total: Int { counts.values.reduce(0, +) }

  /// Counts a proposal in.
  public mutating func count(_ proposal: Proposal) {
    counts[proposal.verdict, default: 0] += 1
    if proposal.isReady { ready += 1 }
    if proposal.status == .done, proposal.isPrinted { done += 1 }
  }
}

/// The numbers of an analysis, as a whole and by authority, register and paper.
public struct Summary: Sendable {
  /// One line of a breakdown.
  public struct Line: Sendable {
    /// The id of what the line is about; empty where it is not known.
    public let id: String
    /// Its name.
    public let name: Bilingual
    /// How many procedures stand behind it.
    public internal(set) var procedures = 0
    /// How many dossier rows stand behind it.
    public internal(set) var components = 0
    /// The proposals.
    public internal(set) var tally = Tally()
  }

  /// All proposals.
  public private(set) var tally = Tally()
  /// How many procedures were analysed.
  public let procedures: Int
  /// How many dossier rows they have.
  public private(set) var components = 0
  /// How many of the rows are forms.
  public private(set) var forms = 0
  /// How many of the rows are notes.
  public private(set) var notes = 0
  /// By promulgating authority, the largest first.
  public private(set) var byAuthority: [Line] = []
  /// By register, the largest first.
  public private(set) var byRegister: [Line] = []
  /// By paper, the largest first.
  public private(set) var byPaper: [Line] = []

  /// Counts an analysis.
  public init(_ analysis: Analysis) {
    let context = analysis.context
    procedures = context.graph.procedures.count
    var authorities: [String: Line] = [:]
    var registers: [String: Line] = [:]
    var papers: [Int: Line] = [:]
    for node in context.graph.procedures {
      let id = node.authority?.id ?? ""
      var line = authorities[id] ?? Line(id: id, name: node.authority?.name ?? .unknownAuthority)
      line.procedures += 1
      line.components += node.components.count
      authorities[id] = line
      components += node.components.count
      forms += node.components.count { $0.kind == .form }
      notes += node.components.count { $0.kind == .note }
    }
    for proposal in analysis.proposals {
      let node = context.graph.procedures[proposal.procedure]
      tally.count(proposal)
      authorities[node.authority?.id ?? ""]?.tally.count(proposal)
      if let position = proposal.paper {
        let paper = context.knowledge.papers[position]
        papers[position, default: Line(id: paper.id, name: paper.name)].tally.count(proposal)
      }
      for id in proposal.registers {
        let name = context.knowledge.register(id)?.name ?? Bilingual(vi: id, en: id)
        registers[id, default: Line(id: id, name: name)].tally.count(proposal)
      }
    }
    byAuthority = Self.sorted(authorities.values)
    byRegister = Self.sorted(registers.values)
    byPaper = Self.sorted(papers.values)
  }

  private static func sorted(_ lines: some Sequence<Line>) -> [Line] {
    lines.sorted { ($1.tally.total, $1.procedures, $0.id) < ($0.tally.total, $0.procedures, $1.id) }
  }
}

extension Bilingual {
  fileprivate static let unknownAuthority = Bilingual(vi: "Chưa xác định cơ quan", en: "Authority not known")
}
