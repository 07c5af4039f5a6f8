import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What nothing could be concluded on: papers asked for, and procedures without a proposal.
struct UnknownTables {
  private struct Key: Hashable {
    let paper: Bilingual
    let verdict: Verdict
    let reason: Bilingual
  }

  let content: ReportContent
  let voice: ReportVoice

  private var unknown: [Proposal] { content.analysis.proposals.filter { !$0.isPrinted } }

  /// One line a demand.
  var demands: ReportTable {
    ReportTable(
      id: .unknowns,
      title: say("Lượt yêu cầu giấy tờ chưa xác định", "Demands of which nothing is concluded"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6),
        ReportTable.Column("code", say("Mã thủ tục", "Code"), width: 12),
        ReportTable.Column("name", say("Tên thủ tục", "Procedure"), width: 44),
        ReportTable.Column("authority", say("Bộ, cơ quan", "Ministry"), width: 24),
        ReportTable.Column("domain", say("Lĩnh vực", "Field"), width: 22),
        ReportTable.Column("text", say("Thành phần hồ sơ", "Dossier row"), width: 60),
        ReportTable.Column("paper", say("Giấy tờ", "Paper"), width: 34),
        ReportTable.Column("verdict", say("Kết luận", "Verdict"), width: 16),
        ReportTable.Column("reason", say("Lý do", "Reason"), width: 50),
        ReportTable.Column("path", say("Địa chỉ thành phần", "Component path"), width: 40),
        ReportTable.Column("source", say("Nguồn", "Source"), width: 44),
      ],
      rows: unknown.enumerated().map { index, proposal in
        let node = content.context.graph.procedures[proposal.procedure]
        let component = node.components[proposal.component]
        return .cells([
          .number(index + 1), .text(node.procedure.code), .text(voice.line(node.procedure.name)),
          .text(ProcedureTable.authority(node, voice)), .text(ProcedureTable.domain(node, voice)),
          .text(component.component.text), .text(say(content.paperName(proposal))),
          .text(say(ReportWording.word(proposal.verdict))), .text(say(proposal.reason)),
          .text(component.path.description), .text(proposal.place.map(content.printed) ?? ""),
        ])
      }
    )
  }

  /// One line a kind of paper.
  var papers: ReportTable {
    var counts: [Key: Int] = [:]
    var procedures: [Key: [String]] = [:]
    for proposal in unknown {
      let key = Key(paper: content.paperName(proposal), verdict: proposal.verdict, reason: proposal.reason)
      let code = content.context.graph.procedures[proposal.procedure].procedure.code
      counts[key, default: 0] += 1
      if procedures[key]?.last != code { procedures[key, default: []].append(code) }
    }
    let keys = counts.keys.sorted {
      (counts[$1] ?? 0, $0.paper.vi, $0.reason.vi) < (counts[$0] ?? 0, $1.paper.vi, $1.reason.vi)
    }
    return ReportTable(
      id: .unknownPapers,
      title: say("Giấy tờ chưa xác định, theo loại", "Papers of which nothing is concluded, by kind"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 6),
        ReportTable.Column("paper", say("Giấy tờ", "Paper"), width: 44, share: 28),
        ReportTable.Column("verdict", say("Kết luận", "Verdict"), width: 16, share: 12),
        ReportTable.Column("reason", say("Lý do", "Reason"), width: 70, share: 40),
        ReportTable.Column("demands", say("Số lượt", "Demands"), width: 10, share: 8),
        ReportTable.Column("procedures", say("Số thủ tục", "Procedures"), width: 10, share: 8),
        ReportTable.Column("source", say("Nguồn (mã thủ tục)", "Source (codes)"), width: 40),
      ],
      rows: keys.enumerated().map { index, key in
        let codes = procedures[key] ?? []
        return .cells([
          .number(index + 1), .text(say(key.paper)), .text(say(ReportWording.word(key.verdict))),
          .text(say(key.reason)), .number(counts[key] ?? 0), .number(codes.count),
          .text(codes.joined(separator: ", ")),
        ])
      }
    )
  }

  /// One line a procedure without a proposal.
  var silent: ReportTable {
    let nodes = content.context.graph.procedures
    let silent = nodes.indices.filter { content.analysis.silence[$0] != nil }
    return ReportTable(
      id: .silent,
      title: say("Thủ tục không có phương án và lý do", "Procedures without a proposal, and why"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 6),
        ReportTable.Column("code", say("Mã", "Code"), width: 12, share: 10),
        ReportTable.Column("name", say("Tên thủ tục", "Procedure"), width: 70, share: 55),
        ReportTable.Column("authority", say("Bộ, cơ quan", "Ministry"), width: 28),
        ReportTable.Column("reason", say("Lý do", "Reason"), width: 50, share: 40),
        ReportTable.Column("source", say("Nguồn", "Source"), width: 44),
      ],
      rows: silent.enumerated().map { position, index in
        let procedure = nodes[index].procedure
        return .cells([
          .number(position + 1), .text(procedure.code), .text(voice.line(procedure.name)),
          .text(ProcedureTable.authority(nodes[index], voice)),
          .text(content.analysis.silence[index].map { say($0.wording) } ?? ""),
          .text(procedure.$code.place.map(content.printed) ?? ""),
        ])
      }
    )
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }

  private func say(_ text: Bilingual) -> String { voice.say(text) }
}
