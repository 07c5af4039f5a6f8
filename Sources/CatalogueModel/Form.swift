public import Diagnostics

/// A form to be filled in, with everything it asks (mẫu đơn, tờ khai); shared by the procedures that use it.
public struct Form: Hashable, Sendable {
  /// The stable id, such as `ct01`.
  @Located public var id: String = ""
  /// The number printed on it, such as `CT01`.
  @Located public var number: String? = nil
  /// The number of the legal document that issues it.
  @Located public var document: String? = nil
  /// Whether the form was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Other wordings under which dossiers name it.
  public var aliases: [Located<String>] = []
  /// Codes of the procedures that use it.
  public var procedures: [Located<String>] = []
  /// The parties it asks about.
  public var roles: [FormRole] = []
  /// What it asks, in the order of print.
  public var fields: [FormField] = []
  /// A remark.
  public var note: String?
  /// Where the facts come from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty form, to be filled by a decoder or a test.
  public init() {}
}

/// A person, body or thing that a form asks about (người khai, trẻ em, cha, thửa đất).
public struct FormRole: Hashable, Sendable {
  /// The stable id within the form.
  @Located public var id: String = ""
  /// What it is, as a code of the list `entities`.
  @Located public var entity: String = ""
  /// Whether it is the party that logs in.
  public var isLoggedIn: Bool = false
  /// The relation by which it is found, as an element id such as `person.father`.
  @Located public var relation: String? = nil
  /// The role that the relation starts from.
  @Located public var origin: String? = nil
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty role.
  public init() {}
}

/// One thing a form asks (trường thông tin).
public struct FormField: Hashable, Sendable {
  /// The stable id within the form.
  @Located public var id: String = ""
  /// The role it is about; nil when its meaning is not known.
  @Located public var role: String? = nil
  /// The data element it asks for; nil when its meaning is not known.
  @Located public var element: String? = nil
  /// Whether the applicant types it so that the role can be found.
  public var isKey: Bool = false
  /// Whether it must be filled in; nil when the source does not say.
  public var isRequired: Bool?
  /// Whether role and element are sure.
  public var isVerified: Bool = false
  /// Its label as printed.
  @Located public var label: String = ""
  /// The heading it stands under.
  public var section: String?
  /// A remark.
  public var note: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty field.
  public init() {}
}
