extension DocumentKind {
  /// The kind that a canonical number's letters tell; nil when they tell none.
  ///
  /// Laws and resolutions of the National Assembly share their letters (`QH15`); both count as laws here, as both
  /// have the same standing wherever the kind is read from a number.
  public init?(number: String) {
    guard let suffix = number.split(separator: "/").last else { return nil }
    let letters = suffix.split(separator: "-")
    guard let kind = letters.first, suffix.utf8.count < number.utf8.count else { return nil }
    let issuer = letters.dropFirst().joined(separator: "-")
    switch kind {
    case "NĐ": self = .decree
    case "NQ" where issuer == "CP": self = .resolutionGovernment
    case "NQ" where issuer == "HĐND": self = .resolutionLocal
    case "NQ" where issuer.hasPrefix("UBTVQH"): self = .resolutionStandingCommittee
    case "QĐ" where issuer == "TTg": self = .decisionPrimeMinister
    case "QĐ" where issuer == "UBND": self = .decisionLocal
    case "QĐ" where !issuer.isEmpty: self = .decisionMinister
    case "TTLT": self = .jointCircular
    case "TT": self = .circular
    case "CT": self = .directive
    case "CV", "CĐ": self = .dispatch
    case "PL": self = .ordinance
    case _ where kind.hasPrefix("QH"): self = .law
    case _ where kind.hasPrefix("UBTVQH"): self = .ordinance
    default: return nil
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
