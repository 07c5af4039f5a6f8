import Analysis
import Diagnostics

/// The results by ministry, field, register and paper.
struct BreakdownSection {
  let content: ReportContent
  let voice: ReportVoice
  let tables: ReportTables

  var section: ReportSection {
    var blocks: [ReportBlock] = []
    // One line says no more than the summary did.
    let shown = [tables.authorities, tables.domains].filter { $0.rows.count > 1 }
    for table in shown + [tables.registers, papers] where !table.isEmpty {
      blocks.append(.table(table))
      if let note = table.note { blocks.append(.note(note)) }
    }
    if blocks.isEmpty {
      blocks = [.paragraph(voice.say("Không có lượt yêu cầu giấy tờ nào.", "No paper is asked for."))]
    }
    return ReportSection(
      heading: voice.say(
        "KẾT QUẢ THEO CƠ QUAN, LĨNH VỰC, CƠ SỞ DỮ LIỆU VÀ GIẤY TỜ",
        "RESULTS BY MINISTRY, FIELD, REGISTER AND PAPER"
      ),
      blocks: blocks
    )
  }

  /// The papers that there are proposals for; the others stand with what is not known.
  private var papers: ReportTable {
    var table = tables.papers
    let lines = content.summary.byPaper
    table.rows = []
    for (row, line) in zip(tables.papers.rows, lines)
    where line.tally.total > line.tally[.unknown] + line.tally[.keep] {
      table.rows.append(.cells([.number(table.rows.count + 1)] + row.cells.dropFirst()))
    }
    let rest = lines.count - table.rows.count
    if rest > 0 {
      table.note = voice.say(
        "\(voice.number(rest)) loại giấy tờ khác chưa có phương án nào; xem danh sách giấy tờ chưa xác định.",
        "There is no proposal for \(voice.number(rest)) other papers; see the list of those not known."
      )
    }
    return table
  }
}
