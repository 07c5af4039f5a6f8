public import CatalogueModel
public import Diagnostics

/// The single source of a rule's documentation: what it finds, why, on what law, shown by examples that are tests.
public struct RuleManual: Sendable {
  /// The permanent id, which is also the file's name in kebab case.
  public let id: RuleID
  /// What it finds, a noun phrase.
  public let title: Bilingual
  /// Why it matters.
  public let rationale: Bilingual
  /// The law behind it.
  public let legalBasis: [Citation]
  /// How much its findings weigh.
  public let severity: Severity
  /// Flagged and accepted fragments.
  public let examples: [RuleExample]

  init(
    id: RuleID,
    title: Bilingual,
    rationale: Bilingual,
    legalBasis: [Citation] = [],
    severity: Severity,
    examples: [RuleExample]
  ) {
    self.id = id
    self.title = title
    self.rationale = rationale
    self.legalBasis = legalBasis
    self.severity = severity
    self.examples = examples
  }
}

/// A fragment that a rule flags or accepts.
///
/// `⟦…⟧` marks what is to be flagged. A fragment may hold several files, each after a line `=== path`; without such a
/// line it is one procedure. Fragments leave out what does not matter: format findings are ignored in examples.
public struct RuleExample: Sendable {
  /// What the example shows.
  public let title: String
  /// The fragment.
  public let text: String
  /// Whether the rule finds something in it.
  public let isFlagged: Bool
  /// The as-of date of the example.
  public let asOf: String

  static func flags(_ title: String, _ text: String, asOf: String = "2026-11-21") -> RuleExample {
    RuleExample(title: title, text: text, isFlagged: true, asOf: asOf)
  }

  static func accepts(_ title: String, _ text: String, asOf: String = "2026-11-21") -> RuleExample {
    RuleExample(title: title, text: text, isFlagged: false, asOf: asOf)
  }
}
