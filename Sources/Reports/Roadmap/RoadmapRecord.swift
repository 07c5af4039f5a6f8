import Analysis
import Diagnostics

/// A roadmap as JSON.
public struct RoadmapRecord {
  private let wording: RoadmapWording

  /// The record of a roadmap.
  public init(_ wording: RoadmapWording) {
    self.wording = wording
  }

  private var roadmap: Roadmap { wording.roadmap }

  /// The object.
  public var value: JSONValue {
    .object([
      ("weight", .string(roadmap.weight.rawValue)), ("unit", .bilingual(roadmap.weight.unit)),
      ("total", integer(roadmap.total)), ("cost", integer(roadmap.cost)),
      ("rowsAlone", .integer(roadmap.rowsAlone)), ("targets", .array(roadmap.targets.map(target))),
      ("budget", roadmap.budget.map(budget) ?? .null), ("curve", .array(roadmap.points.map(point))),
      ("documents", .array(wording.order.map(document))),
      (
        "notCounted",
        .object([
          ("documentUnknown", .integer(roadmap.apart.documentUnknown)),
          ("partial", .integer(roadmap.apart.partial)),
          ("undecided", .integer(roadmap.apart.undecided)), ("done", .integer(roadmap.apart.done)),
          ("declined", .integer(roadmap.apart.declined)),
          ("volumeUnknown", .integer(roadmap.apart.volumeUnknown)),
          ("openProcedures", .integer(roadmap.apart.openProcedures)),
        ])
      ), ("notCountedText", .array(wording.apart.map { .string($0) })),
      ("description", .string(wording.description)),
    ])
  }

  private func integer(_ value: Int64) -> JSONValue { .integer(Int(value)) }

  private func choice(_ choice: Roadmap.Choice) -> [(String, JSONValue)] {
    [
      ("gain", integer(choice.gain)), ("cost", integer(choice.cost)),
      ("documents", .array(choice.documents.map { .string(roadmap.documents[$0].number) })),
    ]
  }

  private func greedy(_ greedy: Roadmap.Choice?) -> JSONValue {
    greedy.map { .object([("gain", integer($0.gain)), ("cost", integer($0.cost))]) } ?? .null
  }

  private func target(_ target: Roadmap.Target) -> JSONValue {
    .object(
      [("percent", .integer(target.percent)), ("wanted", integer(target.gain))] + choice(target.choice) + [
        ("leastCost", integer(target.leastCost)), ("proven", .boolean(target.isOptimal)),
        ("proof", .string(wording.proof(target))), ("share", .string(wording.share(target.choice.gain))),
        ("greedy", greedy(target.greedy)),
      ]
    )
  }

  private func budget(_ budget: Roadmap.Budget) -> JSONValue {
    .object(
      [("budget", integer(budget.amount))] + choice(budget.choice) + [
        ("mostGain", integer(budget.mostGain)), ("proven", .boolean(budget.isOptimal)),
        ("proof", .string(wording.proof(budget))), ("share", .string(wording.share(budget.choice.gain))),
        ("greedy", greedy(budget.greedy)),
      ]
    )
  }

  private func point(_ point: Roadmap.Point) -> JSONValue {
    .object([
      ("gain", integer(point.gain)), ("cost", integer(point.cost)),
      ("joining", .array(point.joining.map { .string(roadmap.documents[$0].number) })),
    ])
  }

  private func document(_ position: Int) -> JSONValue {
    let document = roadmap.documents[position]
    let point = roadmap.points.first { $0.joining.contains(position) }
    return .object([
      ("document", .string(document.number)), ("name", .string(wording.name(position))),
      ("cost", integer(document.cost)), ("papers", .integer(document.papers)),
      ("procedures", .array(document.procedures.map { .string($0) })),
      ("reached", integer(point?.gain ?? 0)), ("share", .string(wording.share(point?.gain ?? 0))),
      (
        "after",
        .array(
          document.prerequisites.map {
            .object([("document", .string($0.number)), ("ground", .bilingual($0.ground))])
          }
        )
      ),
    ])
  }
}
