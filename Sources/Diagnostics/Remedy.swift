/// A way to mend a finding.
public struct Remedy: Hashable, Sendable {
  /// A verb phrase that is useful in print.
  public var title: Bilingual
  /// Edits of the input that carry it out; empty where no edit of a file can.
  public var edits: [TextEdit]
  /// How far the edits may be applied without asking.
  public var applicability: Applicability

  /// A remedy.
  public init(_ title: Bilingual, edits: [TextEdit] = [], applicability: Applicability) {
    self.title = title
    self.edits = edits
    self.applicability = applicability
  }
}

/// What a remedy promises.
public enum Applicability: String, Hashable, Sendable {
  /// Spelling, spacing, codes: what is demanded stays the same.
  case editorial
  /// What is demanded may change.
  case substantive
  /// No edit of the catalogue can do it: a legal document must be amended.
  case legislative
}
