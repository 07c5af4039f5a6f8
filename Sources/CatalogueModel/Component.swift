public import Diagnostics

/// One row of a dossier, as worded (thành phần hồ sơ).
public struct Component: Hashable, Sendable {
  /// The stable id within the procedure.
  @Located public var id: String = ""
  /// How many originals are asked for; nil when not stated.
  public var original: Int?
  /// How many copies are asked for; nil when not stated.
  public var copy: Int?
  /// Whether an electronic form exists for it.
  public var hasElectronicForm: Bool = false
  /// Whether the source marks it as the outcome of another procedure.
  public var isOutcome: Bool = false
  /// The source system's code; never an identity of the paper.
  public var code: String?
  /// The id of the form to be filled in.
  @Located public var form: String? = nil
  /// An explicit annotation of what the row is; nil leaves it to recognition.
  public var kind: ComponentKind?
  /// An explicit annotation of how its papers relate.
  public var structure: ComponentStructure?
  /// The official wording.
  @Located public var text: String = ""
  /// File names attached to the row.
  public var attachments: [Located<String>] = []
  /// Explicit annotations of the papers asked for; they win over recognition.
  public var asks: [PaperDemand] = []
  /// The provisions that demand the row, where known.
  public var provisions: [Citation] = []
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty component.
  public init() {}
}

/// What a dossier row is.
public enum ComponentKind: String, CaseIterable, Hashable, Sendable {
  /// A form, application or declaration that the applicant fills in for this procedure (đơn, tờ khai).
  case form
  /// One or more supporting papers.
  case paper
  /// No document: an instruction, a remark, a heading.
  case note
}

/// How the papers of one row relate.
public enum ComponentStructure: String, CaseIterable, Hashable, Sendable {
  /// One paper.
  case single
  /// Several papers, any one of which suffices.
  case alternatives
  /// Several papers, all needed.
  case all
  /// Both alternatives and papers all needed.
  case mixed
  /// No paper (a note).
  case none
}

/// An explicit annotation: a component asks for a paper in some way.
public struct PaperDemand: Hashable, Sendable {
  /// The paper's vocabulary id.
  @Located public var paper: String = ""
  /// How it is asked for.
  public var demand: Demand = .required
  /// Whose paper it is, as a role id such as `child`.
  public var role: String?
  /// Whether a paper issued abroad is meant.
  public var isIssuedAbroad: Bool?
  /// The data elements the procedure uses from it; empty means all that it carries.
  public var elements: [Located<String>] = []
  /// The condition's wording.
  public var condition: String?
  /// The provisions that demand it.
  public var provisions: [Citation] = []
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty demand.
  public init() {}
}

/// How a component asks for a paper (mức độ yêu cầu).
public enum Demand: String, CaseIterable, Hashable, Sendable {
  /// The applicant must file or show it.
  case required
  /// It is accepted as one of several papers.
  case alternative
  /// It is asked for only in a stated case.
  case conditional
  /// It is asked for only when the data cannot be looked up.
  case fallback
  /// It is named, and nobody has to file it.
  case mentioned

  /// Which of several demands of one row for one paper counts: the lowest.
  public var priority: Int {
    switch self {
    case .fallback: 0
    case .alternative: 1
    case .conditional: 2
    case .required: 3
    case .mentioned: 4
    }
  }
}
