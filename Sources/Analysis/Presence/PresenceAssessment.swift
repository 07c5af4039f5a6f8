public import ProcedureGraph

/// What one procedure needs of places and presence, and what follows for running it online and anywhere.
public struct PresenceAssessment: Hashable, Sendable {
  /// The needs, structure first.
  public let needs: [PlaceNeed]
  /// The online level.
  public let online: OnlineAssessment
  /// Independence of administrative boundaries.
  public let boundary: BoundaryAssessment

  /// The assessment of a procedure.
  public init(_ node: ProcedureNode, in context: AnalysisContext) {
    let reading = PresenceReading(node, in: context)
    needs = reading.needs
    online = OnlineAssessment(node, reading: reading, in: context)
    boundary = BoundaryAssessment(node, reading: reading, in: context)
  }
}
