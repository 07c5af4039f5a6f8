import CatalogueModel
import ProcedureGraph

/// The assessments of all procedures in force, counted by authority and against the State's two targets.
public struct PresenceOverview: Sendable {
  /// One authority's numbers.
  public struct Line: Sendable {
    /// The authority's id; empty where it is not known.
    public let id: String
    /// Its numbers.
    public var tally = PresenceTally()
  }

  /// The assessments, by the positions of procedures; nil for an abolished one.
  public let assessments: [PresenceAssessment?]
  /// All procedures.
  public private(set) var total = PresenceTally()
  /// By authority, in the order of ids.
  public private(set) var byAuthority: [Line] = []
  /// Procedures that businesses may apply for: the target is that all run online in full.
  public private(set) var business = PresenceTally()
  /// Procedures settled in a province: the target is that all are free of boundaries.
  public private(set) var province = PresenceTally()

  /// Assesses every procedure.
  public init(_ context: AnalysisContext) {
    let procedures = context.graph.procedures
    assessments = procedures.map { node in
      node.procedure.state == .abolished ? nil : PresenceAssessment(node, in: context)
    }
    var lines: [String: Line] = [:]
    for (node, assessment) in zip(procedures, assessments) {
      guard let assessment else { continue }
      total.count(assessment)
      let id = node.authority?.id ?? ""
      lines[id, default: Line(id: id)].tally.count(assessment)
      if !Self.businesses.isDisjoint(with: node.procedure.subjects) { business.count(assessment) }
      if node.procedure.levels.contains(.province) { province.count(assessment) }
    }
    byAuthority = lines.values.sorted { $0.id < $1.id }
  }

  private static let businesses: Set<Subject> = [
    .enterprise, .foreignEnterprise, .cooperative, .householdBusiness,
  ]
}
