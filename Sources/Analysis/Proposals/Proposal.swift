public import Availability
public import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// What we say about one paper of one dossier row, with its grounds (phương án đơn giản hóa).
public struct Proposal: Sendable {
  /// The procedure's position in the graph.
  public var procedure: Int
  /// The dossier row's position among the procedure's rows.
  public var component: Int
  /// The paper's position in the vocabulary; nil when nothing is known of what the row asks for.
  public var paper: Int?
  /// What becomes of the paper.
  public var verdict: Verdict
  /// What the proposal does to the whole row: `partial` when something else in the row stays.
  public var kind: ProposalKind
  /// How far it has come.
  public var status: ProposalStatus
  /// How its data follow from registers, where that is what the verdict rests on.
  public var proofs: [Proof] = []
  /// The ids of the registers looked into.
  public var registers: [String]
  /// The law it rests on.
  public var basis: [Basis]
  /// The conditions.
  public var gates: GateResults
  /// What must be amended.
  public var amendments: [Amendment]
  /// How sure recognition is, 0–1.
  public var confidence: Double
  /// The grounds.
  public var evidence: Evidence
  /// Why the verdict is what it is, one sentence.
  public var reason: Bilingual
  /// Where the paper is asked for.
  public var place: Place?

  /// Whether it is printed without asking: everything but `keep` and `unknown`.
  public var isPrinted: Bool {
    verdict != .keep && verdict != .unknown
  }

  /// Whether the law orders it: an annex row, or the rule for papers replaced everywhere.
  public var isOrderedByLaw: Bool {
    verdict == .cut || verdict == .replace || basis.contains { $0.row != nil }
  }

  /// Whether it rests on the law alone and every gate is passed.
  public var isReady: Bool {
    (verdict == .cut || verdict == .replace) && gates.allPass
  }
}

/// A provision a proposal rests on, and the annex row where one speaks of it.
public struct Basis: Hashable, Sendable {
  /// The provision.
  public var citation: LegalCitation
  /// The row as annex, serial, ordinal: `I/12/1`.
  public var row: String?
  /// How alike the row's and the procedure's name are, 0–1.
  public var similarity: Double?
  /// What it says.
  public var summary: Bilingual?
  /// Whether that was seen in a source.
  public var isVerified: Bool
}

/// What must be amended in the law so that a proposal lasts.
public struct Amendment: Hashable, Sendable {
  /// The document, where it is known.
  public var document: String?
  /// The documents that have amended it, as the annex row names them.
  public var amendedBy: [String]
  /// The provision, where it is known.
  public var provision: String?
  /// Documents that may hold the provision, where it is not known.
  public var candidates: [String]
  /// What becomes of the provision.
  public var form: AmendmentForm
  /// What to change.
  public var change: Bilingual
  /// The id of the authority that may issue the amendment, where it is known.
  public var issuer: String?
}
