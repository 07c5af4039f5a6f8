import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What must be amended: document, provision, change, who issues it, whom it frees.
struct AmendmentTable {
  let content: ReportContent
  let voice: ReportVoice
  let lines: [AmendmentLine]

  /// Whether the document is known, in a word.
  static func isKnown(_ isKnown: Bool, _ voice: ReportVoice) -> String {
    isKnown ? voice.say("có", "yes") : voice.say("chưa", "no")
  }

  var table: ReportTable {
    ReportTable(
      id: .amendments,
      title: say("Văn bản, điều khoản cần sửa đổi, bổ sung", "Documents and provisions to amend"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 6),
        ReportTable.Column("document", say("Văn bản", "Document"), width: 40, share: 28),
        ReportTable.Column("provision", say("Điểm, khoản, điều", "Provision"), width: 26, share: 16),
        ReportTable.Column("change", say("Nội dung sửa đổi", "Change"), width: 60, share: 38),
        ReportTable.Column("issuer", say("Cơ quan ban hành", "Issuer"), width: 24, share: 15),
        ReportTable.Column("ground", say("Lý do", "Ground"), width: 24, share: 16),
        ReportTable.Column("procedures", say("Số thủ tục", "Procedures"), width: 10, share: 8),
        ReportTable.Column("codes", say("Mã thủ tục", "Codes"), width: 34),
        ReportTable.Column("known", say("Đã rõ văn bản", "Document known"), width: 10),
        ReportTable.Column("first", say("Đếm văn bản", "Counts as document"), width: 10),
        ReportTable.Column("source", say("Nguồn", "Source"), width: 34),
      ],
      rows: lines.indices.map { .cells(cells($0)) },
      note: say(
        "Cột “Đếm văn bản” là 1 ở dòng đầu của mỗi văn bản, để tính số văn bản.",
        "The column “Counts as document” is 1 in the first line of each document, to count documents."
      )
    )
  }

  private func cells(_ index: Int) -> [ReportCell] {
    let line = lines[index]
    let isFirst = line.document != nil && (index == 0 || lines[index - 1].document != line.document)
    return [
      .number(index + 1), .text(document(line)), .text(provision(line)),
      .text(line.changes.map(say).joined(separator: "\n")),
      .text(line.issuer.map { say(content.authorityName($0)) } ?? say("chưa xác định", "not known")),
      .text(ground(line.ground)), .number(line.procedures.count),
      .text(line.procedures.joined(separator: ", ")), .text(Self.isKnown(line.document != nil, voice)),
      .number(isFirst ? 1 : 0), .text(source(line)),
    ]
  }

  private func document(_ line: AmendmentLine) -> String {
    guard let document = line.document else { return candidates(line) }
    let name = content.context.knowledge.documentName(document)
    guard !line.amendedBy.isEmpty else { return name }
    let others = line.amendedBy.map(content.context.knowledge.documentName).joined(separator: ", ")
    return name + say(" (được sửa đổi, bổ sung bởi \(others))", " (as amended by \(others))")
  }

  private func candidates(_ line: AmendmentLine) -> String {
    guard !line.candidates.isEmpty else {
      return say(
        "Chưa xác định; thủ tục không viện dẫn văn bản nào",
        "Not known; the procedure cites no document"
      )
    }
    let names = voice.first(
      line.candidates.map(content.context.knowledge.documentName),
      4,
      separator: "; "
    )
    return say("Chưa xác định; thủ tục viện dẫn: \(names)", "Not known; the procedure cites: \(names)")
  }

  private func provision(_ line: AmendmentLine) -> String {
    line.provision?.wording ?? say("chưa xác định", "not known")
  }

  private func ground(_ ground: AmendmentGround) -> String {
    switch ground {
    case .proposed: say("đề xuất, chờ quyết định", "suggested, to be decided")
    case .mandated: say("văn bản đã ban hành yêu cầu", "ordered by an issued document")
    case .ready: say("đã ban hành yêu cầu, đủ điều kiện", "ordered, every gate passed")
    case .accepted: say("người rà soát đã chấp thuận", "accepted by a reviewer")
    }
  }

  private func source(_ line: AmendmentLine) -> String {
    guard !line.rows.isEmpty else { return ReportTable.ID.proposals.name(voice) }
    return say("dòng phụ lục ", "annex rows ") + line.rows.joined(separator: ", ")
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }

  private func say(_ text: Bilingual) -> String { voice.say(text) }
}
