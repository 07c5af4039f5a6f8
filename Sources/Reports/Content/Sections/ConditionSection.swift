import Analysis
import CatalogueModel
import Diagnostics

/// Gates that are not passed, and what nothing could be concluded on.
struct ConditionSection {
  let content: ReportContent
  let voice: ReportVoice
  let tables: ReportTables

  var section: ReportSection {
    ReportSection(
      heading: say(
        "ĐIỀU KIỆN CÒN VƯỚNG VÀ NỘI DUNG CHƯA XÁC ĐỊNH",
        "OPEN GATES AND WHAT IS NOT KNOWN"
      ),
      blocks: gates + unknowns + silence
    )
  }

  private var gates: [ReportBlock] {
    [
      .heading(say("Điều kiện áp dụng", "Gates"), level: 2),
      .paragraph(
        say(
          "Một phương án chỉ sẵn sàng khi cả sáu điều kiện đều đạt. “Chưa xác định” nghĩa là chưa đủ căn cứ để kết luận, không phải là không đạt và không được tính là đạt.",
          "A proposal is ready only when all six gates pass. “Not known” means that the facts for a conclusion are missing; it is neither failed nor passed."
        )
      ), .table(tables.gates), .note(tables.gates.note ?? ""),
    ]
      + (tables.conditions.isEmpty
        ? []
        : [
          .paragraph([
            .plain(
              say(
                "Từng nội dung vướng, số phương án liên quan và nơi xác minh: ",
                "Each ground, the proposals it holds and who can settle it: "
              )
            ), .link(tables.conditions.title, .conditions), .plain("."),
          ])
        ])
  }

  private var unknowns: [ReportBlock] {
    let count = content.summary.tally[.unknown] + content.summary.tally[.keep]
    let heading = ReportBlock.heading(
      say("Giấy tờ chưa xác định", "Papers of which nothing is concluded"),
      level: 2
    )
    guard count > 0 else {
      return [heading, .paragraph(say("Không có.", "None."))]
    }
    return [
      heading,
      .paragraph([
        .plain(
          say(
            "\(voice.number(count)) lượt yêu cầu giấy tờ chưa có kết luận, vì chưa có căn cứ thay thế hoặc chưa đủ tin cậy để nhận diện giấy tờ; danh sách theo loại giấy tờ: ",
            "Nothing is concluded on \(voice.number(count)) demands, for want of a ground or because the paper could not be told with confidence; by kind of paper: "
          )
        ), .link(tables.unknownPapers.title, .unknownPapers),
        .plain(
          say(
            ". Từng dòng hồ sơ có trong tệp bảng tính kèm theo.",
            ". Each dossier row is in the spreadsheet beside this report."
          )
        ),
      ]),
    ]
  }

  private var silence: [ReportBlock] {
    let heading = ReportBlock.heading(
      say("Thủ tục không có phương án", "Procedures without a proposal"),
      level: 2
    )
    let silence = content.analysis.silence
    guard !silence.isEmpty else { return [heading, .paragraph(say("Không có.", "None."))] }
    let items = SilenceReason.allCases.compactMap { reason -> ReportBlock? in
      let count = silence.values.count { $0 == reason }
      guard count > 0 else { return nil }
      let wording = voice.say(reason.wording)
      return .item(
        say(
          "– \(wording): \(voice.number(count)) thủ tục.",
          "– \(wording): \(voice.number(count)) procedures."
        )
      )
    }
    return [
      heading,
      .paragraph([
        .plain(
          say(
            "\(voice.number(silence.count)) thủ tục không có phương án nào; danh sách: ",
            "\(voice.number(silence.count)) procedures have no proposal; the list: "
          )
        ), .link(tables.silent.title, .silent), .plain("."),
      ]),
    ] + items
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }
}
