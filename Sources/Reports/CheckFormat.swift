public import Analysis

/// The formats a check is printed in.
public enum CheckFormat: String, CaseIterable, Sendable {
  /// For a terminal.
  case text
  /// For programs of one's own.
  case json
  /// Static Analysis Results Interchange Format 2.1.0.
  case sarif
  /// A test report.
  case junit
  /// Workflow commands that GitHub turns into annotations.
  case github
  /// GitLab's report of code quality.
  case gitlab
  /// A comment on a pull request.
  case markdown

  /// Prints a check piece by piece, so that the whole need not be held.
  public func write(_ report: CheckReport, to sink: (String) throws -> Void) rethrows {
    switch self {
    case .text: try CheckText.write(report, to: sink)
    case .json: try CheckRecord.write(report, to: sink)
    case .sarif: try SARIFLog(report).write(to: sink)
    case .junit: try JUnitReport(report).write(to: sink)
    case .github: try GitHubAnnotations.write(report, to: sink)
    case .gitlab: try CodeQualityReport.write(report, to: sink)
    case .markdown: try CheckMarkdown(report).write(to: sink)
    }
  }
}
