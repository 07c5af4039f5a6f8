public import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// What is said about a source: proposals, findings and how many of each.
public struct Analysis: Sendable {
  /// The graph and the as-of date.
  public let context: AnalysisContext
  /// One proposal for each paper demanded.
  public let proposals: [Proposal]
  /// What is said about the fields of the forms on file that procedures use, in the order of procedures.
  public let fieldProposals: [FieldProposal]
  /// Why a procedure has no proposal, by its position in the graph.
  public let silence: [Int: SilenceReason]

  /// Analyses a graph for a day.
  public init(graph: ProcedureGraph, asOf: CalendarDate) {
    self.init(AnalysisContext(graph: graph, asOf: asOf))
  }

  /// Analyses the graph of a context.
  public init(_ context: AnalysisContext) {
    self.context = context
    let graph = context.graph
    proposals = ProposalBuilder(context).build()
    let fields = FieldProposalBuilder(context: context)
    fieldProposals = graph.procedures.indices.flatMap { fields.build(procedure: $0) }
    var withProposal: Set<Int> = []
    for proposal in proposals where proposal.isPrinted { withProposal.insert(proposal.procedure) }
    var reasons: [Int: SilenceReason] = [:]
    for (index, node) in graph.procedures.enumerated() where !withProposal.contains(index) {
      reasons[index] = SilenceReason(node)
    }
    silence = reasons
  }

  /// The proposals of one procedure, by its position in the graph.
  public func proposals(of procedure: Int) -> ArraySlice<Proposal> {
    // Proposals stand in the order of procedures.
    let start = partition { $0 >= procedure }
    let end = partition { $0 > procedure }
    return proposals[start..<end]
  }

  /// The first proposal whose procedure passes a test that, once passed, all later ones pass.
  private func partition(_ passes: (Int) -> Bool) -> Int {
    var low = 0
    var high = proposals.count
    while low < high {
      let middle = (low + high) / 2
      if passes(proposals[middle].procedure) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The findings of every rule, sorted.
  public func findings() -> [Diagnostic] {
    context.findings()
  }
}

/// Why a procedure yields no proposal.
public enum SilenceReason: String, CaseIterable, Hashable, Sendable {
  /// It has no dossier row at all.
  case noComponents = "no-components"
  /// It asks for forms and notes only.
  case formsOnly = "forms-only"
  /// None of the papers it asks for is known to the vocabulary.
  case noKnownPaper = "no-known-paper"
  /// Papers are named, and nobody has to file them.
  case mentionedOnly = "mentioned-only"

  init(_ node: ProcedureNode) {
    if node.components.isEmpty {
      self = .noComponents
    } else if node.components.contains(where: { $0.kind == .paper && $0.demands.isEmpty }) {
      self = .noKnownPaper
    } else if node.components.contains(where: { !$0.demands.isEmpty }) {
      self = .mentionedOnly
    } else {
      self = .formsOnly
    }
  }

  /// The reason in words.
  public var wording: Bilingual {
    switch self {
    case .noComponents: Bilingual(vi: "Không có thành phần hồ sơ nào", en: "No dossier row at all")
    case .formsOnly:
      Bilingual(vi: "Hồ sơ chỉ gồm đơn, tờ khai và ghi chú", en: "The dossier holds forms and notes only")
    case .noKnownPaper:
      Bilingual(
        vi:
          "Không yêu cầu giấy tờ nào thuộc danh mục giấy tờ của cơ sở tri thức; các giấy tờ khác chưa xác định",
        en: "None of the papers asked for is in the vocabulary; the others are unknown"
      )
    case .mentionedOnly:
      Bilingual(
        vi: "Giấy tờ chỉ được nhắc đến, người nộp không phải nộp hoặc xuất trình",
        en: "Papers are mentioned only; nobody has to file them"
      )
    }
  }
}
