/// What becomes of a paper in a dossier row.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// The law cuts it.
  case cut
  /// The law replaces it by data.
  case replace
  /// All needed data seems at hand; a person decides.
  case propose
  /// Part of it is replaced.
  case partial
  /// It is needed and not held.
  case keep
  /// Not known.
  case unknown
}

/// How far a proposal has come.
public enum ProposalStatus: String, CaseIterable, Hashable, Sendable {
  /// Nobody has decided.
  case new
  /// The text already waives the paper.
  case done
  /// A reviewer accepted it.
  case accepted
  /// A reviewer refused it.
  case rejected
  /// A reviewer put it off.
  case deferred
}

/// What a proposal does.
public enum ProposalKind: String, CaseIterable, Hashable, Sendable {
  /// Drops a paper.
  case cut
  /// Looks data up instead of a paper.
  case replace
  /// Asks a person to decide.
  case propose
  /// Relieves a dossier row in part.
  case partial
  /// Fills a form field in from a register.
  case dropField = "drop-field"
  /// Asks for a datum once that is asked for twice.
  case askOnce = "ask-once"
  /// Asks for no datum that nobody may ask for or nobody uses.
  case needlessField = "needless-field"
  /// Abolishes the whole procedure.
  case abolish
  /// Makes several procedures one.
  case merge
  /// Joins a procedure with the next one, which alone wants its outcome.
  case chain
  /// Aligns a local variant with its base.
  case variant
  /// Lets the State act by itself when a register records the event.
  case proactive
}
