import CatalogueFormats
import Diagnostics

/// Wordings in JSON, one a line, as `recognise` and `evaluate` take them.
struct RowsEntry: FuzzEntry {
  let maximumLength = 8_192

  let words =
    [
      "id", "procedure", "procedureName", "case", "text", "original", "copy", "kind", "structure", "papers",
      "paper", "demand", "disputed",
    ].map { "\"\($0)\"" } + SchemaWords.choices.map { "\"\($0)\"" } + [
      "{", "}", "[", "]", ": ", ", ", "\n", "null",
    ]

  func check(_ bytes: [UInt8]) throws(Violation) {
    let file = SourceFile(path: "input.jsonl", bytes: bytes)
    let (rows, findings) = LabelledRow.read(file)
    try FindingCheck.run(findings, in: file)
    let errors = Set(
      findings.filter { $0.severity == .error }.compactMap(\.place).map {
        file.position(of: Int($0.start)).line
      }
    )
    let lines = bytes.split(separator: UInt8(ascii: "\n")).count { line in line.contains { $0 > 0x20 } }
    try Violation.unless(
      rows.count <= lines && lines <= rows.count + errors.count,
      "\(lines) lines give \(rows.count) rows and errors on \(errors.count) lines"
    )
    let again = LabelledRow.read(file)
    try Violation.unless(
      again.rows == rows && again.diagnostics == findings,
      "reading twice gives two answers"
    )
  }
}
