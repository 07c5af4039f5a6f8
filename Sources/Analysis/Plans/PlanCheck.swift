public import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// What is said of a plan: findings, a verdict for each line, what it lacks, how far it is.
public struct PlanCheck: Sendable {
  /// A line's verdict and why.
  public struct Row: Sendable {
    /// The verdict.
    public let verdict: PlanVerdict
    /// The findings about it.
    public let findings: [Diagnostic]
  }

  /// How far a part of a plan is.
  public struct Progress: Hashable, Sendable {
    /// The id of a body, or of a kind of document; empty where it is not known.
    public let id: String
    /// How many lines there are.
    public internal(set) var total = 0
    /// How many of each status; lines without one count as not begun.
    public internal(set) var counts: [PlanStatus: Int] = [:]
    /// How many lines have a verdict other than ``PlanVerdict/fits``.
    public internal(set) var open = 0
  }

  /// The plan held against what must be amended.
  public let review: PlanReview
  /// What was found, sorted.
  public let findings: [Diagnostic]
  /// One row for each item of the plan.
  public let rows: [Row]
  /// By the body in charge, the largest first.
  public let byAuthority: [Progress]
  /// By kind of document, in the order of kinds.
  public let byKind: [Progress]
  /// The last day of the substitution that the amendments are to outlive.
  public let sunset: CalendarDate?
  /// How many days are left until then.
  public let daysLeft: Int?
  /// The longest chain of items not yet issued of which each waits for the one before, by position.
  public let criticalPath: [Int]

  init(_ review: PlanReview, in context: AnalysisContext) {
    self.review = review
    var local = context
    local.review = review
    findings = DiagnosticSet(RuleRegistry.planFindings(in: local)).items
    var byItem: [String: [Diagnostic]] = [:]
    for finding in findings {
      if let subject = finding.subject { byItem[subject.description, default: []].append(finding) }
    }
    rows = review.items.indices.map { index in
      let own = byItem[review.path(of: index).description] ?? []
      return Row(
        verdict: PlanVerdict(own, isKnown: review.items[index].effect != nil && !review.isForOthers(index)),
        findings: own
      )
    }
    let knowledge = context.knowledge
    byAuthority = Self.progress(review, rows) { item in
      item.item.authority ?? item.document.flatMap { Amendments(context: context).issuer(of: $0) } ?? ""
    }.sorted { ($1.total, $0.id) < ($0.total, $1.id) }
    let kinds = DocumentKind.allCases.map(\.rawValue)
    byKind = Self.progress(review, rows) { $0.kind?.rawValue ?? "" }
      .sorted { (kinds.firstIndex(of: $0.id) ?? .max) < (kinds.firstIndex(of: $1.id) ?? .max) }
    sunset = context.substitutionDocument?.expires
    daysLeft = sunset.map { context.asOf.days(until: $0) }
    criticalPath = PlanOrdering(review, knowledge).longestChain
  }

  private static func progress(
    _ review: PlanReview,
    _ rows: [Row],
    by id: (ReviewedItem) -> String
  ) -> [Progress] {
    var progress: [String: Progress] = [:]
    for (item, row) in zip(review.items, rows) {
      let key = id(item)
      progress[key, default: Progress(id: key)].total += 1
      let status = item.isIssued ? .issued : item.item.status ?? .notStarted
      progress[key]?.counts[status, default: 0] += 1
      if row.verdict != .fits { progress[key]?.open += 1 }
    }
    return Array(progress.values)
  }
}

/// What is said of a line of a plan.
public enum PlanVerdict: String, CaseIterable, Hashable, Sendable {
  /// Nothing stands against it.
  case fits
  /// It must be mended.
  case fix
  /// Nothing on file needs it.
  case needless
  /// Something about it could not be told.
  case unknown

  /// The verdict; without a day of effect, or outside what was looked at, it is not known whether a line fits.
  init(_ findings: [Diagnostic], isKnown: Bool) {
    if findings.contains(where: { $0.severity > .information && $0.rule != PlanItemNeedless.manual.id }) {
      self = .fix
    } else if findings.contains(where: { $0.rule == PlanItemNeedless.manual.id }) {
      self = .needless
    } else if !findings.isEmpty || !isKnown {
      self = .unknown
    } else {
      self = .fits
    }
  }
}

extension Analysis {
  /// Checks a plan; `isWhole` counts annex rows whose procedures were not read too.
  public func check(_ plan: Plan, isWhole: Bool) -> PlanCheck {
    let lines = amendmentLines(isWhole: isWhole)
    let review = PlanReview(
      plan,
      lines: lines,
      elsewhere: isWhole ? [] : amendmentLines(isWhole: true),
      knowledge: context.knowledge
    )
    return PlanCheck(review, in: context)
  }
}
