public import Diagnostics

/// What an applicant goes through (thủ tục hành chính).
public struct Procedure: Hashable, Sendable {
  /// The national code, such as `1.004222`.
  @Located public var code: String = ""
  /// Standard, local or internal.
  public var type: ProcedureType?
  /// Its state in the source.
  public var state: ProcedureState?
  /// The id of the authority that promulgates it.
  @Located public var authority: String? = nil
  /// The declared independence of administrative boundaries.
  public var boundary: BoundaryScope?
  /// The declared flag of being free of administrative boundaries, where the source gives no scope.
  public var isBoundaryFree: Bool?
  /// The declared level of the online service; never computed.
  public var onlineLevel: OnlineLevel?
  /// The first day in force.
  public var validFrom: CalendarDate?
  /// The last day in force.
  public var validTo: CalendarDate?
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// The official name.
  @Located public var name: String = ""
  /// The field it belongs to (lĩnh vực).
  public var domain: Domain?
  /// The levels of government that settle it.
  public var levels: [AdministrativeLevel] = []
  /// Who may be the applicant.
  public var subjects: [Subject] = []
  /// The subjects as the source prints them.
  public var subjectNames: [Located<String>] = []
  /// The bodies involved and their roles.
  public var authorities: [AuthorityMention] = []
  /// The decision that published it.
  public var publication: PublicationDecision?
  /// The variants, each with its own dossier.
  public var cases: [ProcedureCase] = []
  /// The forms to be filled in.
  public var forms: [FormMention] = []
  /// What happens, in order.
  public var steps: [Step] = []
  /// How it can be filed.
  public var channels: [Channel] = []
  /// How the outcome is handed over.
  public var returns: [ReturnMethod] = []
  /// What it produces.
  public var outcomes: [Outcome] = []
  /// What the applicant must fulfil.
  public var conditions: [Condition] = []
  /// The law it rests on.
  public var legalBasis: [Citation] = []
  /// The online services that carry it.
  public var onlineServices: [OnlineService] = []
  /// How often it is used.
  public var statistics: [Statistic] = []
  /// Search words of the source.
  public var keywords: String?
  /// A description.
  public var description: String?
  /// A remark.
  public var note: String?
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty procedure, to be filled by a decoder or a test.
  public init() {}
}

/// A field of administration (lĩnh vực).
public struct Domain: Hashable, Sendable {
  /// The source's code.
  public var code: String?
  /// Its name.
  @Located public var name: String = ""
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty field.
  public init() {}
}

/// A body named by a procedure, in a role.
public struct AuthorityMention: Hashable, Sendable {
  /// What the body does.
  public var role: AuthorityRole = .executing
  /// The authority's id, where it is known.
  @Located public var authority: String? = nil
  /// The source's code.
  public var code: String?
  /// The name as printed.
  @Located public var name: String = ""
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty mention.
  public init() {}
}

/// The decision that published a procedure (quyết định công bố).
public struct PublicationDecision: Hashable, Sendable {
  /// Its number.
  @Located public var number: String = ""
  /// The day it was signed.
  public var signed: CalendarDate?
  /// The day it was published.
  public var published: CalendarDate?
  /// Who issued it.
  public var issuer: String?
  /// The source's word for what it does.
  public var kind: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty decision.
  public init() {}
}

/// A variant of a procedure with its own dossier (trường hợp).
public struct ProcedureCase: Hashable, Sendable {
  /// The stable id within the procedure.
  @Located public var id: String = ""
  /// Its heading.
  @Located public var name: String? = nil
  /// Its dossier, row by row.
  public var components: [Component] = []
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty case.
  public init() {}
}

/// A form as one procedure names it (mẫu đơn, tờ khai kèm theo).
public struct FormMention: Hashable, Sendable {
  /// The stable id within the procedure.
  @Located public var id: String = ""
  /// The id of the form on file; nil leaves it to the wording.
  @Located public var form: String? = nil
  /// The file that carries it.
  public var file: String?
  /// Its name.
  @Located public var name: String = ""
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty mention.
  public init() {}
}

/// One step of the procedure (trình tự thực hiện).
public struct Step: Hashable, Sendable {
  /// The stable id within the procedure.
  @Located public var id: String = ""
  /// Its heading.
  public var name: String?
  /// What happens.
  @Located public var text: String = ""
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty step.
  public init() {}
}

/// An online service that carries the procedure.
public struct OnlineService: Hashable, Sendable {
  /// Its code, such as `1.001193.01`.
  @Located public var code: String = ""
  /// The time it promises, as a number.
  public var quantity: DecimalNumber?
  /// The unit of that time.
  public var unit: TimeUnit?
  /// Its name.
  public var name: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty service.
  public init() {}
}

/// A count of filings in a year.
public struct Statistic: Hashable, Sendable {
  /// The stable id within the procedure.
  @Located public var id: String = ""
  /// What is counted.
  public var kind: StatisticKind = .filings
  /// The year.
  public var year: Int = 0
  /// The count.
  public var value: Int = 0
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty count.
  public init() {}
}

/// What the applicant must fulfil (yêu cầu, điều kiện).
public struct Condition: Hashable, Sendable {
  /// The stable id within the procedure.
  @Located public var id: String = ""
  /// The requirement.
  @Located public var text: String = ""
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty condition.
  public init() {}
}

/// What a procedure produces (kết quả).
public struct Outcome: Hashable, Sendable {
  /// The stable id within the procedure.
  @Located public var id: String = ""
  /// The source's code.
  public var code: String?
  /// The paper it is, where another procedure may ask for it.
  @Located public var paper: String? = nil
  /// Its name.
  @Located public var name: String = ""
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty outcome.
  public init() {}
}
