import CatalogueModel
import Diagnostics
import Dispatch
import ProcedureGraph

/// Judges every paper of every dossier row: the first verdict that applies, its gates, grounds and amendments.
public struct ProposalBuilder: Sendable {
  private static let threads = 2

  private let context: AnalysisContext

  /// A builder for one analysis.
  public init(_ context: AnalysisContext) {
    self.context = context
  }

  /// One proposal for each paper demanded, in the order of the catalogue; `mentioned` demands get none.
  public func build() -> [Proposal] {
    let count = context.graph.procedures.count
    var proposals = [[Proposal]](repeating: [], count: count)
    proposals.withUnsafeMutableBufferPointer { buffer in
      // Each thread writes slots of its own only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
        for index in stride(from: thread, to: count, by: Self.threads) {
          slots[index] = build(procedure: index)
        }
      }
    }
    return proposals.flatMap { $0 }
  }

  /// The proposals of one procedure, by its position in the graph.
  public func build(procedure index: Int) -> [Proposal] {
    let node = context.graph.procedures[index]
    let wording = ProcedureWording(node)
    let rows = AnnexRows(node: node, knowledge: context.knowledge)
    lazy var fallback = FallbackGate(context: context).judge(node.procedure)
    var proposals: [Proposal] = []
    for (componentIndex, component) in node.components.enumerated()
    where component.kind != .note || component.isDemanding {
      if component.demands.isEmpty, component.kind == .paper {
        proposals.append(unknown(component, at: componentIndex, procedure: index))
      }
      var seen: Set<Int> = []
      for demand in component.demands where demand.demand != .mentioned && seen.insert(demand.paper).inserted
      {
        let strongest = component.demands.filter { $0.paper == demand.paper }.min {
          $0.demand.rank < $1.demand.rank
        }
        proposals.append(
          proposal(
            strongest ?? demand,
            of: component,
            at: componentIndex,
            wording: wording,
            procedure: index,
            rows: rows,
            fallback: fallback
          )
        )
      }
    }
    return proposals
  }

  /// What is said of a row whose papers the vocabulary does not know.
  private func unknown(_ component: ComponentNode, at componentIndex: Int, procedure: Int) -> Proposal {
    let place = component.component.$text.place
    return Proposal(
      procedure: procedure,
      component: componentIndex,
      paper: nil,
      verdict: .unknown,
      kind: .propose,
      status: .new,
      registers: [],
      basis: [],
      gates: GateResults([:]),
      amendments: [],
      confidence: 0,
      evidence: .absent(.paperOfRow, searched: .vocabulary),
      reason: .notInVocabulary,
      place: place
    )
  }

  private func proposal(
    _ demand: DemandEdge,
    of component: ComponentNode,
    at componentIndex: Int,
    wording: ProcedureWording,
    procedure: Int,
    rows: AnnexRows,
    fallback: GateResult
  ) -> Proposal {
    let node = wording.node
    let text = FoldedKey(component.component.text)
    let paper = context.knowledge.papers[demand.paper]
    let row = rows.row(for: paper.id, in: component)
    let sources = sources(of: paper, row: row)
    let publication = PublicationGate(context: context).judge(sources)
    let gates: [Gate: GateResult] = [
      .publication: publication.result,
      .fields: FieldsGate(context: context).judge(
        paper: paper,
        annotated: demand.elements,
        source: publication.source,
        publication: publication.publication
      ),
      .scope: ScopeGate(context: context).judge(
        paper: paper,
        sources: sources,
        demand: demand,
        text: text,
        wording: wording,
        variant: row?.openVariant
      ),
      .object: ObjectGate(context: context).judge(
        demand,
        component: component.component,
        text: text,
        wording: wording
      ),
      .time: TimeGate(context: context).judge(node.procedure, row: row?.row),
      .fallback: fallback,
    ]
    let judgement = VerdictRules(context: context).judge(
      demand,
      paper: paper,
      component: component,
      row: row,
      isHandedOver: gates[.object]?.state == .fail
    )
    let results = judgement.verdict == .cut ? Self.withoutLookup(gates) : gates
    let place = demand.place ?? component.component.$text.place
    return Proposal(
      procedure: procedure,
      component: componentIndex,
      paper: demand.paper,
      verdict: judgement.verdict,
      kind: judgement.kind,
      status: status(demand, component: component),
      registers: registerIDs(sources),
      basis: judgement.basis,
      gates: GateResults(results),
      amendments: Amendments(context: context).lines(
        judgement.verdict,
        paper: paper,
        demand: demand,
        row: row?.row,
        procedure: node.procedure
      ),
      confidence: demand.confidence,
      evidence: evidence(
        judgement,
        demand: demand,
        paper: paper,
        sources: sources,
        gates: results,
        place: place
      ),
      reason: judgement.reason,
      place: place
    )
  }

  /// The registers that may stand in for a paper: those the annex row names, else those that hold the paper.
  private func sources(of paper: Paper, row: JoinedAnnexRow?) -> [DataSource] {
    let holdings = paper.holdings.compactMap { holding -> DataSource? in
      guard let register = context.knowledge.register(holding.register) else { return nil }
      return DataSource(
        register: register,
        recordType: register.recordTypes.first { $0.id == holding.recordType }
      )
    }
    guard let row, !row.row.registers.isEmpty else { return holdings }
    var sources: [DataSource] = []
    for id in row.row.registers.map(\.wrappedValue) {
      let held = holdings.filter { $0.register.id == id }
      if held.isEmpty {
        if let register = context.knowledge.register(id) {
          sources.append(DataSource(register: register, recordType: nil))
        }
      } else {
        sources += held
      }
    }
    return sources
  }

  private func registerIDs(_ sources: [DataSource]) -> [String] {
    var ids: [String] = []
    for source in sources where !ids.contains(source.register.id) { ids.append(source.register.id) }
    return ids
  }

  private func status(_ demand: DemandEdge, component: ComponentNode) -> ProposalStatus {
    if demand.demand == .fallback { return .done }
    let decision = context.knowledge.decisions.first { decision in
      decision.proposal == component.path.description
        && (decision.expires.map { $0 >= context.asOf } ?? true)
        && (decision.date.map { $0 <= context.asOf } ?? true)
    }
    switch decision?.state {
    case .accepted: return .accepted
    case .rejected: return .rejected
    case .deferred: return .deferred
    case nil: return .new
    }
  }

  /// A cut needs no look-up: publication, fields, scope and fallback do not bind it.
  private static func withoutLookup(_ gates: [Gate: GateResult]) -> [Gate: GateResult] {
    var gates = gates
    for gate in [Gate.publication, .fields, .scope, .object, .fallback] {
      gates[gate] = GateResult(
        .pass,
        Bilingual(
          vi: "Giấy tờ được cắt giảm, không cần khai thác dữ liệu thay thế.",
          en: "The paper is cut; no look-up takes its place."
        )
      )
    }
    return gates
  }

  private func evidence(
    _ judgement: Judgement,
    demand: DemandEdge,
    paper: Paper,
    sources: [DataSource],
    gates: [Gate: GateResult],
    place: Place?
  ) -> Evidence {
    var grounds: [Evidence] = [
      .written(
        Bilingual(
          vi: "Hồ sơ yêu cầu \(paper.name.vi) (“\(demand.wording)”)",
          en: "The dossier asks for the \(paper.name.en) ('\(demand.wording)')"
        ),
        at: place
      )
    ]
    for basis in judgement.basis {
      let provision = context.knowledge.document(basis.citation.document)?.provisions
        .first { $0.wording == basis.citation.provision }
      grounds.append(
        .law(
          basis.citation,
          basis.summary ?? Bilingual(vi: "", en: ""),
          verified: provision?.isVerified ?? (basis.row != nil)
        )
      )
    }
    grounds += sources.map(\.evidence)
    for gate in Gate.allCases {
      guard let result = gates[gate], !result.evidence.isEmpty else { continue }
      grounds.append(.concluded(result.ground, from: result.evidence))
    }
    return .concluded(judgement.reason, from: grounds)
  }
}

extension ComponentNode {
  /// Whether a note still carries a paper that somebody must file.
  fileprivate var isDemanding: Bool {
    demands.contains { $0.demand != .mentioned }
  }
}

extension Demand {
  /// Which of several demands for one paper in one row counts: the lowest.
  var rank: Int {
    switch self {
    case .fallback: 0
    case .alternative: 1
    case .conditional: 2
    case .required: 3
    case .mentioned: 4
    }
  }
}

extension Bilingual {
  fileprivate static let notInVocabulary = Bilingual(
    vi: "Giấy tờ chưa có trong danh mục giấy tờ của cơ sở tri thức.", en: "The paper is not in the vocabulary."
  )

  fileprivate static let paperOfRow = Bilingual(
    vi: "Giấy tờ mà dòng hồ sơ yêu cầu", en: "The paper the row asks for"
  )

  fileprivate static let vocabulary = Bilingual(
    vi: "danh mục giấy tờ của cơ sở tri thức", en: "the vocabulary of papers"
  )
}
