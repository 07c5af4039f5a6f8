public import Diagnostics

/// What we say about a whole procedure, with its grounds (phương án đối với cả thủ tục).
public struct ProcedureProposal: Sendable {
  /// The procedure's position in the graph.
  public var procedure: Int
  /// What the proposal does.
  public var kind: ProposalKind
  /// The positions of the other procedures concerned.
  public var others: [Int]
  /// How far it has come.
  public var status: ProposalStatus
  /// Why, one sentence.
  public var reason: Bilingual
  /// The grounds.
  public var evidence: Evidence
  /// How sure we are, 0–1.
  public var confidence: Double
  /// What was looked for and speaks against it.
  public var counterEvidence: [Bilingual]
  /// What would change the verdict.
  public var wouldChange: [Bilingual]
  /// Where the procedure stands.
  public var place: Place?

  /// A proposal about a procedure.
  public init(
    procedure: Int,
    kind: ProposalKind,
    others: [Int] = [],
    status: ProposalStatus = .new,
    reason: Bilingual,
    evidence: Evidence,
    confidence: Double,
    counterEvidence: [Bilingual] = [],
    wouldChange: [Bilingual] = [],
    place: Place? = nil
  ) {
    self.procedure = procedure
    self.kind = kind
    self.others = others
    self.status = status
    self.reason = reason
    self.evidence = evidence
    self.confidence = confidence
    self.counterEvidence = counterEvidence
    self.wouldChange = wouldChange
    self.place = place
  }
}
