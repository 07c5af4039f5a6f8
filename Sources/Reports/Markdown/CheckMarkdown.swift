import Analysis
import CatalogueModel
import Diagnostics

/// A check as a comment on a pull request: whether it passes, how many findings of each standing, the worst new ones.
struct CheckMarkdown {
  /// A comment longer than this is not read.
  private static let shown = 50

  private let report: CheckReport

  init(_ report: CheckReport) {
    self.report = report
  }

  func write(to sink: (String) throws -> Void) rethrows {
    try sink("### \(verdict)\n\n\(table)\n")
    let new = report.worstFirst
    if !new.isEmpty {
      try sink(
        "\n#### \(report.isCompared ? say("Phát hiện mới", "New findings") : say("Phát hiện", "Findings"))\n\n"
      )
    }
    for finding in new.prefix(Self.shown) { try sink(line(finding)) }
    if new.count > Self.shown {
      let hidden = number(new.count - Self.shown)
      try sink(
        "\n" + say("Còn \(hidden) phát hiện không hiện ở đây.", "\(hidden) more are not shown here.") + "\n"
      )
    }
    try writeDetails(say("Không còn", "Gone"), report.gone.map(goneLine), to: sink)
    try writeDetails(
      say("Đã được chấp nhận", "Accepted"),
      report.findings.compactMap(acceptedLine),
      to: sink
    )
  }

  private var verdict: String {
    let failing = report.findings.count(where: report.fails)
    if failing > 0 {
      return say(
        "tthc: không đạt, \(number(failing)) phát hiện phải xử lý",
        "tthc: failed, \(number(failing)) findings to be dealt with"
      )
    }
    guard report.terms.isComplete else {
      return say("tthc: không đạt, cơ sở tri thức có lỗi", "tthc: failed, the knowledge base has errors")
    }
    return say("tthc: đạt", "tthc: passed")
  }

  private var table: String {
    let severities = Severity.allCases.sorted(by: >)
    let heads = severities.map { FindingText.word($0).text(in: report.terms.language) }
    var lines = ["| | \(heads.joined(separator: " | ")) |", "| --- | ---: | ---: | ---: |"]
    for (word, name) in [
      ("new", report.isCompared ? say("mới", "new") : say("phát hiện", "findings")),
      ("known", say("đã có từ trước", "known before")),
      ("accepted", say("đã được chấp nhận", "accepted")),
    ] {
      let counts = severities.map { severity in
        report.findings.count { $0.standing.word == word && $0.diagnostic.severity == severity }
      }
      guard word == "new" || counts.contains(where: { $0 > 0 }) else { continue }
      lines.append("| \(name) | \(counts.map(number).joined(separator: " | ")) |")
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ finding: CheckedFinding) -> String {
    let diagnostic = finding.diagnostic
    let severity = FindingText.word(diagnostic.severity).text(in: report.terms.language)
    let summary = MarkdownText.escaped(diagnostic.summary.text(in: report.terms.language))
    let place = diagnostic.place.map { " — \(MarkdownText.code(printed($0)))" } ?? ""
    var text = "- **\(severity)** \(summary)\(place) · \(MarkdownText.code(diagnostic.rule.name))\n"
    if let explanation = diagnostic.explanation {
      text += "  \(MarkdownText.escaped(explanation.text(in: report.terms.language)))\n"
    }
    for remedy in diagnostic.remedies {
      text += "  → \(MarkdownText.escaped(remedy.title.text(in: report.terms.language)))\n"
    }
    return text
  }

  private func printed(_ place: Place) -> String {
    let position = report.files.position(of: place)
    return "\(report.terms.folder)\(report.files.path(of: place)):\(position.line):\(position.column)"
  }

  private func goneLine(_ finding: BaselineFinding) -> String {
    let times = finding.count > 1 ? " × \(finding.count)" : ""
    return "- \(MarkdownText.code(finding.rule)) \(finding.subject.map(MarkdownText.code) ?? "")\(times)\n"
  }

  private func acceptedLine(_ finding: CheckedFinding) -> String? {
    guard case .accepted(let decision) = finding.standing else { return nil }
    let summary = MarkdownText.escaped(finding.diagnostic.summary.text(in: report.terms.language))
    return
      "- \(summary): \(MarkdownText.escaped(decision.reason)) (\(MarkdownText.escaped(decision.author)))\n"
  }

  private func writeDetails(
    _ title: String,
    _ lines: [String],
    to sink: (String) throws -> Void
  ) rethrows {
    guard !lines.isEmpty else { return }
    try sink("\n<details><summary>\(title) (\(number(lines.count)))</summary>\n\n")
    for line in lines.prefix(Self.shown) { try sink(line) }
    if lines.count > Self.shown { try sink("- … \(number(lines.count - Self.shown))\n") }
    try sink("\n</details>\n")
  }

  private func say(_ vi: String, _ en: String) -> String { report.terms.language == .vi ? vi : en }

  private func number(_ value: Int) -> String { NumberText.grouped(value, in: report.terms.language) }
}
