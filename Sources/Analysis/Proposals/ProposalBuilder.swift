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
  ///
  /// Forms and notes get no verdict of their own; a paper that their wording demands does.
  public func build(procedure index: Int) -> [Proposal] {
    let node = context.graph.procedures[index]
    let wording = ProcedureWording(node)
    let rows = AnnexRows(node: node, knowledge: context.knowledge)
    lazy var fallback = FallbackGate(context: context).judge(node.procedure)
    lazy var time = TimeGate(context: context, node: node)
    var proposals: [Proposal] = []
    for (position, component) in node.components.enumerated() {
      if component.demands.isEmpty, component.kind == .paper {
        proposals.append(unknown(component, at: position, procedure: index))
      }
      var judged: [Proposal] = []
      for demand in MergedDemand.all(of: component) {
        let row = rows.row(for: context.knowledge.papers[demand.paper].id, in: component)
        var proposal = proposal(
          demand,
          of: component,
          wording: wording,
          row: row,
          time: time,
          fallback: fallback
        )
        proposal.procedure = index
        proposal.component = position
        judged.append(proposal)
      }
      proposals += RowRelief(of: component, judged).applied(to: judged)
    }
    return proposals
  }

  /// What is said of a row whose papers the vocabulary does not know.
  private func unknown(_ component: ComponentNode, at position: Int, procedure: Int) -> Proposal {
    Proposal(
      procedure: procedure,
      component: position,
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
      place: component.component.$text.place
    )
  }

  private func proposal(
    _ demand: DemandEdge,
    of component: ComponentNode,
    wording: ProcedureWording,
    row: JoinedAnnexRow?,
    time: TimeGate,
    fallback: GateResult
  ) -> Proposal {
    let paper = context.knowledge.papers[demand.paper]
    let availability =
      row == nil && !paper.isArticle4
      ? PaperAvailability(paper, demand: demand, context: context) : nil
    let records = availability.map { self.records(of: $0) } ?? self.records(of: paper, row: row)
    let publication = PublicationGate(context: context).judge(records)
    var gates: [Gate: GateResult] = [
      .publication: publication.result,
      .fields: FieldsGate(context: context).judge(
        paper: paper,
        demand: demand,
        record: publication.record,
        publications: publication.publications
      ),
      .scope: ScopeGate(context: context).judge(
        paper: paper,
        records: records,
        demand: demand,
        component: component,
        wording: wording,
        variant: row?.openVariant
      ),
      .object: ObjectGate(context: context).judge(demand, component: component, wording: wording),
      .time: time.judge(row: row?.row),
      .fallback: fallback,
    ]
    if let availability {
      gates.merge(availability.gates(in: context.knowledge)) { _, proved in proved }
    }
    let judgement = VerdictRules(context: context).judge(
      paper: paper,
      component: component,
      row: row,
      isHandedOver: gates[.object]?.state == .fail,
      availability: availability
    )
    let results = judgement.verdict == .cut ? Self.withoutLookup(gates) : gates
    let place = demand.place ?? component.component.$text.place
    return Proposal(
      procedure: 0,
      component: 0,
      paper: demand.paper,
      verdict: judgement.verdict,
      kind: .propose,
      status: status(demand, component: component),
      proofs: availability?.proofs ?? [],
      registers: registerIDs(records),
      basis: judgement.basis,
      gates: GateResults(results),
      amendments: Amendments(context: context).lines(
        judgement.verdict,
        paper: paper,
        isObject: gates[.object]?.state == .fail,
        demand: demand,
        row: row?.row,
        text: component.component.text,
        node: wording.node
      ),
      confidence: demand.confidence,
      evidence: evidence(
        judgement,
        demand: demand,
        paper: paper,
        held: availability?.evidence(in: context.knowledge) ?? records.map { $0.evidence },
        gates: results,
        place: place
      ),
      reason: judgement.reason,
      place: place
    )
  }

  /// The registers that may stand in for a paper: those the annex row names, else those that hold the paper.
  private func records(of paper: Paper, row: JoinedAnnexRow?) -> [HeldRecord] {
    let holdings = paper.holdings.compactMap { holding -> HeldRecord? in
      guard let register = context.knowledge.register(holding.register) else { return nil }
      return HeldRecord(
        register: register,
        recordType: register.recordTypes.first { $0.id == holding.recordType }
      )
    }
    guard let row, !row.row.registers.isEmpty else { return holdings }
    var records: [HeldRecord] = []
    for id in row.row.registers.map(\.wrappedValue) {
      let held = holdings.filter { $0.register.id == id }
      if held.isEmpty {
        if let register = context.knowledge.register(id) {
          records.append(HeldRecord(register: register, recordType: nil))
        }
      } else {
        records += held
      }
    }
    return records
  }

  /// The records that the proofs of a paper's data end in.
  private func records(of availability: PaperAvailability) -> [HeldRecord] {
    availability.records.compactMap { id, type in
      context.knowledge.register(id).map { register in
        HeldRecord(register: register, recordType: register.recordTypes.first { $0.id == type })
      }
    }
  }

  private func registerIDs(_ records: [HeldRecord]) -> [String] {
    var ids: [String] = []
    for record in records where !ids.contains(record.register.id) { ids.append(record.register.id) }
    return ids
  }

  private func status(_ demand: DemandEdge, component: ComponentNode) -> ProposalStatus {
    if demand.demand == .fallback { return .done }
    let decision = context.knowledge.decisions.filter { decision in
      decision.proposal == component.path.description
        && (decision.expires.map { $0 >= context.asOf } ?? true)
        && (decision.date.map { $0 <= context.asOf } ?? true)
    }.max { left, right in
      // The latest decision holds; of several on one day the one with the last id, in whatever file it stands.
      guard left.date == right.date else { return Self.isEarlier(left.date, right.date) }
      return left.id < right.id
    }
    switch decision?.state {
    case .accepted: return .accepted
    case .rejected: return .rejected
    case .deferred: return .deferred
    case nil: return .new
    }
  }

  private static func isEarlier(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool {
    guard let left, let right else { return left == nil }
    return left < right
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
    held: [Evidence],
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
      let summary = basis.summary ?? Bilingual(vi: "", en: "")
      grounds.append(.law(basis.citation, summary, verified: basis.isVerified))
    }
    grounds += held
    for gate in Gate.allCases {
      guard let result = gates[gate], !result.evidence.isEmpty else { continue }
      grounds.append(.concluded(result.ground, from: result.evidence))
    }
    return .concluded(judgement.reason, from: grounds)
  }
}

extension Bilingual {
  fileprivate static let notInVocabulary = Bilingual(
    vi: "Giấy tờ chưa có trong danh mục giấy tờ của cơ sở tri thức.",
    en: "The paper is not in the vocabulary."
  )

  fileprivate static let paperOfRow = Bilingual(
    vi: "Giấy tờ mà dòng hồ sơ yêu cầu",
    en: "The paper the row asks for"
  )

  fileprivate static let vocabulary = Bilingual(
    vi: "danh mục giấy tờ của cơ sở tri thức",
    en: "the vocabulary of papers"
  )
}
