public import CatalogueModel
public import Diagnostics

/// One change of one provision that proposals or the law ask for: document, provision, what to change, who may issue
/// it, which procedures it frees.
public struct AmendmentLine: Hashable, Sendable {
  /// The document to amend; nil where it is not known which it is.
  public var document: String?
  /// The documents that amended it, as the annex rows name them.
  public var amendedBy: [String] = []
  /// The provision that demands what is to go; nil where it is not known.
  public var provision: ProvisionAddress?
  /// The documents that may hold the provision, where ``document`` is nil.
  public var candidates: [String] = []
  /// What becomes of the provision.
  public var form: AmendmentForm
  /// What to change, one sentence each.
  public var changes: [Bilingual] = []
  /// The id of the authority that may issue the amendment, where it is known.
  public var issuer: String?
  /// The strongest reason for it.
  public var ground: AmendmentGround
  /// The codes of the procedures it helps to free, in order.
  public var procedures: [String] = []
  /// The proposals it serves, by their positions in the analysis.
  public var proposals: [Int] = []
  /// The annex rows that ask for it, as annex, serial, ordinal.
  public var rows: [String] = []
  /// Whether an annex row names several documents and several provisions side by side, and this pair is told by their
  /// order in print alone.
  public var isPairedByOrder = false
}

/// Why a provision is to be amended; a later case is a stronger reason.
public enum AmendmentGround: String, CaseIterable, Hashable, Sendable, Comparable {
  /// A proposal that a person must decide on.
  case proposed
  /// The law replaces or cuts the paper.
  case mandated
  /// So it does, and every condition is met.
  case ready
  /// A reviewer accepted it.
  case accepted

  /// Whether one reason is weaker.
  public static func < (left: AmendmentGround, right: AmendmentGround) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
