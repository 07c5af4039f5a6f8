public import Diagnostics

/// A public body (cơ quan).
public struct Authority: Hashable, Sendable {
  /// The stable id, such as `moj`.
  @Located public var id: String = ""
  /// Its kind.
  public var kind: AuthorityKind = .other
  /// The code of the national catalogue, such as `G15`.
  public var code: String?
  /// The id of the body it belongs to.
  @Located public var parent: String? = nil
  /// The last day it existed.
  public var validTo: CalendarDate?
  /// The id of the body that took its tasks over, where it was one.
  @Located public var successor: String? = nil
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Other spellings of its name.
  public var aliases: [Located<String>] = []
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty authority.
  public init() {}
}

/// The kind of a public body.
public enum AuthorityKind: String, CaseIterable, Hashable, Sendable {
  /// A ministry.
  case ministry
  /// A ministerial-level body.
  case ministerialBody = "ministerial-body"
  /// A body under the Government.
  case governmentBody = "government-body"
  /// An agency below a ministry.
  case agency
  /// A provincial People's Committee.
  case province
  /// A communal People's Committee.
  case commune
  /// A one-stop unit.
  case oneStop = "one-stop"
  /// The National Assembly and its organs.
  case nationalAssembly = "national-assembly"
  /// Anything else.
  case other
}

/// An administrative unit (đơn vị hành chính).
public struct AdministrativeUnit: Hashable, Sendable {
  /// The code as text: two digits for provinces, five for communes.
  @Located public var code: String = ""
  /// Its kind.
  public var kind: UnitKind = .commune
  /// The province's code.
  @Located public var province: String? = nil
  /// The first day it existed.
  public var validFrom: CalendarDate?
  /// The last day it existed.
  public var validTo: CalendarDate?
  /// Its name.
  @Located public var name: String = ""
  /// Names of the units it took over.
  public var formerNames: [Located<String>] = []
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty unit.
  public init() {}
}

/// The kind of an administrative unit.
public enum UnitKind: String, CaseIterable, Hashable, Sendable {
  /// Tỉnh.
  case province
  /// Thành phố trực thuộc trung ương.
  case city
  /// Xã.
  case commune
  /// Phường.
  case ward
  /// Đặc khu.
  case specialZone = "special-zone"
}
