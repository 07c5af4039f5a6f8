import Analysis
import Diagnostics

/// A check as workflow commands of GitHub Actions.
///
/// GitHub shows ten annotations a step and drops the rest without a word; so the worst come first, and where they
/// are more, the last one says how many are not shown.
enum GitHubAnnotations {
  private static let budget = 10

  static func write(_ report: CheckReport, to sink: (String) throws -> Void) rethrows {
    let findings = report.worstFirst
    let shown = findings.count > budget ? budget - 1 : findings.count
    for finding in findings.prefix(shown) { try sink(annotation(finding.diagnostic, report)) }
    guard findings.count > shown else { return }
    try sink("::notice title=tthc::\(escaped(summary(report, hidden: findings.count - shown)))\n")
  }

  private static func annotation(_ finding: Diagnostic, _ report: CheckReport) -> String {
    let language = report.terms.language
    var properties: [String] = []
    if let place = finding.place {
      let file = report.files[place.file]
      let start = file.position(of: Int(place.start))
      let end = file.position(of: Int(place.end))
      properties.append("file=\(escapedProperty(report.terms.folder + file.path))")
      properties.append("line=\(start.line)")
      properties.append("endLine=\(end.line)")
      // GitHub takes columns on one line only.
      if start.line == end.line {
        properties.append("col=\(start.column)")
        properties.append("endColumn=\(max(start.column, end.column - 1))")
      }
    }
    properties.append("title=\(escapedProperty("tthc \(finding.rule)"))")
    let text = [finding.summary, finding.explanation].compactMap { $0?.text(in: language) }
      .joined(separator: "\n")
    return "::\(command(finding.severity)) \(properties.joined(separator: ","))::\(escaped(text))\n"
  }

  private static func summary(_ report: CheckReport, hidden: Int) -> String {
    let language = report.terms.language
    let hidden = NumberText.grouped(hidden, in: language)
    let counts = CheckCount.line(report)
    return language == .vi
      ? "Còn \(hidden) phát hiện không hiện ở đây (\(counts)); xem đầy đủ trong tệp SARIF hoặc bằng “tthc check”."
      : "\(hidden) more findings are not shown here (\(counts)); see the SARIF file or run 'tthc check'."
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information: "notice"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
