public import CatalogueModel

/// One place of a wording that names a paper.
public struct Mention: Hashable, Sendable {
  /// The paper's vocabulary id.
  public var paper: String
  /// How the paper is asked for here.
  public var demand: Demand
  /// The place in the wording, in Unicode scalars.
  public var scalars: Range<Int>
  /// The place in the wording, in UTF-8.
  public var bytes: Range<Int>
  /// How sure the reading is, 0…1.
  public var confidence: Double
  /// The name or synonym of the vocabulary that fired.
  public var wording: String
  /// The words that state the condition, where the text gives one.
  public var condition: String?
  /// Whose paper it is, as a role id such as `child`, where the text says so.
  public var role: String?
  /// The forms in which the text asks for it, in their fixed order.
  public var copies: [CopyForm]
  /// The turn of phrase that decided the demand.
  public var ground: DemandGround
  /// Whether the text speaks of a paper issued abroad.
  public var isIssuedAbroad: Bool
  /// Whether the original must be handed in; nil when the text and the quantities leave it open.
  public var isOriginalAsked: Bool?
  /// Ids of further papers whose names overlapped and lost to a longer one.
  public var considered: [String]

  /// A mention.
  public init(
    paper: String,
    demand: Demand,
    scalars: Range<Int>,
    bytes: Range<Int>,
    confidence: Double,
    wording: String,
    ground: DemandGround,
    condition: String? = nil,
    role: String? = nil,
    copies: [CopyForm] = [],
    isIssuedAbroad: Bool = false,
    isOriginalAsked: Bool? = nil,
    considered: [String] = []
  ) {
    self.paper = paper
    self.demand = demand
    self.scalars = scalars
    self.bytes = bytes
    self.confidence = confidence
    self.wording = wording
    self.ground = ground
    self.condition = condition
    self.role = role
    self.copies = copies
    self.isIssuedAbroad = isIssuedAbroad
    self.isOriginalAsked = isOriginalAsked
    self.considered = considered
  }
}
