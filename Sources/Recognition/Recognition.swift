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

  /// One mention a paper, the one whose demand counts: several fold by the priority fallback, alternative, conditional,
  /// required, mentioned.
  public var decisive: [String: Mention] {
    var folded: [String: Mention] = [:]
    for mention in mentions {
      if let known = folded[mention.paper], known.demand.priority <= mention.demand.priority { continue }
      folded[mention.paper] = mention
    }
    return folded
  }

  /// One demand a paper.
  public var demands: [String: Demand] { decisive.mapValues(\.demand) }
}

extension Demand {
  /// Whether the applicant may have to file the paper.
  public var isAsked: Bool { self != .mentioned }
}
