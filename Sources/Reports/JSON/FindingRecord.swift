import Diagnostics

/// A finding as JSON.
enum FindingRecord {
  /// The keys of a finding.
  static func members(of finding: Diagnostic, _ files: SourceFiles) -> [(String, JSONValue)] {
    [
      ("rule", .string(finding.rule.name)), ("severity", .string(finding.severity.rawValue)),
      ("summary", .bilingual(finding.summary)), ("explanation", .bilingual(finding.explanation)),
      ("place", place(finding.place, files)), ("subject", .optional(finding.subject?.description)),
      (
        "notes",
        .array(
          finding.notes.map {
            .object([("text", .bilingual($0.text)), ("place", place($0.place, files))])
          }
        )
      ),
      (
        "remedies",
        .array(
          finding.remedies.map {
            .object([
              ("title", .bilingual($0.title)), ("applicability", .string($0.applicability.rawValue)),
            ])
          }
        )
      ),
    ]
  }

  /// File, line and column; `null` for what was made in memory.
  static func place(_ place: Place?, _ files: SourceFiles) -> JSONValue {
    guard let place else { return .null }
    let position = files.position(of: place)
    return .object([
      ("file", .string(files.path(of: place))), ("line", .integer(position.line)),
      ("column", .integer(position.column)),
    ])
  }
}
