public import Diagnostics

/// A condition that a proposal must pass before it can be carried out (điều kiện áp dụng).
public enum Gate: String, CaseIterable, Hashable, Sendable {
  /// The register's owner has published the data.
  case publication
  /// The published fields cover what the procedure uses.
  case fields
  /// The replacement reaches this applicant and this paper.
  case scope
  /// The paper is evidence, not the thing the procedure itself changes.
  case object
  /// The ground is in force on the as-of date.
  case time
  /// The applicant may supplement when a look-up fails.
  case fallback
}

/// How a gate stands.
public enum GateState: String, CaseIterable, Hashable, Sendable {
  /// Passed.
  case pass
  /// Not passed.
  case fail
  /// Not known.
  case unknown
}

/// A gate's state and why.
public struct GateResult: Hashable, Sendable {
  /// The state.
  public var state: GateState
  /// Why, one sentence.
  public var ground: Bilingual
  /// The law or the place behind it.
  public var evidence: [Evidence]

  /// A result.
  public init(_ state: GateState, _ ground: Bilingual, evidence: [Evidence] = []) {
    self.state = state
    self.ground = ground
    self.evidence = evidence
  }
}

/// The six gates of one proposal.
public struct GateResults: Hashable, Sendable {
  private var results: [Gate: GateResult]

  /// Results for every gate; a gate left out is unknown.
  public init(_ results: [Gate: GateResult]) {
    self.results = results
  }

  /// One gate's result.
  public subscript(gate: Gate) -> GateResult {
    results[gate]
      ?? GateResult(.unknown, Bilingual(vi: "Chưa xem xét.", en: "Not examined."))
  }

  /// Whether every gate is passed.
  public var allPass: Bool {
    Gate.allCases.allSatisfy { self[$0].state == .pass }
  }
}
