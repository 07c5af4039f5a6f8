import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Procedures whose outcome serves the next procedure alone: the two could be one.
struct ChainProposals {
  let context: AnalysisContext
  let network: OutcomeNetwork

  func proposals() -> [ProcedureProposal] {
    context.graph.procedures.indices.compactMap { proposal(for: $0) }
  }

  private func proposal(for index: Int) -> ProcedureProposal? {
    let node = context.graph.procedures[index]
    let things = network.issued[index]
    guard !things.isEmpty, OutcomeNature(node) != .right else { return nil }
    var next: Int?
    for thing in things {
      let users = network.users(of: thing)
      guard network.issuers[thing] == [index], users.count == 1 else { return nil }
      guard next == nil || next == users[0], !network.uses[thing].contains(where: isOptional) else {
        return nil
      }
      next = users[0]
    }
    guard let next, !network.issued[next].contains(where: { network.users(of: $0).contains(index) }) else {
      return nil
    }
    return proposal(node, at: index, feeding: next, things)
  }

  /// Whether a row leaves the applicant another way.
  private func isOptional(_ use: OutcomeNetwork.Use) -> Bool {
    use.demand == .alternative || use.demand == .fallback
  }

  private func proposal(
    _ node: ProcedureNode,
    at index: Int,
    feeding next: Int,
    _ things: [Int]
  ) -> ProcedureProposal {
    let other = context.graph.procedures[next]
    let outcomes = node.procedure.outcomes.map { $0.name }.joined(separator: "; ")
    let grounds =
      [
        Evidence.written(
          Bilingual(vi: "kết quả: \(outcomes)", en: "outcome: \(outcomes)"),
          at: node.procedure.$code.place
        )
      ]
      + things.flatMap { network.uses[$0] }.filter { $0.procedure == next }.map { use in
        let row = other.components[use.component].component
        return .written(
          Bilingual(
            vi: "\(other.procedure.code) yêu cầu: \(row.text)",
            en: "\(other.procedure.code) asks for: \(row.text)"
          ),
          at: row.$text.place
        )
      } + [.absent(.otherUse, searched: .proceduresOf(context.graph))]
    return ProcedureProposal(
      procedure: index,
      kind: .chain,
      others: [next],
      reason: Bilingual(
        vi:
          "Trong nguồn, kết quả của thủ tục chỉ dùng để nộp cho thủ tục \(other.procedure.code) “\(other.procedure.name)”: hai thủ tục có thể liên thông trong một lần nộp hồ sơ.",
        en:
          "In this source the outcome is only handed to procedure \(other.procedure.code) “\(other.procedure.name)”: the two could run as one filing."
      ),
      evidence: .concluded(
        Bilingual(vi: "kết quả chỉ có một nơi dùng", en: "the outcome has one use only"),
        from: grounds
      ),
      confidence: 0.6,
      counterEvidence: [
        Bilingual(
          vi:
            "Kết quả có thể được dùng ngoài thủ tục hành chính (hợp đồng, ngân hàng, tòa án); nguồn không ghi.",
          en: "The outcome may be used outside administrative procedures; the source does not say."
        )
      ],
      wouldChange: [
        Bilingual(
          vi: "Một thủ tục khác, kể cả ngoài nguồn này, yêu cầu kết quả đó.",
          en: "Another procedure, also outside this source, that asks for the outcome."
        ),
        Bilingual(
          vi: "Luật giao thẩm quyền cho hai cơ quan mà không cho phép liên thông.",
          en: "A law that gives the two bodies powers that may not be exercised together."
        ),
      ],
      place: node.procedure.$code.place
    )
  }
}

extension Bilingual {
  static let otherUse = Bilingual(
    vi: "thủ tục khác yêu cầu kết quả này",
    en: "another procedure that asks for it"
  )
  static func proceduresOf(_ graph: ProcedureGraph) -> Bilingual {
    let count = graph.procedures.count
    return Bilingual(vi: "\(count) thủ tục của nguồn", en: "the \(count) procedures of the source")
  }
}
