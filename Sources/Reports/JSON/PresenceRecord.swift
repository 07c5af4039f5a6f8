import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Online levels and boundaries as JSON: `presence` of `report.json`.
struct PresenceRecord {
  private let content: ReportContent
  private let overview: PresenceOverview

  init(_ content: ReportContent) {
    self.content = content
    overview = PresenceOverview(content.context)
  }

  /// The object.
  var value: JSONValue {
    .object([
      ("total", tally(overview.total)),
      ("business", tally(overview.business)),
      ("province", tally(overview.province)),
      (
        "byAuthority",
        .array(
          overview.byAuthority.map { line in
            .object([
              ("id", .string(line.id)), ("name", .bilingual(content.authorityName(line.id))),
              ("tally", tally(line.tally)),
            ])
          }
        )
      ),
      (
        "procedures",
        .array(
          zip(content.context.graph.procedures, overview.assessments).compactMap { node, assessment in
            assessment.map { procedure(node, $0) }
          }
        )
      ),
    ])
  }

  private func tally(_ tally: PresenceTally) -> JSONValue {
    .object([
      ("procedures", .integer(tally.procedures)),
      (
        "levels",
        .object(
          OnlineLevel.allCases.map { ($0.rawValue, .integer(tally.levels[$0] ?? 0)) }
            + [("unknown", .integer(tally.unknownLevel))]
        )
      ),
      (
        "boundaries",
        .object(
          BoundaryAssessment.Result.allCases.map { ($0.rawValue, .integer(tally.results[$0] ?? 0)) }
        )
      ),
      ("free", .integer(tally.free)),
    ])
  }

  private func procedure(_ node: ProcedureNode, _ assessment: PresenceAssessment) -> JSONValue {
    let online = assessment.online
    let boundary = assessment.boundary
    return .object([
      ("code", .string(node.procedure.code)),
      ("level", .string(online.level?.rawValue ?? "unknown")),
      ("declaredLevel", .optional(online.declared?.rawValue)),
      ("unknown", .array(online.unknown.map { .bilingual($0) })),
      ("blockers", .array(online.blockers.map(blocker))),
      ("boundary", .string(boundary.result.rawValue)),
      ("intake", .string(boundary.intake?.rawValue ?? "unknown")),
      ("settlement", .string(boundary.settlement?.rawValue ?? "unknown")),
      ("reason", .bilingual(boundary.reason)),
      ("ties", .array(boundary.needs.map(need))),
    ])
  }

  private func blocker(_ blocker: OnlineBlocker) -> JSONValue {
    .object([
      ("reason", .bilingual(blocker.reason)), ("lift", .string(blocker.lift.rawValue)),
      ("needs", .array(blocker.needs.map(need))),
    ])
  }

  private func need(_ need: PlaceNeed) -> JSONValue {
    .object([
      ("kind", .string(need.kind.rawValue)), ("stage", .string(need.stage.rawValue)),
      ("wording", .string(need.wording)), ("confidence", .string(need.confidence.rawValue)),
      ("ground", .bilingual(need.ground)), ("subject", .string(need.path.description)),
    ])
  }
}
