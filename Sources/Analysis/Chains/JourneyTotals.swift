public import CatalogueModel

/// What a journey adds up to; what records do not state is counted apart, never as zero.
public struct JourneyTotals: Hashable, Sendable {
  /// From the least to the most.
  public struct Span: Hashable, Sendable {
    /// The least.
    public var low = 0
    /// The most.
    public var high = 0

    mutating func add(_ low: Int, _ high: Int) {
      self.low += low
      self.high += high
    }
  }

  /// Papers that everybody must have; one of several counts once.
  public var papers = 0
  /// Papers asked for in stated cases only.
  public var conditional = 0
  /// Among both, those of which nobody can tell yet whether data could take their place.
  public var unknownPapers = 0
  /// Procedures gone through, the one asked about included.
  public var procedures = 0
  /// Procedures to go through whose record is not at hand.
  public var unrecorded = 0
  /// Trips to an office: filing and collecting.
  public var visits = Span()
  /// Procedures whose ways of filing are not on record.
  public var visitsUnknown = 0
  /// Time limits one after the other in hundredths, by unit.
  public var times: [TimeUnit: Span] = [:]
  /// Procedures without a time limit in numbers.
  public var timesUnknown = 0
  /// Fees in đồng.
  public var fees = Span()
  /// Procedures without a fee in numbers.
  public var feesUnknown = 0

  /// Adds what one procedure takes beside its papers.
  mutating func add(_ procedure: Procedure) {
    procedures += 1
    addVisits(procedure)
    let direct = procedure.channels.first { $0.kind == .direct } ?? procedure.channels.first
    let limits = direct?.times.filter { $0.unit != .other } ?? []
    if let unit = limits.first(where: { $0.quantity != nil })?.unit {
      let values = limits.filter { $0.unit == unit }.compactMap { $0.quantity?.hundredths }
      times[unit, default: Span()].add(values.min() ?? 0, values.max() ?? 0)
    } else {
      timesUnknown += 1
    }
    let amounts = (direct?.fees ?? []).filter(\.isInDong).compactMap { $0.amount?.hundredths }.map {
      $0 / 100
    }
    if let low = amounts.min(), let high = amounts.max() {
      fees.add(low, high)
    } else {
      feesUnknown += 1
    }
  }

  private mutating func addVisits(_ procedure: Procedure) {
    guard !procedure.channels.isEmpty else {
      visitsUnknown += 1
      return
    }
    let kinds = Set(procedure.channels.map(\.kind))
    visits.add(kinds == [.direct] ? 1 : 0, kinds.contains(.direct) ? 1 : 0)
    let returns = Set(procedure.returns.map(\.kind))
    visits.add(returns == [.counter] ? 1 : 0, returns.isEmpty || returns.contains(.counter) ? 1 : 0)
  }
}

extension DecimalNumber {
  /// In hundredths, what is finer left off.
  var hundredths: Int {
    var value = mantissa.multipliedReportingOverflow(by: 100).partialValue
    for _ in 0..<scale { value /= 10 }
    return value
  }
}
