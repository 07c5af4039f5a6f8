public import Diagnostics

/// How many findings there are, by severity.
public enum FindingCount {
  /// One line, with the number of files they come from.
  public static func line(_ findings: [Diagnostic], files: Int, in language: Language) -> String {
    let counts = Severity.allCases.reversed().map { severity in
      "\(NumberText.grouped(findings.count { $0.severity == severity }, in: language)) \(FindingText.word(severity).text(in: language))"
    }
    let read = NumberText.grouped(files, in: language)
    return counts.joined(separator: ", ") + (language == .vi ? "; \(read) tệp" : "; \(read) files")
  }
}
