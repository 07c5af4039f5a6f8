public import Diagnostics

/// The shared meaning behind form fields, papers and registers (phần tử dữ liệu).
public struct DataElement: Hashable, Sendable {
  /// The stable id, such as `person.birth-date`.
  @Located public var id: String = ""
  /// The type of its values.
  public var type: ElementType = .text
  /// The form of its values, as a regular expression.
  public var format: String?
  /// The id of the list its values come from.
  @Located public var codeList: String? = nil
  /// What the other party is where the element is a relation, as a code of the list `entities`.
  @Located public var leadsTo: String? = nil
  /// The id of the authority that answers for its meaning.
  @Located public var owner: String? = nil
  /// Whether it is sensitive personal data.
  public var isSensitive: Bool = false
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// What it means, one sentence.
  public var definition: Bilingual?
  /// How forms word it.
  public var synonyms: [Located<String>] = []
  /// The law that defines it or lets it be asked for.
  public var legalBasis: [Citation] = []
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty element.
  public init() {}
}

/// The type of a data element's values.
public enum ElementType: String, CaseIterable, Hashable, Sendable {
  /// Free text.
  case text
  /// A day.
  case date
  /// A code out of a list or of a form.
  case code
  /// A number.
  case number
  /// Yes or no.
  case boolean
  /// An image.
  case image
  /// A file.
  case file
  /// Several data of another person or thing.
  case record
}
