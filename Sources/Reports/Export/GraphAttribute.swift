import Diagnostics

/// What nodes and edges can say beside kind and label; the same names in every format.
public enum GraphAttribute: String, CaseIterable, Hashable, Sendable {
  case onFile
  case verified
  case authority
  case owner
  case issuer
  case domain
  case onlineLevel
  case subjects
  case caseID = "case"
  case componentKind
  case structure
  case original
  case copies
  case abstained
  case type
  case format
  case codeList
  case sensitive
  case number
  case document
  case documentKind
  case issued
  case effective
  case expires
  case status
  case about
  case atLogin
  case key
  case required
  case readiness
  case demand
  case role
  case entity
  case relation
  case condition
  case issuedAbroad
  case originalAsked
  case annotated
  case confidence
  case elements
  case provision

  /// What its values are.
  public var type: GraphValue.Kind {
    switch self {
    case .onFile, .verified, .abstained, .sensitive, .atLogin, .key, .required, .issuedAbroad, .originalAsked,
      .annotated:
      .flag
    case .original, .copies: .count
    case .confidence: .hundredths
    default: .text
    }
  }
}

/// What an attribute says.
public enum GraphValue: Hashable, Sendable {
  /// A text or a code.
  case text(String)
  /// Yes or no.
  case flag(Bool)
  /// A whole number.
  case count(Int)
  /// A number between 0 and 1 in hundredths.
  case hundredths(Int)

  /// The kinds of value.
  public enum Kind: Sendable {
    case text, flag, count, hundredths
  }

  /// The value as files write it.
  public var text: String {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .count(let count): String(count)
    case .hundredths(let part): part == 100 ? "1.00" : "0.\(part < 10 ? "0" : "")\(part)"
    }
  }
}
