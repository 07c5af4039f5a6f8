public import Diagnostics

/// What the state holds (cơ sở dữ liệu quốc gia, chuyên ngành).
public struct Register: Hashable, Sendable {
  /// The stable id, such as `civil-status`.
  @Located public var id: String = ""
  /// The id of the authority that owns it (cơ quan chủ quản).
  @Located public var owner: String = ""
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Other spellings of its name.
  public var aliases: [Located<String>] = []
  /// How far its data may replace papers.
  public var scopes: [Scope] = []
  /// The kinds of record it holds.
  public var recordTypes: [RecordType] = []
  /// The owner's acts that make its data usable instead of papers.
  public var publications: [Publication] = []
  /// What is known about whom it covers.
  public var coverage: [RegisterFact] = []
  /// What is known about its quality.
  public var quality: [RegisterFact] = []
  /// The law it rests on.
  public var legalBasis: [Citation] = []
  /// A remark.
  public var note: String?
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty register.
  public init() {}
}

/// A kind of record with its own fields, such as births in the civil-status register.
public struct RecordType: Hashable, Sendable {
  /// The stable id within the register.
  @Located public var id: String = ""
  /// What one record is about, as a code of the list `entities`.
  @Located public var about: String? = nil
  /// Whether the record is at hand once the applicant has logged in.
  public var isKnownAtLogin: Bool = false
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// The ids of the fields by any one of which a record is looked up.
  public var keys: [Located<String>] = []
  /// Its fields.
  public var fields: [RegisterField] = []
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty record type.
  public init() {}
}

/// A datum that a register holds (trường dữ liệu).
public struct RegisterField: Hashable, Sendable {
  /// The stable id within the record type.
  @Located public var id: String = ""
  /// The data element it carries.
  @Located public var element: String? = nil
  /// The relation that leads to the party the datum is about, as an element id such as `person.father`; nil when it
  /// is about the record's own party.
  @Located public var relation: String? = nil
  /// Whether it is sensitive personal data.
  public var isSensitive: Bool = false
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty field.
  public init() {}
}

extension RegisterField {
  /// What the field states about the record's own party: the relation itself where it describes another party.
  public var stated: String? { relation ?? element }
}

/// An owner's act about using a register's data instead of papers (quyết định công bố dữ liệu).
public struct Publication: Hashable, Sendable {
  /// The stable id within the register.
  @Located public var id: String = ""
  /// Whether the data is published or expressly not.
  public var state: PublicationState = .published
  /// The day of the act; a month counts from its last day.
  public var date: CalendarDate?
  /// The act's number.
  public var document: String?
  /// Whether it covers every field of its record types.
  public var coversAllFields: Bool = false
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// The record types it covers; empty means all.
  public var recordTypes: [Located<String>] = []
  /// The ids of the fields it covers.
  public var fields: [Located<String>] = []
  /// A remark.
  public var note: String?
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty publication.
  public init() {}
}

/// A statement about a register with its date and source.
public struct RegisterFact: Hashable, Sendable {
  /// The stable id within the register.
  @Located public var id: String = ""
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// The day it was true.
  public var date: CalendarDate?
  /// The statement.
  public var text: Bilingual = Bilingual(vi: "", en: "")
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty statement.
  public init() {}
}

/// What an owner's act says about a register's data.
public enum PublicationState: String, CaseIterable, Hashable, Sendable {
  /// The data may be used instead of papers.
  case published
  /// The data may not be used yet.
  case unpublished
}
