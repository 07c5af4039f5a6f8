import Analysis
import Diagnostics

/// A check as GitLab's report of code quality.
///
/// GitLab compares the reports of two branches by fingerprint itself, so known findings are in it; accepted ones are
/// not, and what has no place in a file cannot be.
enum CodeQualityReport {
  static func write(_ report: CheckReport, to sink: (String) throws -> Void) rethrows {
    try sink("[")
    var separator = "\n"
    for finding in report.findings {
      if case .accepted = finding.standing { continue }
      guard let value = value(finding, report) else { continue }
      try sink(separator + value.line)
      separator = ",\n"
    }
    try sink("\n]\n")
  }

  private static func value(_ finding: CheckedFinding, _ report: CheckReport) -> JSONValue? {
    guard let place = finding.diagnostic.place else { return nil }
    let file = report.files[place.file]
    let diagnostic = finding.diagnostic
    let text = [diagnostic.summary, diagnostic.explanation].compactMap { $0?.text(in: report.terms.language) }
    return .object([
      ("description", .string(text.joined(separator: ". "))), ("check_name", .string(diagnostic.rule.name)),
      ("fingerprint", .string("\(finding.fingerprint)-\(finding.ordinal)")),
      ("severity", .string(severity(diagnostic.severity))),
      (
        "location",
        .object([
          ("path", .string(report.terms.folder + file.path)),
          (
            "lines",
            .object([
              ("begin", .integer(file.position(of: Int(place.start)).line)),
              ("end", .integer(file.position(of: Int(place.end)).line)),
            ])
          ),
        ])
      ),
    ])
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .information: "info"
    }
  }
}
