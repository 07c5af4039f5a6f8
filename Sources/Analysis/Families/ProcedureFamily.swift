public import Diagnostics

/// One procedure under several codes: the national base, or the commonest form where none is on record, and its
/// variants with what each does otherwise.
public struct ProcedureFamily: Sendable {
  /// A member other than the base.
  public struct Variant: Sendable {
    /// The procedure's position in the graph.
    public let procedure: Int
    /// How alike the dossier, the law and the outcome are, 0–1; nil where nothing can be compared.
    public let likeness: Double?
    /// What it does otherwise than the base.
    public let deviations: [Deviation]
    /// Whether both have a dossier on record: without one its papers are unknown, not fewer.
    public let isDossierKnown: Bool
  }

  /// The position of the procedure that the others are held against.
  public let base: Int
  /// Whether the base is published by a central body for the whole country.
  public let isNational: Bool
  /// The others, in the order of the graph.
  public let variants: [Variant]

  /// All members, the base first.
  public var members: [Int] { [base] + variants.map(\.procedure) }
}

/// What a variant does otherwise than its base.
public struct Deviation: Hashable, Sendable {
  /// What it concerns.
  public enum Subject: String, CaseIterable, Sendable {
    /// A paper of the vocabulary, or a row beyond it.
    case paper
    /// The number of steps.
    case steps
    /// The time limit.
    case time
    /// A fee.
    case fee
    /// The level of government.
    case level
    /// A legal document of the province.
    case law
  }

  /// What it concerns.
  public let subject: Subject
  /// Whether it asks more of people than the base does.
  public let isBurden: Bool
  /// The difference in words.
  public let wording: Bilingual
  /// Where the variant says so.
  public let place: Place?
}
