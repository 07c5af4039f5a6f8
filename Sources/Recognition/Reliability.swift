/// How often readers agree with mentions, by how sure the recogniser was of them and by the turn of phrase it read.
public struct Reliability: Hashable, Sendable {
  /// Mentions of about the same confidence.
  public struct Band: Hashable, Sendable {
    /// The confidences it takes in; the upper end belongs to the next band, but for the last.
    public let bounds: ClosedRange<Double>
    /// The mentions the labels confirm, among all of the band.
    public internal(set) var observed = Proportion()
    var sum = 0.0

    /// The mean confidence of the band; nil when it is empty.
    public var predicted: Double? { observed.total == 0 ? nil : sum / Double(observed.total) }
  }

  /// From the least to the most sure.
  public private(set) var bands: [Band] = zip(Self.edges, Self.edges.dropFirst()).map {
    Band(bounds: $0...$1)
  }
  /// By the turn of phrase that decided the demand.
  public private(set) var byGround: [DemandGround: Proportion] = [:]
  private var squares = 0.0
  private var total = 0

  /// The mean squared difference between confidence and truth (Brier's score): 0 is perfect, 0.25 is a coin's;
  /// nil when nothing was counted.
  public var brierScore: Double? { total == 0 ? nil : squares / Double(total) }

  mutating func count(_ mention: Mention, isRight: Bool) {
    let confidence = min(1, max(0, mention.confidence))
    let index = bands.lastIndex { $0.bounds.lowerBound <= confidence } ?? 0
    bands[index].observed.count(isRight)
    bands[index].sum += confidence
    byGround[mention.ground, default: Proportion()].count(isRight)
    let error = confidence - (isRight ? 1 : 0)
    squares += error * error
    total += 1
  }

  private static let edges = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1]
}
