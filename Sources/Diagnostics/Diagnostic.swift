/// One thing the tool says about its input.
///
/// Readers, rules, plan checks and revision checks all emit this type; it is rendered only at the edge.
public struct Diagnostic: Hashable, Sendable {
  /// The rule that speaks.
  public var rule: RuleID
  /// How much it weighs.
  public var severity: Severity
  /// The headline: names the thing, no full stop.
  public var summary: Bilingual
  /// The answer to the reader's next question; never repeats the headline.
  public var explanation: Bilingual?
  /// The smallest range that shows it; nil for values made in memory.
  public var place: Place?
  /// What it is about, the same in the next revision.
  public var subject: ElementPath?
  /// Which of the things the rule can say about the subject, where the marked text does not tell; never shown, and
  /// kept when messages are reworded.
  public var aspect: String?
  /// Other places.
  public var notes: [Note]
  /// Why it holds.
  public var evidence: [Evidence]
  /// How to mend it.
  public var remedies: [Remedy]

  /// A finding.
  public init(
    _ rule: RuleID,
    _ severity: Severity,
    _ summary: Bilingual,
    explanation: Bilingual? = nil,
    at place: Place?,
    subject: ElementPath? = nil,
    aspect: String? = nil,
    notes: [Note] = [],
    evidence: [Evidence] = [],
    remedies: [Remedy] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.place = place
    self.subject = subject
    self.aspect = aspect
    self.notes = notes
    self.evidence = evidence
    self.remedies = remedies
  }
}
