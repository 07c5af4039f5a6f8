import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What holds the proposals back: gate by gate, and ground by ground with who can settle it.
struct ConditionTables {
  private struct Key: Hashable {
    let gate: Gate
    let state: GateState
    let ground: Bilingual
    let confirmer: String
  }

  let content: ReportContent
  let voice: ReportVoice

  var gates: ReportTable {
    let tally = GateTally(content.analysis.proposals)
    func counted(_ gate: Gate, _ state: GateState) -> ReportCount {
      .rows(
        .proposals,
        [
          .equals(gate.rawValue, say(ReportWording.word(state))),
          .differs("status", say(ReportWording.word(ProposalStatus.done))),
        ]
      )
    }
    return ReportTable(
      id: .gates,
      title: say("Điều kiện áp dụng chưa đạt, chưa xác định", "Gates that are not passed"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 8),
        ReportTable.Column("gate", say("Điều kiện", "Gate"), width: 30, share: 45),
        ReportTable.Column("failed", say("Phương án không đạt", "Proposals that fail"), width: 16, share: 24),
        ReportTable.Column(
          "unknown",
          say("Phương án chưa xác định", "Proposals not known"),
          width: 16,
          share: 24
        ),
        ReportTable.Column("source", say("Nguồn", "Source"), width: 30),
      ],
      rows: Gate.allCases.enumerated().map { index, gate in
        .cells([
          .number(index + 1), .text(say(ReportWording.word(gate))),
          .number(tally.failed[gate] ?? 0, counted(gate, .fail)),
          .number(tally.unknown[gate] ?? 0, counted(gate, .unknown)),
          .link(ReportTable.ID.conditions.name(voice), .conditions),
        ])
      },
      note: say(
        "Không kể phương án mà thủ tục đã miễn. Một phương án có thể vướng nhiều điều kiện.",
        "Proposals that the procedure already waives are left out. One proposal may be held by several gates."
      )
    )
  }

  var conditions: ReportTable {
    var proposals: [Key: Int] = [:]
    var procedures: [Key: [String]] = [:]
    let confirmer = GateConfirmer(content: content)
    for proposal in content.analysis.proposals where proposal.isPrinted && proposal.status != .done {
      let code = content.context.graph.procedures[proposal.procedure].procedure.code
      for gate in Gate.allCases where proposal.gates[gate].state != .pass {
        let result = proposal.gates[gate]
        let body =
          gate == .publication ? confirmer.owners(of: proposal) : confirmer.name(of: gate, for: proposal)
        let key = Key(
          gate: gate,
          state: result.state,
          ground: result.ground,
          confirmer: result.state == .unknown ? body.map(say) ?? "" : ""
        )
        proposals[key, default: 0] += 1
        if procedures[key]?.last != code { procedures[key, default: []].append(code) }
      }
    }
    let keys = proposals.keys.sorted { left, right in
      let order = Gate.allCases
      let (one, other) = (order.firstIndex(of: left.gate) ?? 0, order.firstIndex(of: right.gate) ?? 0)
      guard one == other else { return one < other }
      guard left.state == right.state else { return left.state == .fail }
      let (many, more) = (proposals[left] ?? 0, proposals[right] ?? 0)
      return (more, left.ground.vi, left.confirmer) < (many, right.ground.vi, right.confirmer)
    }
    return ReportTable(
      id: .conditions,
      title: say(
        "Điều kiện chưa đạt, chưa xác định và nơi xác minh",
        "Gates not passed, and who can settle them"
      ),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 8),
        ReportTable.Column("gate", say("Điều kiện", "Gate"), width: 18, share: 13),
        ReportTable.Column("state", say("Tình trạng", "State"), width: 14, share: 11),
        ReportTable.Column("ground", say("Nội dung", "Ground"), width: 80, share: 50),
        ReportTable.Column("confirmer", say("Nơi xác minh", "To be confirmed by"), width: 30, share: 18),
        ReportTable.Column("proposals", say("Số phương án", "Proposals"), width: 11, share: 9),
        ReportTable.Column("procedures", say("Số thủ tục", "Procedures"), width: 11, share: 9),
        ReportTable.Column("source", say("Nguồn (mã thủ tục)", "Source (codes)"), width: 40),
      ],
      rows: keys.enumerated().map { index, key in
        let codes = procedures[key] ?? []
        return .cells([
          .number(index + 1), .text(say(ReportWording.word(key.gate))),
          .text(say(ReportWording.word(key.state))), .text(say(key.ground)), .text(key.confirmer),
          .number(proposals[key] ?? 0), .number(codes.count), .text(codes.joined(separator: ", ")),
        ])
      }
    )
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }

  private func say(_ text: Bilingual) -> String { voice.say(text) }
}
