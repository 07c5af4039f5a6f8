import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// One line a procedure: what it asks for, what is said of it.
struct ProcedureTable {
  static let noAuthority = Bilingual(vi: "Chưa xác định cơ quan", en: "Authority not known")

  let content: ReportContent
  let voice: ReportVoice

  static func domain(_ node: ProcedureNode, _ voice: ReportVoice) -> String {
    let name = voice.line(node.procedure.domain?.name ?? "")
    return name.isEmpty ? voice.say("Chưa ghi lĩnh vực", "Field not stated") : name
  }

  static func authority(_ node: ProcedureNode, _ voice: ReportVoice) -> String {
    voice.say(node.authority?.name ?? noAuthority)
  }

  var table: ReportTable {
    ReportTable(
      id: .procedures,
      title: say("Kết quả theo thủ tục", "Results by procedure"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6),
        ReportTable.Column("code", say("Mã", "Code"), width: 12),
        ReportTable.Column("name", say("Tên thủ tục", "Procedure"), width: 60),
        ReportTable.Column("authority", say("Bộ, cơ quan", "Ministry"), width: 28),
        ReportTable.Column("domain", say("Lĩnh vực", "Field"), width: 26),
        ReportTable.Column("components", say("Dòng hồ sơ", "Dossier rows"), width: 10),
        ReportTable.Column("forms", say("Mẫu đơn", "Forms"), width: 9),
        ReportTable.Column("notes", say("Ghi chú", "Notes"), width: 9),
        ReportTable.Column("demands", say("Lượt yêu cầu", "Demands"), width: 10),
      ]
        + Verdict.allCases.map {
          ReportTable.Column($0.rawValue, BreakdownTables.heading($0, voice), width: 10)
        } + [
          ReportTable.Column("ready", say("Sẵn sàng", "Ready"), width: 9),
          ReportTable.Column("reason", say("Vì sao không có phương án", "Why no proposal"), width: 40),
          ReportTable.Column("source", say("Nguồn", "Source"), width: 44),
        ],
      rows: content.context.graph.procedures.enumerated().map { .cells(cells($0, $1)) }
    )
  }

  private func cells(_ index: Int, _ node: ProcedureNode) -> [ReportCell] {
    var tally = Tally()
    for proposal in content.analysis.proposals(of: index) { tally.count(proposal) }
    return [
      .number(index + 1), .text(node.procedure.code), .text(voice.line(node.procedure.name)),
      .text(Self.authority(node, voice)), .text(Self.domain(node, voice)), .number(node.components.count),
      .number(node.components.count { $0.kind == .form }),
      .number(node.components.count { $0.kind == .note }), .number(tally.total),
    ] + Verdict.allCases.map { .number(tally[$0]) } + [
      .number(tally.ready), .text(content.analysis.silence[index].map { voice.say($0.wording) } ?? ""),
      .text(node.procedure.$code.place.map(content.printed) ?? ""),
    ]
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }
}
