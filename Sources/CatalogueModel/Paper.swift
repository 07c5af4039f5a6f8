public import Diagnostics

/// A kind of document out of the curated vocabulary (loại giấy tờ); a component asks for one or several.
public struct Paper: Hashable, Sendable {
  /// The vocabulary id, such as `birth-certificate`.
  @Located public var id: String = ""
  /// Whether Article 4 of the data-substitution resolution names it.
  public var isArticle4: Bool = false
  /// Whether the facts below were seen in a source.
  public var isVerified: Bool = false
  /// Its official name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Further wordings that mean this paper: other names, generations, abbreviations.
  public var synonyms: [Located<String>] = []
  /// Wordings that look like this paper and are not.
  public var nearMisses: [NearMiss] = []
  /// Names of this paper that the law has abolished.
  public var abolishedNames: [AbolishedName] = []
  /// The data elements it carries.
  public var elements: [Located<String>] = []
  /// The registers that hold what it states.
  public var holdings: [Holding] = []
  /// Why it may be replaced by data.
  public var basis: [Citation] = []
  /// How far the replacement reaches.
  public var scopes: [Scope] = []
  /// Codes of the procedures that issue it, where known.
  public var issuingProcedures: [Located<String>] = []
  /// A remark for editors.
  public var note: String?
  /// Where the facts come from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty paper, to be filled by a decoder or a test.
  public init() {}
}

/// A wording that looks like a paper and is another one, or none.
public struct NearMiss: Hashable, Sendable {
  /// The id of the paper it really is; nil when the vocabulary has none.
  @Located public var paper: String? = nil
  /// The wording.
  @Located public var text: String = ""
  /// Why it is not the paper.
  public var reason: Bilingual = Bilingual(vi: "", en: "")
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty near-miss.
  public init() {}
}

/// A name of a paper that a law has abolished, such as sổ hộ khẩu.
public struct AbolishedName: Hashable, Sendable {
  /// The first day on which it may no longer be asked for.
  public var since: CalendarDate?
  /// The name.
  @Located public var text: String = ""
  /// What abolished it.
  public var citation: Citation?
  /// The wording to use instead.
  public var replacement: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty record.
  public init() {}
}

/// A register's record type that holds what a paper states.
public struct Holding: Hashable, Sendable {
  /// The register's id.
  @Located public var register: String = ""
  /// The record type's id within the register.
  @Located public var recordType: String = ""
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty holding.
  public init() {}
}
