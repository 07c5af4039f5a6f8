import Analysis
import Diagnostics

/// A rule as SARIF declares it.
struct SARIFRule {
  let value: JSONValue

  init(_ manual: RuleManual, in language: Language) {
    func message(_ text: Bilingual) -> JSONValue { .object([("text", .string(text.text(in: language)))]) }
    value = .object([
      ("id", .string(manual.id.name)), ("name", .string(Self.camelCase(manual.id.name))),
      ("shortDescription", message(manual.title)), ("fullDescription", message(manual.rationale)),
      (
        "help",
        .object([
          ("text", .string(RuleManualText.page(manual, in: language))),
          ("markdown", .string(RuleManualMarkdown.page(manual, in: language))),
        ])
      ), ("defaultConfiguration", .object([("level", .string(Self.level(manual.severity)))])),
    ])
  }

  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information: "note"
    }
  }

  private static func camelCase(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
