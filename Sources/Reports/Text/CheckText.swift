import Analysis
import Diagnostics

/// A check as a terminal shows it: the new findings; what is known or accepted only counts.
enum CheckText {
  static func write(_ report: CheckReport, to sink: (String) throws -> Void) rethrows {
    let text = FindingText(files: report.files, language: report.terms.language)
    for finding in report.findings where finding.isNew {
      try sink(text.text(finding.diagnostic, known: finding.fingerprint) + "\n")
    }
  }
}
