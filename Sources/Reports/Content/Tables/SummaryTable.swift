import Analysis
import CatalogueModel
import Diagnostics

/// The numbers that matter: what was counted, what the law orders, what is only proposed, what is not known.
///
/// Each says which rows it counts.
struct SummaryTable {
  let content: ReportContent
  let voice: ReportVoice
  let amendments: [AmendmentLine]

  var table: ReportTable {
    ReportTable(
      id: .summary,
      title: say("Số liệu tổng hợp", "The numbers that matter"),
      columns: [
        ReportTable.Column("measure", say("Chỉ tiêu", "Measure"), width: 64, share: 50),
        ReportTable.Column("number", say("Số lượng", "Number"), width: 18, share: 18),
        ReportTable.Column("source", say("Nguồn", "Source"), width: 34, share: 32),
      ],
      rows: facts + ordered + proposed + open
    )
  }

  private var summary: Summary { content.summary }

  private var facts: [ReportRow] {
    let judged = ReportCount.plus(.rows(.proposals, []), .rows(.unknowns, []))
    return [
      .group(say("A. Dữ kiện: đếm trong định nghĩa thủ tục", "A. Facts: counted in the definitions")),
      row(say("Thủ tục hành chính", "Procedures"), summary.procedures, .rows(.procedures, []), .procedures),
      row(
        say("Dòng thành phần hồ sơ", "Dossier rows"),
        summary.components,
        .sum(.procedures, "components"),
        .procedures
      ),
      row(
        say("– trong đó mẫu đơn, tờ khai", "– of them forms"),
        summary.forms,
        .sum(.procedures, "forms"),
        .procedures
      ),
      row(
        say("– trong đó ghi chú, không phải giấy tờ", "– of them notes"),
        summary.notes,
        .sum(.procedures, "notes"),
        .procedures
      ),
      row(
        say("Lượt yêu cầu giấy tờ được xét", "Demands for papers judged"),
        summary.tally.total,
        judged,
        .proposals
      ),
    ]
  }

  private var ordered: [ReportRow] {
    [
      .group(
        say(
          "B. Phương án theo văn bản đã ban hành",
          "B. Proposals that issued documents order"
        )
      ), verdict(.cut), verdict(.replace), verdict(.partial),
      row(
        say("– trong đó sẵn sàng: đạt cả sáu điều kiện", "– of them ready: all six gates pass"),
        summary.tally.ready,
        .rows(.proposals, [.equals("ready", ProposalRows.ready(true, voice))]),
        .proposals
      ),
      row(
        say("– trong đó thủ tục đã miễn khi có dữ liệu", "– of them already waived by the procedure"),
        summary.tally.done,
        .rows(.proposals, [.equals("status", voice.say(ReportWording.word(ProposalStatus.done)))]),
        .proposals
      ),
    ]
  }

  private var proposed: [ReportRow] {
    [
      .group(
        say("C. Đề xuất: người có thẩm quyền quyết định", "C. Suggestions: a competent person decides")
      ), verdict(.propose),
      .group(say("D. Ước tính", "D. Estimates")),
      .cells([
        .text(say("Chi phí tuân thủ cắt giảm", "Compliance cost saved")),
        .text(say("chưa tính được", "no figure")),
        .text(say("Mục VI báo cáo", "Section VI of the report")),
      ]),
    ]
  }

  private var open: [ReportRow] {
    let known = amendments.filter { $0.document != nil }
    // No paper is kept as long as no rule concludes so.
    let kept = summary.tally[.keep] > 0 ? [verdict(.keep, .unknowns)] : []
    return [
      .group(
        say(
          "E. Chưa xác định: không tính vào số liệu nào ở trên",
          "E. Not known: counted in nothing above"
        )
      ), verdict(.unknown, .unknowns),
    ] + kept + [
      row(
        say("Tệp không đọc được, hoặc chỉ đọc được một phần", "Files not read, or in part only"),
        content.unread.count,
        .rows(.unread, []),
        .unread
      ),
      .group(say("F. Việc phải làm", "F. What is to be done")),
      row(
        say("Văn bản phải sửa đổi, bổ sung", "Documents to amend"),
        Set(known.compactMap(\.document)).count,
        .sum(.amendments, "first"),
        .amendments
      ),
      row(
        say(
          "Nội dung phải sửa chưa rõ văn bản",
          "Changes whose document is not known"
        ),
        amendments.count - known.count,
        .rows(.amendments, [.equals("known", AmendmentTable.isKnown(false, voice))]),
        .amendments
      ),
    ]
  }

  private func verdict(_ verdict: Verdict, _ table: ReportTable.ID = .proposals) -> ReportRow {
    let word = say(ReportWording.word(verdict))
    return row(word, summary.tally[verdict], .rows(table, [.equals("verdict", word)]), table)
  }

  private func row(
    _ measure: String,
    _ number: Int,
    _ count: ReportCount,
    _ table: ReportTable.ID
  ) -> ReportRow {
    .cells([.text(measure), .number(number, count), .link(table.name(voice), table)])
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }

  private func say(_ text: Bilingual) -> String { voice.say(text) }
}
