import CatalogueModel
import Recognition
import Testing

struct `An evaluation` {
  @Test func `counts hits, misses and false alarms a paper at a time`() throws {
    let items = [
      item("1", [("a", .required), ("b", .mentioned)]), item("2", [("a", .alternative)]),
      item("3", [("a", .fallback)]),
    ]
    let readings = [
      reading([("a", .required), ("b", .required)]), reading([]), reading([("a", .conditional)]),
    ]
    let evaluation = Evaluation(items: items, recognitions: readings, papers: ["a", "b"])
    #expect(evaluation.overall.precision == Proportion(hits: 2, total: 3))
    #expect(evaluation.overall.recall == Proportion(hits: 2, total: 3))
    #expect(evaluation.byPaper["b"]?.precision == Proportion(hits: 0, total: 1))
    #expect(evaluation.demand == Proportion(hits: 1, total: 3))
    #expect(evaluation.byDemand[.fallback] == Proportion(hits: 0, total: 1))
    let f1 = try #require(evaluation.overall.f1)
    #expect(abs(f1 - 2.0 / 3) < 1e-9)
  }

  @Test func `treats an abstention as a miss`() {
    let evaluation = Evaluation(
      items: [item("1", [("a", .required)])],
      recognitions: [reading([("a", .required)], isAbstained: true)],
      papers: ["a"]
    )
    #expect(evaluation.overall.recall == Proportion(hits: 0, total: 1))
    #expect(evaluation.abstentions == 1)
  }

  @Test func `leaves disputed facets out`() {
    let items = [
      item("1", [("a", .required)], disputed: ["kind", "structure", "paper:a"]),
      item("2", [("a", .required)], disputed: ["demand:a"]),
    ]
    let evaluation = Evaluation(
      items: items,
      recognitions: [reading([]), reading([("a", .mentioned)])],
      papers: ["a"]
    )
    #expect(evaluation.overall.recall.total == 0)
    #expect(evaluation.kind.total == 1)
    #expect(evaluation.structure.total == 1)
  }

  @Test func `counts no paper that the labellers did not look for`() {
    let evaluation = Evaluation(
      items: [item("1", [("a", .required)])],
      recognitions: [reading([("a", .required), ("c", .required)])],
      papers: ["a"]
    )
    #expect(evaluation.overall.precision == Proportion(hits: 1, total: 1))
    #expect(evaluation.byPaper["c"] == nil)
  }

  @Test func `sets confidence beside the share of right readings`() throws {
    let items = [
      item("1", [("a", .required)]), item("2", [("a", .alternative)]), item("3", [("a", .required)]),
    ]
    let readings = [
      reading([("a", .required)], confidence: 0.92), reading([("a", .required)], confidence: 0.92),
      reading([("a", .required)], confidence: 0.55),
    ]
    let reliability = Evaluation(items: items, recognitions: readings, papers: ["a"]).reliability
    let bands = reliability.bands.filter { $0.predicted != nil }
    #expect(bands.map(\.observed) == [Proportion(hits: 1, total: 1), Proportion(hits: 1, total: 2)])
    #expect(reliability.byGround[.opensEntry] == Proportion(hits: 2, total: 3))
    let score = try #require(reliability.brierScore)
    #expect(abs(score - (0.08 * 0.08 + 0.92 * 0.92 + 0.45 * 0.45) / 3) < 1e-9)
  }

  @Test func `gives Wilson's interval`() throws {
    let interval = try #require(Proportion(hits: 8, total: 10).interval)
    #expect(abs(interval.lowerBound - 0.4902) < 1e-3)
    #expect(abs(interval.upperBound - 0.9433) < 1e-3)
    #expect(Proportion().interval == nil)
  }

  private func item(_ id: String, _ papers: [(String, Demand)], disputed: Set<String> = [])
    -> LabelledComponent
  {
    LabelledComponent(
      id: id,
      wording: ComponentWording(text: id),
      kind: .paper,
      structure: .single,
      papers: papers.map { LabelledComponent.Label(paper: $0.0, demand: $0.1) },
      disputed: disputed
    )
  }

  private func reading(
    _ papers: [(String, Demand)],
    isAbstained: Bool = false,
    confidence: Double = 1
  ) -> Recognition {
    let mentions = papers.map {
      Mention(
        paper: $0.0,
        demand: $0.1,
        scalars: 0..<1,
        bytes: 0..<1,
        confidence: confidence,
        wording: $0.0,
        ground: .opensEntry
      )
    }
    return Recognition(kind: .paper, structure: .single, mentions: mentions, isAbstained: isAbstained)
  }
}
