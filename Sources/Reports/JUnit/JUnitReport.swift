import Analysis
import CatalogueModel
import Diagnostics

/// A check as a JUnit test report: a suite a file with findings, a case a finding.
///
/// A case fails exactly when its finding fails the check; known and accepted findings are skipped cases, and what
/// is below the failing severity passes with its message as output.
struct JUnitReport {
  private let report: CheckReport
  private let text: FindingText

  init(_ report: CheckReport) {
    self.report = report
    text = FindingText(files: report.files, language: report.terms.language)
  }

  func write(to sink: (String) throws -> Void) rethrows {
    let failures = report.findings.count(where: report.fails)
    let skipped = report.findings.count { !$0.isNew }
    let tests = report.findings.count + 1
    try sink("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    try sink(
      "<testsuites name=\"tthc\" tests=\"\(tests)\" failures=\"\(failures + (report.terms.isComplete ? 0 : 1))\""
        + " errors=\"0\" skipped=\"\(skipped)\">\n"
    )
    try sink(reading)
    for suite in suites {
      let failures = suite.findings.count(where: report.fails)
      let skipped = suite.findings.count { !$0.isNew }
      try sink(
        "  <testsuite name=\"\(escaped(suite.name))\" tests=\"\(suite.findings.count)\""
          + " failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\">\n"
      )
      for finding in suite.findings { try sink(testCase(finding, in: suite.name)) }
      try sink("  </testsuite>\n")
    }
    try sink("</testsuites>\n")
  }

  /// The case that stands for reading as such, so that a report of a clean catalogue has one that passed.
  private var reading: String {
    let isVietnamese = report.terms.language == .vi
    let name = isVietnamese ? "Đọc \(report.terms.files) tệp" : "\(report.terms.files) files read"
    let complaint =
      isVietnamese ? "Cơ sở tri thức có lỗi, kết quả có thể thiếu" : "The knowledge base has errors"
    let failure =
      report.terms.isComplete ? "" : "<failure message=\"\(escaped(complaint))\" type=\"knowledge\"/>"
    return
      "  <testsuite name=\"tthc\" tests=\"1\" failures=\"\(report.terms.isComplete ? 0 : 1)\" errors=\"0\" skipped=\"0\">\n"
      + "    <testcase classname=\"tthc\" name=\"\(escaped(name))\">\(failure)</testcase>\n  </testsuite>\n"
  }

  /// Findings stand in the order of files, so that those of one file are neighbours.
  private var suites: [(name: String, findings: [CheckedFinding])] {
    var suites: [(name: String, findings: [CheckedFinding])] = []
    for finding in report.findings {
      let name =
        finding.diagnostic.place.map { report.terms.folder + report.files.path(of: $0) }
        ?? finding.diagnostic.subject?.description ?? "tthc"
      if suites.last?.name != name { suites.append((name, [])) }
      suites[suites.count - 1].findings.append(finding)
    }
    return suites
  }

  private func testCase(_ finding: CheckedFinding, in suite: String) -> String {
    let diagnostic = finding.diagnostic
    let summary = diagnostic.summary.text(in: report.terms.language)
    let line = diagnostic.place.map { " line=\"\(report.files.position(of: $0).line)\"" } ?? ""
    let file = diagnostic.place == nil ? "" : " file=\"\(escaped(suite))\""
    var body: String
    if report.fails(finding) {
      body =
        "<failure message=\"\(escaped(summary))\" type=\"\(diagnostic.rule)\">"
        + XMLText.escaped(text.text(diagnostic), at: .content) + "</failure>"
    } else if case .accepted(let decision) = finding.standing {
      body = "<skipped message=\"\(escaped(decision.reason))\"/>"
    } else if !finding.isNew {
      let message = report.terms.language == .vi ? "đã có từ trước" : "known before"
      body = "<skipped message=\"\(message)\"/>"
    } else {
      body = "<system-out>\(XMLText.escaped(text.text(diagnostic), at: .content))</system-out>"
    }
    body = "      \(body)\n"
    let name = "\(diagnostic.rule): \(summary)"
    return
      "    <testcase classname=\"\(escaped(suite))\" name=\"\(escaped(name))\"\(file)\(line)>\n\(body)    </testcase>\n"
  }

  private func escaped(_ text: String) -> String { XMLText.escaped(text, at: .attribute) }
}
