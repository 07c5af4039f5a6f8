public import CatalogueModel

/// A component with the labels a person gave it, to measure recognition against.
public struct LabelledComponent: Hashable, Sendable {
  /// A paper the row names, and how it asks for it.
  public struct Label: Hashable, Sendable {
    /// The paper's vocabulary id.
    public var paper: String
    /// How the row asks for it.
    public var demand: Demand

    /// A label.
    public init(paper: String, demand: Demand) {
      self.paper = paper
      self.demand = demand
    }
  }

  /// The item's id.
  public var id: String
  /// What was labelled.
  public var wording: ComponentWording
  /// What the row is.
  public var kind: ComponentKind
  /// How its papers relate.
  public var structure: ComponentStructure
  /// The papers it names, one label a paper.
  public var papers: [Label]
  /// Facets on which the labellers disagreed: `kind`, `structure`, `paper:ID`, `demand:ID`; they are not scored.
  public var disputed: Set<String>

  /// A labelled component.
  public init(
    id: String,
    wording: ComponentWording,
    kind: ComponentKind,
    structure: ComponentStructure,
    papers: [Label],
    disputed: Set<String> = []
  ) {
    self.id = id
    self.wording = wording
    self.kind = kind
    self.structure = structure
    self.papers = papers
    self.disputed = disputed
  }
}
