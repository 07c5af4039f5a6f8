public import Diagnostics

/// A set of criteria by which data or services are graded, with the bands of the result.
public struct QualityModel: Hashable, Sendable {
  /// The stable id.
  @Located public var id: String = ""
  /// The number of the document that sets it out.
  public var document: String?
  /// The day of that document.
  public var date: CalendarDate?
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// The criteria.
  public var criteria: [QualityCriterion] = []
  /// The bands of the result, the best first.
  public var bands: [QualityBand] = []
  /// A remark: how results are added up, what is not known.
  public var note: String?
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty model.
  public init() {}
}

/// One criterion, such as "đủ" (complete).
public struct QualityCriterion: Hashable, Sendable {
  /// The stable id within the model.
  @Located public var id: String = ""
  /// The most points it can bring; nil where the model gives none.
  public var points: DecimalNumber?
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// How it is tested; nil where no test is known.
  public var test: Bilingual?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty criterion.
  public init() {}
}

/// A band of results, in percent.
public struct QualityBand: Hashable, Sendable {
  /// The stable id within the model.
  @Located public var id: String = ""
  /// The smallest result in it, included.
  public var from: DecimalNumber?
  /// The result from which the next band begins, excluded.
  public var below: DecimalNumber?
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its name.
  public var name: Bilingual = Bilingual(vi: "", en: "")
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty band.
  public init() {}
}
