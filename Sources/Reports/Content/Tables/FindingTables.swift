import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What readers and rules found, what could not be read, and the documents leant on.
struct FindingTables {
  let content: ReportContent
  let voice: ReportVoice

  var rules: ReportTable {
    let byRule = Dictionary(grouping: content.findings, by: \.rule.name)
    let names = byRule.keys.sorted { (byRule[$1]?.count ?? 0, $0) < (byRule[$0]?.count ?? 0, $1) }
    return ReportTable(
      id: .rules,
      title: say("Phát hiện khi kiểm tra định nghĩa thủ tục, theo quy tắc", "Findings, rule by rule"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 8),
        ReportTable.Column("rule", say("Quy tắc", "Rule"), width: 34, share: 30),
        ReportTable.Column("title", say("Nội dung", "What it finds"), width: 60, share: 48),
        ReportTable.Column("findings", say("Số phát hiện", "Findings"), width: 12, share: 15),
        ReportTable.Column("source", say("Nguồn", "Source"), width: 20),
      ],
      rows: names.enumerated().map { index, name in
        let title = RuleRegistry.manual(name)?.title
        return .cells([
          .number(index + 1), .text(name), .text(title.map(say) ?? ""),
          .number(byRule[name]?.count ?? 0, .rows(.findings, [.matches("rule", own: "rule")])),
          .link(ReportTable.ID.findings.name(voice), .findings),
        ])
      }
    )
  }

  var findings: ReportTable {
    ReportTable(
      id: .findings,
      title: say("Phát hiện khi kiểm tra định nghĩa thủ tục", "Findings"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6),
        ReportTable.Column("severity", say("Mức độ", "Severity"), width: 12),
        ReportTable.Column("rule", say("Quy tắc", "Rule"), width: 28),
        ReportTable.Column("summary", say("Nội dung", "Finding"), width: 70),
        ReportTable.Column("explanation", say("Giải thích", "Explanation"), width: 60),
        ReportTable.Column("subject", say("Đối tượng", "Subject"), width: 40),
        ReportTable.Column("source", say("Nguồn", "Source"), width: 44),
      ],
      rows: content.findings.enumerated().map { index, finding in
        .cells([
          .number(index + 1), .text(say(FindingText.word(finding.severity))), .text(finding.rule.name),
          .text(say(finding.summary)), .text(finding.explanation.map(say) ?? ""),
          .text(finding.subject?.description ?? ""), .text(finding.place.map(content.printed) ?? ""),
        ])
      }
    )
  }

  var unread: ReportTable {
    ReportTable(
      id: .unread,
      title: say("Tệp không đọc được hoặc chỉ đọc được một phần", "Files not read, or in part only"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 8),
        ReportTable.Column("reason", say("Lý do", "Reason"), width: 70, share: 53),
        ReportTable.Column("source", say("Nguồn (tệp)", "Source (file)"), width: 60, share: 40),
      ],
      rows: content.unread.enumerated().map { index, file in
        .cells([.number(index + 1), .text(say(file.reason)), .text(file.path)])
      }
    )
  }

  var sources: ReportTable {
    let knowledge = content.context.knowledge
    let documents = content.citedDocuments.compactMap(knowledge.document)
    return ReportTable(
      id: .sources,
      title: say(
        "Văn bản được dẫn và tình trạng đối chiếu",
        "Documents cited, and whether they were checked"
      ),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 8),
        ReportTable.Column("document", say("Văn bản", "Document"), width: 34, share: 26),
        ReportTable.Column("title", say("Tên văn bản", "Title"), width: 70, share: 44),
        ReportTable.Column("checked", say("Đối chiếu", "Checked"), width: 16, share: 13),
        ReportTable.Column("source", say("Nguồn", "Source"), width: 50, share: 30),
      ],
      rows: documents.enumerated().map { index, document in
        .cells([
          .number(index + 1), .text(knowledge.documentName(document.number)), .text(document.title),
          .text(document.isVerified ? say("đã đối chiếu", "checked") : say("chưa đối chiếu", "not checked")),
          .text(document.source ?? ""),
        ])
      }
    )
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }

  private func say(_ text: Bilingual) -> String { voice.say(text) }
}
