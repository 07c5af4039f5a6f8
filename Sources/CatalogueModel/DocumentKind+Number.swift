extension DocumentKind {
  /// The kind that a canonical number's letters tell; nil when they tell none.
  ///
  /// Laws and resolutions of the National Assembly share their letters (`QH15`); both count as laws here, as both
  /// have the same standing wherever the kind is read from a number.
  public init?(number: String) {
    guard let suffix = number.split(separator: "/").last.map(String.init) else { return nil }
    if suffix.hasPrefix("QH") {
      self = .law
    } else if suffix.hasPrefix("UBTVQH") {
      self = .ordinance
    } else if suffix == "NQ-CP" {
      self = .resolutionGovernment
    } else if suffix == "NĐ-CP" {
      self = .decree
    } else if suffix == "QĐ-TTg" || suffix == "QĐ-TTG" {
      self = .decisionPrimeMinister
    } else if suffix.hasPrefix("TTLT") {
      self = .jointCircular
    } else if suffix.hasPrefix("TT-") {
      self = .circular
    } else if suffix == "QĐ-UBND" {
      self = .decisionLocal
    } else if suffix == "NQ-HĐND" {
      self = .resolutionLocal
    } else if suffix.hasPrefix("QĐ-") {
      self = .decisionMinister
    } else {
      return nil
    }
  }

  /// Whether a newer document of this kind can end a substitution (Resolution 66.7/2025/NQ-CP, Article 10(3)).
  public var mayEndSubstitution: Bool {
    switch self {
    case .law, .code, .ordinance, .resolutionAssembly, .resolutionStandingCommittee, .resolutionGovernment,
      .decree:
      true
    case .constitution, .decisionPrimeMinister, .circular, .jointCircular, .decisionMinister, .decisionLocal,
      .resolutionLocal, .directive, .dispatch, .other:
      false
    }
  }
}
