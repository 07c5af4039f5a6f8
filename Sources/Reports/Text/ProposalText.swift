public import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Proposals as a terminal shows them, and the tally below.
public struct ProposalText {
  private let content: ReportContent

  /// Texts of a run.
  public init(_ content: ReportContent) {
    self.content = content
  }

  /// The proposals one after the other.
  public func text(_ proposals: [Proposal]) -> String {
    var lines: [String] = []
    for proposal in proposals {
      let node = content.context.graph.procedures[proposal.procedure]
      let component = node.components[proposal.component]
      let paper = content.paperName(proposal)
      let gates = Gate.allCases.filter { proposal.gates[$0].state != .pass }
        .map { "\(say(ReportWording.word($0)).lowercased()) \(ReportWording.sign(proposal.gates[$0].state))" }
      lines.append(
        "\(node.procedure.code) \(say(ReportWording.word(proposal.verdict))): \(say(paper)) — \(shown(component.component.text))"
      )
      let basis = proposal.basis.map { basis in
        "\(content.context.knowledge.citationName(basis.citation))\(basis.row.map { " [\($0)]" } ?? "")"
      }
      lines.append("  \(basis.joined(separator: "; "))")
      lines.append(
        "  \(proposal.isReady ? say("sẵn sàng", "ready") : "\(say("chưa sẵn sàng", "not ready")): \(gates.joined(separator: ", "))")"
      )
      if let place = proposal.place { lines.append("  \(content.printed(place))") }
    }
    return TerminalText.safe(lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n"))
  }

  /// The tally: files, procedures with and without a proposal and why, verdicts, readiness.
  public func tally() -> String {
    let summary = content.summary
    var lines: [String] = []
    lines.append(
      say(
        "\(number(content.filesRead)) tệp đã đọc, \(number(content.unread.count)) tệp không đọc được, \(number(summary.procedures)) thủ tục, \(number(summary.components)) dòng hồ sơ (\(number(summary.forms)) mẫu đơn, \(number(summary.notes)) ghi chú)",
        "\(number(content.filesRead)) files read, \(number(content.unread.count)) not read, \(number(summary.procedures)) procedures, \(number(summary.components)) dossier rows (\(number(summary.forms)) forms, \(number(summary.notes)) notes)"
      )
    )
    let gates = GateTally(content.analysis.proposals)
    lines.append(
      "\(number(summary.tally.total)) \(say("lượt yêu cầu giấy tờ", "demands judged")): "
        + Verdict.allCases.map { "\(say(ReportWording.word($0)).lowercased()) \(number(summary.tally[$0]))" }
        .joined(separator: ", ")
        + "; \(say("trong đó làm giảm một phần dòng hồ sơ", "of them relieving a row in part")): \(number(gates.partialRows))"
    )
    lines.append(
      "\(say("sẵn sàng", "ready")) \(number(summary.tally.ready)); \(say("đã miễn trong thủ tục", "already waived")) \(number(summary.tally.done))"
    )
    lines.append("\(say("điều kiện không đạt", "gates that fail")): \(counts(gates.failed))")
    lines.append("\(say("điều kiện chưa xác định", "gates not known")): \(counts(gates.unknown))")
    for reason in SilenceReason.allCases {
      let count = content.analysis.silence.values.count { $0 == reason }
      if count > 0 {
        lines.append(
          "\(number(count)) \(say("thủ tục không có phương án", "procedures without a proposal")): \(say(reason.wording))"
        )
      }
    }
    for file in content.unread { lines.append("\(file.path): \(say(file.reason))") }
    return TerminalText.safe(lines.joined(separator: "\n") + "\n")
  }

  private func counts(_ counts: [Gate: Int]) -> String {
    Gate.allCases.map { "\(say(ReportWording.word($0)).lowercased()) \(number(counts[$0] ?? 0))" }
      .joined(separator: ", ")
  }

  /// Each procedure without a proposal, with its file and the reason.
  public func silence() -> String {
    let lines = content.context.graph.procedures.indices.compactMap { index -> String? in
      guard let reason = content.analysis.silence[index] else { return nil }
      let procedure = content.context.graph.procedures[index].procedure
      let file = procedure.$code.place.map { content.files.path(of: $0) } ?? ""
      return "\(procedure.code) (\(file)): \(say(reason.wording))\n"
    }
    return TerminalText.safe(lines.joined())
  }

  private func number(_ value: Int) -> String { NumberText.grouped(value, in: content.language) }

  private func say(_ text: Bilingual) -> String { text.text(in: content.language) }

  private func say(_ vi: String, _ en: String) -> String { content.language == .vi ? vi : en }

  private func shown(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 160 ? String(words.prefix(160)) + "…" : words
  }
}
