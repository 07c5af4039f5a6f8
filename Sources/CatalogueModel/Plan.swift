public import Diagnostics

/// A plan to amend legal documents (kế hoạch sửa đổi văn bản).
public struct Plan: Hashable, Sendable {
  /// The stable id.
  @Located public var id: String = ""
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Its lines.
  public var items: [PlanItem] = []
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty plan.
  public init() {}
}

/// One document to amend.
public struct PlanItem: Hashable, Sendable {
  /// The stable id within the plan.
  @Located public var id: String = ""
  /// The number of the document to amend, as the plan writes it.
  @Located public var document: String? = nil
  /// The kind of that document, where the plan says it beside the number.
  public var kind: DocumentKind?
  /// What becomes of it.
  public var form: AmendmentForm?
  /// The day by which the amendment must take effect.
  @Located public var deadline: CalendarDate? = nil
  /// How far it is.
  @Located public var status: PlanStatus? = nil
  /// The id of the authority in charge of drafting (bộ chủ trì).
  @Located public var authority: String? = nil
  /// The id of the authority that issues the amendment.
  @Located public var issuer: String? = nil
  /// The number of the document that carried the amendment out.
  @Located public var issuedDocument: String? = nil
  /// The first day in force of the amendment, planned or carried out.
  @Located public var effective: CalendarDate? = nil
  /// The title as printed.
  @Located public var title: String = ""
  /// The provisions to amend, as the plan writes them; one entry may name several.
  public var provisions: [Located<String>] = []
  /// The document that will amend it, in words such as `Nghị định của Chính phủ`.
  @Located public var instrument: String? = nil
  /// The codes of the procedures it serves.
  public var procedures: [Located<String>] = []
  /// A remark.
  public var note: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty item.
  public init() {}
}

/// What an amendment does to a document or to a provision.
public enum AmendmentForm: String, CaseIterable, Hashable, Sendable {
  /// Sửa đổi, bổ sung.
  case amend
  /// Bổ sung.
  case supplement
  /// Thay thế.
  case replace
  /// Thay thế cụm từ.
  case phrase
  /// Bãi bỏ.
  case repeal
}

/// How far a plan item is.
public enum PlanStatus: String, CaseIterable, Hashable, Sendable {
  /// Not begun.
  case notStarted = "not-started"
  /// Being drafted.
  case drafting
  /// Submitted.
  case submitted
  /// Issued.
  case issued
}

/// A person's decision on a proposal or a finding (quyết định của người rà soát).
public struct Decision: Hashable, Sendable {
  /// The stable id.
  @Located public var id: String = ""
  /// The proposal's component path.
  @Located public var proposal: String? = nil
  /// The rule whose finding is accepted.
  @Located public var rule: String? = nil
  /// What the finding is about.
  @Located public var subject: String? = nil
  /// The fingerprint of the finding, or of the change, that is accepted.
  @Located public var fingerprint: String? = nil
  /// Accepted, rejected or deferred.
  public var state: DecisionState = .deferred
  /// Who decided.
  @Located public var author: String = ""
  /// When.
  public var date: CalendarDate?
  /// The last day the decision holds.
  public var expires: CalendarDate?
  /// Why.
  @Located public var reason: String = ""
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty decision.
  public init() {}
}

/// What a reviewer decided.
public enum DecisionState: String, CaseIterable, Hashable, Sendable {
  /// Carried out or tolerated.
  case accepted
  /// Refused.
  case rejected
  /// Put off.
  case deferred
}

/// A parameter of the compliance-cost model (chi phí tuân thủ).
public struct CostParameter: Hashable, Sendable {
  /// The stable id.
  @Located public var id: String = ""
  /// The value; nil where no source exists.
  public var value: DecimalNumber?
  /// The unit of the value.
  @Located public var unit: String = ""
  /// The day or month it holds for.
  public var date: CalendarDate?
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty parameter.
  public init() {}
}

/// The edition of a catalogue.
public struct Edition: Hashable, Sendable {
  /// The edition's id.
  @Located public var edition: String = ""
  /// The edition's date, the default as-of date.
  public var date: CalendarDate?
  /// Its title.
  public var title: Bilingual = Bilingual(vi: "", en: "")
  /// A remark.
  public var note: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty edition.
  public init() {}
}
