/// The word by which Vietnamese calls a kind of document; one word may stand for several kinds.
public enum DocumentWord: CaseIterable, Hashable, Sendable {
  /// Hiến pháp.
  case constitution
  /// Luật.
  case law
  /// Bộ luật.
  case code
  /// Pháp lệnh.
  case ordinance
  /// Nghị quyết, whoever issues it.
  case resolution
  /// Nghị định.
  case decree
  /// Quyết định, whoever issues it.
  case decision
  /// Thông tư.
  case circular
  /// Thông tư liên tịch.
  case jointCircular
  /// Chỉ thị.
  case directive
  /// Công văn, công điện.
  case dispatch
  /// Văn bản hợp nhất.
  case consolidation

  /// The kinds it may stand for.
  public var kinds: [DocumentKind] {
    switch self {
    case .constitution: [.constitution]
    case .law: [.law]
    case .code: [.code]
    case .ordinance: [.ordinance]
    case .resolution:
      [.resolutionAssembly, .resolutionStandingCommittee, .resolutionGovernment, .resolutionLocal]
    case .decree: [.decree]
    case .decision: [.decisionPrimeMinister, .decisionMinister, .decisionLocal]
    case .circular: [.circular]
    case .jointCircular: [.jointCircular]
    case .directive: [.directive]
    case .dispatch: [.dispatch]
    case .consolidation: [.other]
    }
  }

  /// Whether the National Assembly or its Standing Committee may issue it.
  var isOfAssembly: Bool {
    switch self {
    case .law, .code, .ordinance, .resolution: true
    default: false
    }
  }

  /// The word at the end of a text, `số` behind it left aside.
  init?(endOf text: String) {
    var words = FoldedText(text).words[...]
    if words.last?.identity == Self.number { words.removeLast() }
    let found = words.indices.suffix(4).lazy.compactMap { index in
      Self.cues.longest(at: index, in: Array(words)).flatMap {
        $0.words.upperBound == words.endIndex ? $0.cue : nil
      }
    }.first
    guard let found, let word = Self.wordings[found].word else { return nil }
    self = word
  }

  /// Whether a text ends in `số`.
  static func endsInNumberSign(_ text: String) -> Bool {
    FoldedText(text).words.last?.identity == number
  }

  private static let number = FoldedText("số").words[0].identity
  private static let cues = WordingCues(wordings.map(\.wording))
  static let wordings: [(wording: String, word: DocumentWord?)] = [
    ("hiến pháp", .constitution), ("luật", .law), ("bộ luật", .code), ("pháp lệnh", .ordinance),
    ("nghị quyết", .resolution), ("nghị định", .decree), ("quyết định", .decision), ("thông tư", .circular),
    ("thông tư liên tịch", .jointCircular), ("chỉ thị", .directive), ("công văn", .dispatch),
    ("công điện", .dispatch), ("văn bản hợp nhất", .consolidation),
    // Not a document, though the word for one stands in it.
    ("pháp luật", nil), ("kỷ luật", nil),
  ]
}
