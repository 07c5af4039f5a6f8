import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The report as Markdown: tables and numbered proposals with all their grounds.
public struct MarkdownReport {
  private let content: ReportContent
  private let gates: GateTally
  private let amendments: AmendmentText
  private var lines: [String] = []

  /// The whole text.
  public static func print(_ content: ReportContent) -> String {
    var report = MarkdownReport(content)
    report.header()
    report.numbers()
    report.breakdowns()
    report.lines += MarkdownPresence(content).lines
    report.proposals()
    report.lines += StructureMarkdown(content).lines
    report.unknowns()
    report.silence()
    report.findings()
    report.unread()
    report.method()
    return report.lines.joined(separator: "\n") + "\n"
  }

  private init(_ content: ReportContent) {
    self.content = content
    gates = GateTally(content.analysis.proposals)
    amendments = AmendmentText(content: content)
  }

  private var summary: Summary { content.summary }

  private func say(_ text: Bilingual) -> String { text.text(in: content.language) }

  private func say(_ vi: String, _ en: String) -> String { content.language == .vi ? vi : en }

  private mutating func header() {
    let asOf = content.language == .vi ? content.context.asOf.vietnamese : content.context.asOf.description
    lines.append(
      "# "
        + say(
          "Báo cáo phương án cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu",
          "Report on cutting and simplifying administrative procedures on the basis of data"
        )
    )
    lines.append("")
    lines.append("**\(say("Dự thảo", "Draft"))**")
    lines.append("")
    lines.append(
      "\(say("Nguồn", "Source")): \(code(content.source)) · \(say("phiên bản cơ sở tri thức", "knowledge edition")) "
        + "\(escape(content.context.knowledge.edition?.edition ?? say("chưa rõ", "unknown"))) · \(say("ngày xét", "as of")) \(asOf)"
    )
    lines.append("")
  }

  private mutating func numbers() {
    lines.append("## \(say("Tổng quan", "Summary"))")
    lines.append("")
    table(
      [say("Chỉ tiêu", "Measure"), say("Số lượng", "Number")],
      numeric: 1,
      [
        [say("Tệp đã đọc", "Files read"), number(content.filesRead)],
        [say("Thủ tục", "Procedures"), number(summary.procedures)],
        [say("Dòng thành phần hồ sơ", "Dossier rows"), number(summary.components)],
        [say("— trong đó mẫu đơn, tờ khai", "— of them forms"), number(summary.forms)],
        [say("— trong đó ghi chú", "— of them notes"), number(summary.notes)],
        [say("Lượt yêu cầu giấy tờ đã xét", "Demands for papers judged"), number(summary.tally.total)],
      ] + Verdict.allCases.map { ["— \(say(ReportWording.word($0)))", number(summary.tally[$0])] } + [
        [
          say("Làm giảm một phần dòng hồ sơ", "Relieving a dossier row in part"), number(gates.partialRows),
        ],
        [say("Sẵn sàng (đạt cả sáu điều kiện)", "Ready (all six gates pass)"), number(summary.tally.ready)],
        [say("Đã miễn trong thủ tục", "Already waived by the procedure"), number(summary.tally.done)],
      ]
    )
    lines.append(
      "### \(say("Điều kiện còn vướng, không kể phương án đã miễn trong thủ tục", "Gates that hold proposals, those already waived aside"))"
    )
    lines.append("")
    table(
      [
        say("Điều kiện", "Gate"), say("Phương án không đạt", "Proposals that fail"),
        say("Phương án chưa xác định", "Proposals not known"),
      ],
      numeric: 1,
      Gate.allCases.map {
        [say(ReportWording.word($0)), number(gates.failed[$0] ?? 0), number(gates.unknown[$0] ?? 0)]
      }
    )
  }

  private mutating func breakdowns() {
    let verdictHeads = Verdict.allCases.map { say(ReportWording.word($0)) }
    for (title, lines) in [
      (say("Theo cơ quan công bố", "By authority"), summary.byAuthority),
      (say("Theo cơ sở dữ liệu", "By register"), summary.byRegister),
      (say("Theo giấy tờ", "By paper"), summary.byPaper),
    ] {
      self.lines.append("## \(title)")
      self.lines.append("")
      let withProcedures = lines.contains { $0.procedures > 0 }
      table(
        [say("Tên", "Name")] + (withProcedures ? [say("Thủ tục", "Procedures")] : []) + verdictHeads
          + [say("Sẵn sàng", "Ready")],
        numeric: 1,
        lines.map { line in
          [say(line.name)] + (withProcedures ? [number(line.procedures)] : [])
            + Verdict.allCases.map { number(line.tally[$0]) } + [number(line.tally.ready)]
        }
      )
    }
  }

  private mutating func proposals() {
    let printed = content.analysis.proposals.filter(\.isPrinted)
    lines.append("## \(say("Phương án", "Proposals")) (\(number(printed.count)))")
    lines.append("")
    var current = -1
    for proposal in printed {
      let node = content.context.graph.procedures[proposal.procedure]
      if proposal.procedure != current {
        current = proposal.procedure
        lines.append("### \(escape(node.procedure.code)) \(escape(node.procedure.name))")
        lines.append("")
      }
      self.proposal(proposal, node: node)
    }
  }

