/// How much more (positive) or less (negative) a revision asks of applicants; nil is unknown.
public struct BurdenDelta: Hashable, Sendable {
  /// Papers to be filed or shown.
  public var papers: Int?
  /// Fields to be filled in.
  public var fields: Int?
  /// Ways to an office.
  public var visits: Int?
  /// Thousandths of days to wait, working and calendar days apart.
  public var workingDays: Int?
  /// Thousandths of calendar days.
  public var days: Int?
  /// Thousandths of đồng.
  public var fees: Int?

  /// Nothing known.
  public init() {}

  /// Whether nothing is known, or nothing changes.
  public var isZero: Bool { values.allSatisfy { ($0 ?? 0) == 0 } }

  /// The sum; what is unknown on both sides stays unknown, and what no number holds becomes so.
  public static func + (left: BurdenDelta, right: BurdenDelta) -> BurdenDelta {
    func sum(_ first: Int?, _ second: Int?) -> Int? {
      guard first != nil || second != nil else { return nil }
      let (sum, isTooLarge) = (first ?? 0).addingReportingOverflow(second ?? 0)
      return isTooLarge ? nil : sum
    }
    var result = BurdenDelta()
    result.papers = sum(left.papers, right.papers)
    result.fields = sum(left.fields, right.fields)
    result.visits = sum(left.visits, right.visits)
    result.workingDays = sum(left.workingDays, right.workingDays)
    result.days = sum(left.days, right.days)
    result.fees = sum(left.fees, right.fees)
    return result
  }

  private var values: [Int?] { [papers, fields, visits, workingDays, days, fees] }
}
