public import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A checked plan as JSON: a row for each line, the rows it lacks, progress, and every finding.
public enum PlanCheckRecord {
  /// The record.
  public static func value(_ check: PlanCheck, _ report: CheckReport) -> JSONValue {
    let review = check.review
    return .object([
      ("plan", .string(review.plan.id)), ("asOf", .string(report.terms.asOf.description)),
      ("failed", .boolean(report.status != 0)), ("sunset", .optional(check.sunset?.description)),
      ("daysLeft", check.daysLeft.map { .integer($0) } ?? .null),
      ("rows", .array(check.rows.indices.map { row($0, of: check, report.files) })),
      ("missing", .array(review.missing.map { missing($0, of: review) })),
      ("undetermined", .integer(review.lines.count { $0.document == nil })),
      ("criticalPath", .array(check.criticalPath.map { .string(review.items[$0].item.id) })),
      ("byAuthority", .array(check.byAuthority.map(progress))),
      ("byKind", .array(check.byKind.map(progress))),
      ("findings", .array(check.findings.map { .object(FindingRecord.members(of: $0, report.files)) })),
    ])
  }

  private static func row(_ index: Int, of check: PlanCheck, _ files: SourceFiles) -> JSONValue {
    let review = check.review
    let item = review.items[index]
    let row = check.rows[index]
    return .object([
      ("item", .string(item.item.id)), ("document", .optional(item.document)),
      ("documentAsPrinted", .optional(item.item.document)), ("verdict", .string(row.verdict.rawValue)),
      ("reasons", .array(row.findings.map { reason($0) })),
      ("provisions", .array(item.provisions.map { .string($0.wording) })),
      ("covered", .array(review.covered[index].map { line(review.lines[$0]) })),
      ("unlisted", .array(review.unlisted[index].map { line(review.lines[$0]) })),
      ("related", .array(review.related[index].map { line(review.lines[$0]) })),
      ("procedures", .array(review.procedures(freedBy: index).map { .string($0) })),
    ])
  }

  private static func reason(_ finding: Diagnostic) -> JSONValue {
    .object([
      ("rule", .string(finding.rule.name)), ("severity", .string(finding.severity.rawValue)),
      ("summary", .bilingual(finding.summary)),
    ])
  }

  private static func missing(_ missing: PlanReview.Missing, of review: PlanReview) -> JSONValue {
    .object([
      ("document", .string(missing.document)),
      ("lines", .array(missing.lines.map { line(review.lines[$0]) })),
      ("procedures", .array(review.procedures(of: missing.lines).map { .string($0) })),
    ])
  }

  /// One change as JSON.
  static func line(_ line: AmendmentLine) -> JSONValue {
    .object([
      ("document", .optional(line.document)), ("provision", .optional(line.provision?.wording)),
      ("form", .string(line.form.rawValue)), ("ground", .string(line.ground.rawValue)),
      ("issuer", .optional(line.issuer)), ("changes", .array(line.changes.map { .bilingual($0) })),
      ("procedures", .array(line.procedures.map { .string($0) })),
      ("rows", .array(line.rows.map { .string($0) })), ("pairedByOrder", .boolean(line.isPairedByOrder)),
    ])
  }

  private static func progress(_ progress: PlanCheck.Progress) -> JSONValue {
    .object(
      [("id", .string(progress.id)), ("total", .integer(progress.total))]
        + PlanStatus.allCases.map { ($0.rawValue, .integer(progress.counts[$0] ?? 0)) }
        + [("open", .integer(progress.open))]
    )
  }
}
