public import Diagnostics

/// A legal document (văn bản quy phạm pháp luật, văn bản hành chính).
public struct LegalDocument: Hashable, Sendable {
  /// The canonical number, such as `66.7/2025/NQ-CP`.
  @Located public var number: String = ""
  /// Its kind.
  public var kind: DocumentKind = .other
  /// The id of the authority that issued it.
  @Located public var issuer: String? = nil
  /// The day it was issued.
  public var issued: CalendarDate?
  /// The first day in force.
  public var effective: CalendarDate?
  /// The last day in force.
  public var expires: CalendarDate?
  /// Its status.
  public var status: DocumentStatus = .unknown
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its title.
  @Located public var title: String = ""
  /// Provisions the analysis leans on.
  public var provisions: [Provision] = []
  /// What it does to other documents.
  public var relations: [DocumentRelation] = []
  /// A remark.
  public var note: String?
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty document.
  public init() {}
}

/// A provision of a legal document (điểm, khoản, điều, phụ lục).
public struct Provision: Hashable, Sendable {
  /// The stable id within the document.
  @Located public var id: String = ""
  /// The article (điều).
  public var article: String?
  /// The clause (khoản).
  public var clause: String?
  /// The point (điểm).
  public var point: String?
  /// The annex (phụ lục).
  public var annex: String?
  /// What the analysis uses it for.
  public var role: ProvisionRole?
  /// The number of days it sets.
  public var days: Int?
  /// The first day it applies, where that is later than the document's.
  public var from: CalendarDate?
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// The kinds of document it speaks of, as ids of ``DocumentKind``.
  public var kinds: [Located<String>] = []
  /// What it says, in our own words.
  public var summary: Bilingual = Bilingual(vi: "", en: "")
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty provision.
  public init() {}
}

/// What one document does to another.
public struct DocumentRelation: Hashable, Sendable {
  /// The kind of effect.
  public var kind: RelationKind = .amends
  /// The other document's number.
  @Located public var document: String = ""
  /// The provision it touches.
  public var provision: String?
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty relation.
  public init() {}
}

/// The kind of a legal document, which also gives its rank.
public enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  /// Hiến pháp.
  case constitution
  /// Luật.
  case law
  /// Bộ luật.
  case code
  /// Pháp lệnh.
  case ordinance
  /// Nghị quyết của Quốc hội.
  case resolutionAssembly = "resolution-na"
  /// Nghị quyết của Ủy ban Thường vụ Quốc hội.
  case resolutionStandingCommittee = "resolution-sc"
  /// Nghị quyết của Chính phủ.
  case resolutionGovernment = "resolution-government"
  /// Nghị định.
  case decree
  /// Quyết định của Thủ tướng Chính phủ.
  case decisionPrimeMinister = "decision-pm"
  /// Thông tư.
  case circular
  /// Thông tư liên tịch.
  case jointCircular = "joint-circular"
  /// Quyết định của Bộ trưởng.
  case decisionMinister = "decision-minister"
  /// Quyết định của Ủy ban nhân dân.
  case decisionLocal = "decision-local"
  /// Nghị quyết của Hội đồng nhân dân.
  case resolutionLocal = "resolution-local"
  /// Chỉ thị.
  case directive
  /// Công điện, công văn.
  case dispatch
  /// Anything else.
  case other
}

/// The status of a legal document.
public enum DocumentStatus: String, CaseIterable, Hashable, Sendable {
  /// In force.
  case inForce = "in-force"
  /// Its time has run out.
  case expired
  /// Abolished.
  case repealed
  /// Suspended.
  case suspended
  /// Not known.
  case unknown
}

/// What one document does to another.
public enum RelationKind: String, CaseIterable, Hashable, Sendable {
  /// Sửa đổi, bổ sung.
  case amends
  /// Thay thế.
  case replaces
  /// Bãi bỏ.
  case repeals
  /// Hướng dẫn, quy định chi tiết.
  case guides
  /// Hợp nhất.
  case consolidates
  /// Tạm ngưng hiệu lực.
  case suspends
}

/// What the analysis uses a provision for; the law's numbers stay in the catalogue.
public enum ProvisionRole: String, CaseIterable, Hashable, Sendable {
  /// Papers listed in an annex are replaced.
  case substitutionListed = "substitution-listed"
  /// Named papers are replaced in every other procedure too.
  case substitutionGeneral = "substitution-general"
  /// Papers listed in an annex are cut.
  case cutListed = "cut-listed"
  /// Any other paper may be replaced once the data is complete.
  case openClause = "open-clause"
  /// Replacement follows the owner's publication.
  case readiness
  /// The receiving agency looks the data up.
  case lookup
  /// Supplementing when a look-up fails, online filing.
  case fallbackOnline = "fallback-online"
  /// Supplementing when a look-up fails, filing in person or by post.
  case fallbackDirect = "fallback-direct"
  /// Foreigners and Vietnamese abroad as far as covered.
  case foreignCoverage = "foreign-coverage"
  /// A replacement lapses with a newer document.
  case lapse
  /// Beginning and end of force.
  case force
  /// It wins over other documents.
  case precedence
  /// The process is rebuilt within a time limit.
  case rebuild
  /// Owners publish their data.
  case publish
  /// Applicants may use their data again, and agencies must.
  case reuse
  /// Whether a form asks for information that is not needed.
  case formReview = "form-review"
  /// Sensitive personal data stand apart.
  case sensitiveData = "sensitive-data"
  /// No digital signature when logged in.
  case signature
  /// Residential land first.
  case residentialLand = "residential-land"
  /// Local government has two levels: no district bodies.
  case twoTierGovernment = "two-tier-government"
  /// The compulsory parts of a procedure.
  case componentParts = "component-parts"
  /// The portals of provinces are closed in favour of the national one.
  case provincialPortalClosed = "provincial-portal-closed"
  /// The portals of ministries are closed in favour of the national one.
  case ministryPortalClosed = "ministry-portal-closed"
  /// What makes an online service full or partial.
  case onlineLevel = "online-level"
  /// A procedure may be filed, and its outcome received, regardless of administrative boundaries.
  case boundaryFree = "boundary-free"
  /// A rank in the order of legal documents; provisions of this role in their order give the ranks.
  case instrumentRank = "instrument-rank"
  /// A document is amended by a document of its own issuer.
  case ownAmendment = "own-amendment"
  /// The shortest time between issue and effect.
  case effectLag = "effect-lag"
  /// Detailed rules take effect together with what they detail.
  case detailEffect = "detail-effect"
  /// An instrument that may depart from documents of a higher rank for a time.
  case specialMechanism = "special-mechanism"
}
