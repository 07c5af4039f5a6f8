import Analysis
import CatalogueModel
import Diagnostics

/// A check as JSON: its counts, every finding with standing and fingerprint, and what is gone.
enum CheckRecord {
  static func write(_ report: CheckReport, to sink: (String) throws -> Void) rethrows {
    let head = JSONValue.object([
      ("asOf", .string(report.terms.asOf.description)), ("compared", .boolean(report.isCompared)),
      ("files", .integer(report.terms.files)), ("failed", .boolean(report.status != 0)),
    ])
    try sink(head.line.dropLast() + ",\"findings\":[")
    var separator = "\n"
    for finding in report.findings {
      try sink(separator + record(finding, report.files).line)
      separator = ",\n"
    }
    try sink("],\"gone\":[")
    separator = "\n"
    for finding in report.gone {
      try sink(separator + gone(finding).line)
      separator = ",\n"
    }
    try sink("]}\n")
  }

  private static func record(_ finding: CheckedFinding, _ files: SourceFiles) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("standing", .string(finding.standing.word)), ("fingerprint", .string(finding.fingerprint.description)),
    ]
    if case .accepted(let decision) = finding.standing { members.append(("decision", .string(decision.id))) }
    return .object(members + FindingRecord.members(of: finding.diagnostic, files))
  }

  private static func gone(_ finding: BaselineFinding) -> JSONValue {
    .object([
      ("fingerprint", .string(finding.fingerprint)), ("rule", .string(finding.rule)),
      ("subject", .optional(finding.subject)), ("count", .integer(finding.count)),
    ])
  }
}