  private mutating func proposal(_ proposal: Proposal, node: ProcedureNode) {
    let component = node.components[proposal.component]
    let paper = content.paperName(proposal)
    lines.append(
      "- **\(say(ReportWording.word(proposal.verdict))): \(escape(say(paper)))** — \(escape(component.component.text))"
    )
    lines.append(
      "  - \(say("Vị trí", "Place")): \(code(proposal.place.map(content.printed) ?? "?")) (\(code(component.path.description)))"
    )
    lines.append("  - \(say("Lý do", "Reason")): \(escape(say(proposal.reason)))")
    for basis in proposal.basis {
      let row = basis.row.map { " · \(say("dòng", "row")) \(escape($0))" } ?? ""
      let similarity =
        basis.similarity.map { " · \(say("độ giống tên", "name similarity")) \(decimal($0))" } ?? ""
      lines.append(
        "  - \(say("Căn cứ", "Basis")): \(escape(content.context.knowledge.citationName(basis.citation)))\(row)\(similarity)"
      )
    }
    let gates = Gate.allCases.map { gate in
      "\(say(ReportWording.word(gate))) \(ReportWording.sign(proposal.gates[gate].state)) \(say(ReportWording.word(proposal.gates[gate].state)))"
    }
    lines.append("  - \(say("Điều kiện", "Gates")): \(gates.joined(separator: "; "))")
    for gate in Gate.allCases where proposal.gates[gate].state != .pass {
      lines.append("    - \(say(ReportWording.word(gate))): \(escape(say(proposal.gates[gate].ground)))")
    }
    lines.append(
      "  - \(say("Sẵn sàng", "Ready")): \(proposal.isReady ? say("có", "yes") : say("chưa", "no")) · \(say("trạng thái", "status")): \(say(ReportWording.word(proposal.status)))"
    )
    for amendment in proposal.amendments {
      let introduction =
        proposal.status == .done
        ? say(
          "Kiến nghị thực thi (đã miễn trong thủ tục; văn bản gốc vẫn nên sửa)",
          "Amendment (already waived by the procedure; the text behind it should still be amended)"
        ) : say("Kiến nghị thực thi", "Amendment")
      lines.append("  - \(introduction): \(escape(amendments.line(amendment, of: proposal)))")
    }
    lines.append("")
  }

  private mutating func unknowns() {
    let unknown = content.analysis.proposals.filter { !$0.isPrinted }
    lines.append("## \(say("Chưa xác định", "Unknown")) (\(number(unknown.count)))")
    lines.append("")
    for proposal in unknown {
      let component = content.context.graph.procedures[proposal.procedure].components[proposal.component]
      lines.append(
        "- \(code(component.path.description)) — \(escape(component.component.text)): \(escape(say(proposal.reason)))"
      )
    }
    if !unknown.isEmpty { lines.append("") }
  }

  private mutating func silence() {
    let silent = content.context.graph.procedures.indices.filter { content.analysis.silence[$0] != nil }
    lines.append(
      "## \(say("Thủ tục không có phương án", "Procedures without a proposal")) (\(number(silent.count)))"
    )
    lines.append("")
    table(
      [say("Mã", "Code"), say("Tên", "Name"), say("Lý do", "Reason")],
      numeric: 3,
      silent.map { index in
        let procedure = content.context.graph.procedures[index].procedure
        return [
          procedure.code, procedure.name, content.analysis.silence[index].map { say($0.wording) } ?? "",
        ]
      }
    )
  }

  private mutating func findings() {
    lines.append("## \(say("Phát hiện", "Findings")) (\(number(content.findings.count)))")
    lines.append("")
    for finding in content.findings {
      let place = finding.place.map { "\(code(content.printed($0))) " } ?? ""
      lines.append(
        "- \(place)**\(finding.severity.rawValue)** \(escape(say(finding.summary))) \(code(finding.rule.name))"
      )
    }
    if !content.findings.isEmpty { lines.append("") }
  }

  private mutating func unread() {
    lines.append("## \(say("Không đọc được", "Not read")) (\(number(content.unread.count)))")
    lines.append("")
    for file in content.unread { lines.append("- \(code(file.path)): \(escape(say(file.reason)))") }
    if !content.unread.isEmpty { lines.append("") }
  }

  private mutating func method() {
    lines.append("## \(say("Phương pháp", "Method"))")
    lines.append("")
    for sentence in ReportWording.method { lines.append("- \(say(sentence))") }
  }

  /// A table; columns from `numeric` on are right-aligned.
  private mutating func table(_ heads: [String], numeric: Int, _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    lines.append("| " + heads.joined(separator: " | ") + " |")
    lines.append("| " + heads.indices.map { $0 >= numeric ? "---:" : "---" }.joined(separator: " | ") + " |")
    for row in rows { lines.append("| " + row.map(escape).joined(separator: " | ") + " |") }
    lines.append("")
  }

  private func number(_ value: Int) -> String { NumberText.grouped(value, in: content.language) }

  private func decimal(_ value: Double) -> String { NumberText.hundredths(value, in: content.language) }

  private func escape(_ text: String) -> String { MarkdownText.escaped(text) }

  private func code(_ text: String) -> String { MarkdownText.code(text) }
}
