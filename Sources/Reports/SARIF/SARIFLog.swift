import Analysis
import CatalogueModel
import Diagnostics

/// A check as a SARIF 2.1.0 log: one run, every rule declared, one line a result.
struct SARIFLog {
  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  static let base = "SRCROOT"

  private let report: CheckReport
  private let manuals = RuleRegistry.manuals
  private let positions: [RuleID: Int]

  init(_ report: CheckReport) {
    self.report = report
    positions = Dictionary(uniqueKeysWithValues: manuals.enumerated().map { ($1.id, $0) })
  }

  func write(to sink: (String) throws -> Void) rethrows {
    try sink("{\"$schema\":\"\(Self.schema)\",\"version\":\"2.1.0\",\"runs\":[{\n")
    try sink("\"tool\":{\"driver\":{\"name\":\"tthc\",\"language\":\"\(report.terms.language)\",\"rules\":[")
    var separator = "\n"
    for manual in manuals {
      try sink(separator + SARIFRule(manual, in: report.terms.language).value.line)
      separator = ",\n"
    }
    try sink("]}},\n")
    for (name, value) in properties { try sink("\"\(name)\":\(value.line),\n") }
    try sink("\"results\":[")
    separator = "\n"
    for finding in report.findings {
      try sink(separator + result(finding).line)
      separator = ",\n"
    }
    for finding in report.gone {
      for ordinal in 1...max(1, finding.count) {
        try sink(separator + absent(finding, ordinal: ordinal).line)
        separator = ",\n"
      }
    }
    try sink("]}]}\n")
  }

  /// What stands beside tool and results.
  private var properties: [(String, JSONValue)] {
    let base = JSONValue.object([
      (
        "description",
        .object([
          (
            "text",
            .string(
              report.terms.language == .vi
                ? "Thư mục mà lệnh được chạy" : "The folder in which the command was run"
            )
          )
        ])
      )
    ])
    return [
      ("automationDetails", .object([("id", .string("tthc/check/"))])),
      ("columnKind", .string("unicodeCodePoints")), ("originalUriBaseIds", .object([(Self.base, base)])),
      (
        "invocations",
        .array([
          .object([
            ("executionSuccessful", .boolean(report.terms.isComplete)),
            ("exitCode", .integer(Int(report.status))),
          ])
        ])
      ), ("properties", .object([("asOf", .string(report.terms.asOf.description))])),
    ]
  }

  private func result(_ finding: CheckedFinding) -> JSONValue {
    let diagnostic = finding.diagnostic
    let places = SARIFPlaces(report)
    var members = identity(diagnostic.rule)
    members.append(("level", .string(SARIFRule.level(diagnostic.severity))))
    let text = [diagnostic.summary, diagnostic.explanation].compactMap { $0?.text(in: report.terms.language) }
    members.append(("message", .object([("text", .string(text.joined(separator: ". ")))])))
    if let location = places.location(diagnostic) { members.append(("locations", .array([location]))) }
    if !diagnostic.notes.isEmpty {
      members.append(("relatedLocations", .array(diagnostic.notes.enumerated().map(places.related))))
    }
    members.append(fingerprints(finding.fingerprint.description, finding.ordinal))
    if report.isCompared {
      members.append(("baselineState", .string(finding.isNew ? "new" : "unchanged")))
    }
    if case .accepted(let decision) = finding.standing {
      members.append(("suppressions", .array([suppression(decision)])))
    }
    let fixes = diagnostic.remedies.compactMap(places.fix)
    if !fixes.isEmpty { members.append(("fixes", .array(fixes))) }
    return .object(members)
  }

  private func absent(_ finding: BaselineFinding, ordinal: Int) -> JSONValue {
    var members = identity(RuleID(finding.rule))
    let text =
      report.terms.language == .vi
      ? "Không còn: \(finding.subject ?? finding.rule)" : "Gone: \(finding.subject ?? finding.rule)"
    members.append(("message", .object([("text", .string(text))])))
    if let subject = finding.subject {
      members.append(("locations", .array([SARIFPlaces.logical(subject)])))
    }
    members.append(fingerprints(finding.fingerprint, ordinal))
    members.append(("baselineState", .string("absent")))
    return .object(members)
  }

  private func identity(_ rule: RuleID) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [("ruleId", .string(rule.name))]
    if let position = positions[rule] { members.append(("ruleIndex", .integer(position))) }
    return members
  }

  /// GitHub tells alerts apart by `primaryLocationLineHash` only, so the identity goes by that name too.
  private func fingerprints(_ fingerprint: String, _ ordinal: Int) -> (String, JSONValue) {
    (
      "partialFingerprints",
      .object([
        ("tthcFinding/v1", .string(fingerprint)),
        ("primaryLocationLineHash", .string("\(fingerprint):\(ordinal)")),
      ])
    )
  }

  private func suppression(_ decision: Decision) -> JSONValue {
    .object([
      ("kind", .string("external")), ("status", .string("accepted")),
      ("justification", .string(decision.reason)),
      (
        "properties",
        .object([
          ("decision", .string(decision.id)), ("author", .string(decision.author)),
          ("date", .optional(decision.date?.description)),
          ("expires", .optional(decision.expires?.description)),
        ])
      ),
    ])
  }
}
