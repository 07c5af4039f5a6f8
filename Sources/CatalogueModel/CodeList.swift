public import Diagnostics

/// A closed list of codes (danh mục mã), such as the applicants or the units of time.
public struct CodeList: Hashable, Sendable {
  /// The stable id, such as `subjects`.
  @Located public var id: String = ""
  /// Whether the list was seen in a source.
  public var isVerified: Bool = false
  /// What the list is about.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// The codes.
  public var values: [CodeListValue] = []
  /// Where the list comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty list.
  public init() {}
}

/// One code of a list.
public struct CodeListValue: Hashable, Sendable {
  /// The code, as it stands in files.
  @Located public var code: String = ""
  /// The code of the list that this one is a kind of, as an enterprise is an organisation.
  @Located public var broader: String? = nil
  /// Whether the code's use was seen in a source.
  public var isVerified: Bool = false
  /// What it means.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Codes and spellings of other systems, such as the national portal's.
  public var aliases: [Located<String>] = []
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty code.
  public init() {}
}
