public import CatalogueModel

/// How many procedures run online and anywhere.
public struct PresenceTally: Hashable, Sendable {
  /// How many procedures are counted.
  public private(set) var procedures = 0
  /// How many of each online level; the rest is unknown.
  public private(set) var levels: [OnlineLevel: Int] = [:]
  /// How many of each comparison with the declaration.
  public private(set) var results: [BoundaryAssessment.Result: Int] = [:]
  /// How many can be filed and received anywhere in the province or further.
  public private(set) var free = 0

  /// Nothing counted yet.
  public init() {}

  /// Counts a procedure.
  public mutating func count(_ assessment: PresenceAssessment) {
    procedures += 1
    if let level = assessment.online.level { levels[level, default: 0] += 1 }
    results[assessment.boundary.result, default: 0] += 1
    if let intake = assessment.boundary.intake, intake != BoundaryScope.none { free += 1 }
  }

  /// How many have no known online level.
  public var unknownLevel: Int { procedures - levels.values.reduce(0, +) }
}
