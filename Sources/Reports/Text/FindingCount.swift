public import Diagnostics

/// How many findings there are, by severity.
public enum FindingCount {
  /// One line.
  public static func line(_ findings: [Diagnostic], in language: Language) -> String {
    let counts = Severity.allCases.reversed().map { severity in
      "\(NumberText.grouped(findings.count { $0.severity == severity }, in: language)) \(FindingText.word(severity).text(in: language))"
    }
    return counts.joined(separator: ", ")
  }
}
