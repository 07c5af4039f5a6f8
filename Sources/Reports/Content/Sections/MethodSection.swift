import Analysis
import CatalogueModel
import Diagnostics

/// How the results came about, what they rest on, and what could not be read.
struct MethodSection {
  let content: ReportContent
  let voice: ReportVoice
  let tables: ReportTables

  var section: ReportSection {
    ReportSection(
      heading: say(
        "PHƯƠNG PHÁP, NGUỒN VÀ NỘI DUNG KHÔNG ĐỌC ĐƯỢC",
        "METHOD, SOURCES, AND WHAT COULD NOT BE READ"
      ),
      blocks: method + sources + findings + unread
    )
  }

  private var method: [ReportBlock] {
    [.heading(say("Phương pháp", "Method"), level: 2)]
      + ReportWording.method.map { .item("– " + voice.say($0)) }
  }

  private var sources: [ReportBlock] {
    let text = say(
      "Đã đọc \(voice.number(content.filesRead)) tệp của nguồn “\(content.source)”.",
      "\(voice.number(content.filesRead)) files of the source '\(content.source)' were read."
    )
    guard !tables.sources.isEmpty else {
      return [.heading(say("Nguồn", "Sources"), level: 2), .paragraph(text)]
    }
    return [
      .heading(say("Nguồn", "Sources"), level: 2),
      .paragraph([
        .plain(
          text
            + say(
              " Văn bản được dẫn và tình trạng đối chiếu: ",
              " Documents cited, and whether they were checked: "
            )
        ), .link(tables.sources.title, .sources), .plain("."),
      ]),
    ]
  }

  private var findings: [ReportBlock] {
    guard !tables.findings.isEmpty else { return [] }
    let severities = Severity.allCases.sorted(by: >).compactMap { severity -> String? in
      let count = content.findings.count { $0.severity == severity }
      return count > 0 ? "\(voice.number(count)) \(voice.say(FindingText.word(severity)))" : nil
    }
    return [
      .heading(say("Phát hiện khi kiểm tra định nghĩa thủ tục", "Findings in the definitions"), level: 2),
      .paragraph([
        .plain(
          say(
            "\(voice.number(content.findings.count)) phát hiện (\(severities.joined(separator: ", "))), không làm thay đổi kết luận ở trên; nội dung và vị trí từng phát hiện: ",
            "\(voice.number(content.findings.count)) findings (\(severities.joined(separator: ", "))), which change no verdict; each with its place: "
          )
        ), .link(ReportTable.ID.findings.name(voice), .findings), .plain("."),
      ]),
    ]
  }

  private var unread: [ReportBlock] {
    [.heading(say("Nội dung không đọc được", "What could not be read"), level: 2)]
      + (tables.unread.isEmpty
        ? [.paragraph(say("Không có: mọi tệp đều đọc được.", "Nothing: every file could be read."))]
        : [.table(tables.unread)])
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }
}
