import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// One line a proposal, with its grounds, gates, amendments and place.
struct ProposalRows {
  let content: ReportContent
  let voice: ReportVoice

  static func ready(_ isReady: Bool, _ voice: ReportVoice) -> String {
    isReady ? voice.say("có", "yes") : voice.say("chưa", "no")
  }

  var table: ReportTable {
    let amendments = AmendmentText(content: content)
    let basis = BasisText(content: content)
    let printed = content.analysis.proposals.filter(\.isPrinted)
    return ReportTable(
      id: .proposals,
      title: say("Tổng hợp phương án cắt giảm, đơn giản hóa", "All proposals"),
      columns: columns,
      rows: printed.enumerated().map { .cells(cells($0 + 1, $1, amendments, basis)) }
    )
  }

  private var columns: [ReportTable.Column] {
    let gates = Gate.allCases.map {
      ReportTable.Column($0.rawValue, say(ReportWording.word($0)), width: 14)
    }
    return [
      ReportTable.Column("no", say("STT", "No."), width: 6, share: 6),
      ReportTable.Column("code", say("Mã thủ tục", "Code"), width: 12, share: 10),
      ReportTable.Column("name", say("Tên thủ tục", "Procedure"), width: 44, share: 25),
      ReportTable.Column("authority", say("Bộ, cơ quan", "Ministry"), width: 24),
      ReportTable.Column("domain", say("Lĩnh vực", "Field"), width: 22),
      ReportTable.Column("case", say("Trường hợp", "Case"), width: 24),
      ReportTable.Column("text", say("Thành phần hồ sơ", "Dossier row"), width: 50),
      ReportTable.Column("paper", say("Giấy tờ", "Paper"), width: 30, share: 20),
      ReportTable.Column("verdict", say("Phương án", "Proposal"), width: 16, share: 13),
      ReportTable.Column("kind", say("Đối với dòng hồ sơ", "For the dossier row"), width: 18),
      ReportTable.Column("ready", say("Sẵn sàng", "Ready"), width: 9),
      ReportTable.Column("status", say("Trạng thái", "Status"), width: 16),
      ReportTable.Column("readiness", say("Tình trạng", "How far"), width: 16, share: 11),
      ReportTable.Column("registers", say("Cơ sở dữ liệu", "Registers"), width: 34),
      ReportTable.Column("basis", say("Căn cứ", "Basis"), width: 40, share: 31),
      ReportTable.Column("reason", say("Lý do", "Reason"), width: 50),
    ] + gates + [
      ReportTable.Column("amendments", say("Kiến nghị thực thi", "To amend"), width: 60),
      ReportTable.Column("confidence", say("Độ tin cậy nhận diện (%)", "Recognition (%)"), width: 12),
      ReportTable.Column("path", say("Địa chỉ thành phần", "Component path"), width: 40),
      ReportTable.Column("source", say("Nguồn", "Source"), width: 44),
    ]
  }

  private func cells(_ number: Int, _ proposal: Proposal, _ amendments: AmendmentText, _ basis: BasisText)
    -> [ReportCell]
  {
    let node = content.context.graph.procedures[proposal.procedure]
    let component = node.components[proposal.component]
    let registers = proposal.registers.map {
      say(content.context.knowledge.register($0)?.name ?? Bilingual(vi: $0, en: $0))
    }
    return [
      .number(number), .text(node.procedure.code), .text(voice.line(node.procedure.name)),
      .text(ProcedureTable.authority(node, voice)), .text(ProcedureTable.domain(node, voice)),
      .text(content.caseName(component.caseIndex, of: node.procedure).map(voice.line) ?? ""),
      .text(component.component.text), .text(say(content.paperName(proposal))),
      .text(say(ReportWording.word(proposal.verdict))), .text(say(ReportWording.word(proposal.kind))),
      .text(Self.ready(proposal.isReady, voice)), .text(say(ReportWording.word(proposal.status))),
      .text(readiness(proposal)),
      .text(registers.joined(separator: "; ")), .text(basis.line(proposal)), .text(say(proposal.reason)),
    ] + Gate.allCases.map { .text(say(ReportWording.word(proposal.gates[$0].state))) } + [
      .text(proposal.amendments.map { amendments.line($0, of: proposal) }.joined(separator: "\n")),
      .number(Int((proposal.confidence * 100).rounded())), .text(component.path.description),
      .text(proposal.place.map(content.printed) ?? ""),
    ]
  }

  /// How far a proposal is, in a word.
  private func readiness(_ proposal: Proposal) -> String {
    if proposal.status != .new { return say(ReportWording.word(proposal.status)) }
    return proposal.isReady ? say("sẵn sàng", "ready") : say("chưa sẵn sàng", "not ready")
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }

  private func say(_ text: Bilingual) -> String { voice.say(text) }
}
