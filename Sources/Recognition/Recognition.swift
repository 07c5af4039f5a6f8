public import CatalogueModel

/// What recognition made of one component: what the row is, and which papers it names.
public struct Recognition: Hashable, Sendable {
  /// What the row is.
  public var kind: ComponentKind
  /// How its papers relate.
  public var structure: ComponentStructure
  /// The papers named, in the order of the text.
  public var mentions: [Mention]
  /// Whether the reading is too unsure to be used: the row then counts as unknown.
  public var isAbstained: Bool

  /// A reading.
  public init(kind: ComponentKind, structure: ComponentStructure, mentions: [Mention], isAbstained: Bool) {
    self.kind = kind
    self.structure = structure
    self.mentions = mentions
    self.isAbstained = isAbstained
  }

  /// One demand a paper: several mentions fold by the priority fallback, alternative, conditional, required,
  /// mentioned.
  public var demands: [String: Demand] {
    var folded: [String: Demand] = [:]
    for mention in mentions {
      if let known = folded[mention.paper], known.priority <= mention.demand.priority { continue }
      folded[mention.paper] = mention.demand
    }
    return folded
  }
}

extension Demand {
  /// The order in which a stronger reading of the same paper wins, 0 first.
  var priority: Int {
    switch self {
    case .fallback: 0
    case .alternative: 1
    case .conditional: 2
    case .required: 3
    case .mentioned: 4
    }
  }

  /// Whether the applicant may have to file the paper.
  public var isAsked: Bool { self != .mentioned }
}
