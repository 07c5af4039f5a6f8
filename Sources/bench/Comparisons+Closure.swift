import Availability
import CatalogueFormats
import CatalogueModel
import Databases
import Foundation
import ProcedureGraph

extension Comparisons {
  /// What follows from log-ins and registers, for generated needs of growing numbers of procedures, beside a recursive
  /// query on SQLite.
  func closures(_ count: Int) throws -> BenchResult.Section {
    let base = try CatalogueLoader().read(home + "/catalogue").catalogue
    let knowledge = Knowledge(base)
    guard let asOf = knowledge.edition?.date else { throw BenchFailure("the catalogue has no date") }
    let table = LookupTable(knowledge.registers, entities: knowledge.entities, asOf: asOf)
    let load = ClosureWorkload(
      knowledge.registers,
      entities: knowledge.entities,
      elements: knowledge.elements,
      seed: seed
    )
    var section = BenchResult.Section("Closures and look-ups of all needs, after reading, one thread")
    let sample = (0..<count).map(load.request)
    let (answers, walls) = Self.clock(rounds) { Self.answers(to: sample, table) }
    section.measurements.append(Measurement("closure", of: Self.name(count), walls: walls))
    var query = try RecursiveQuery(knowledge.registers, entities: knowledge.entities, asOf: asOf)
    try query.load(sample)
    let start = ContinuousClock().now
    let found = try query.answers()
    let seconds = start.duration(to: ContinuousClock().now) / .seconds(1)
    section.measurements.append(
      Measurement("SQLite \(Database.version), recursive query", of: Self.name(count), walls: [seconds])
    )
    let differing = zip(answers, found).count { $0 != $1 }
    section.verdicts.append(
      BenchResult.Verdict(
        target: "the same answer to every need",
        seen: "\(differing) of \(answers.count) differ",
        isMet: differing == 0 && answers.count == found.count
      )
    )
    for size in [1_000, 25_000, 100_000] {
      let walls = self.walls(of: size, load, table)
      section.measurements.append(Measurement("closure", of: Self.name(size), walls: walls))
    }
    let wall = section.measurements[0].wall
    section.verdicts.append(
      BenchResult.Verdict(
        target: "6,500 procedures with 40 fields each under 300 ms",
        seen: String(format: "%.0f ms for %d", wall * 1_000, count),
        isMet: wall < 0.3 * Double(count) / 6_500
      )
    )
    let each = section.measurements.filter { $0.name == "closure" }
    let (small, large) = (each[1].wall / 1_000, each[3].wall / 100_000)
    section.verdicts.append(
      BenchResult.Verdict(
        target: "linear from 1,000 to 100,000 procedures",
        seen: String(format: "%.2f times the time per procedure", large / small),
        isMet: large / small <= 1.1
      )
    )
    let followed = answers.count { $0 != nil }
    let parties = sample.reduce(0) { $0 + $1.parties.count }
    section.remarks.append("\(parties) parties; \(followed) of \(answers.count) needs follow")
    return section
  }

  /// The times of several runs over procedures made and forgotten by the thousand.
  private func walls(of count: Int, _ load: ClosureWorkload, _ table: LookupTable) -> [Double] {
    let rounds = count > 25_000 ? 1 : self.rounds
    var walls = Array(repeating: 0.0, count: rounds)
    for first in stride(from: 0, to: count, by: 1_000) {
      let batch = (first..<min(first + 1_000, count)).map(load.request)
      let (_, times) = Self.clock(rounds) { Self.answers(to: batch, table) }
      for (round, time) in times.enumerated() { walls[round] += time }
    }
    return walls
  }

  private static func answers(to requests: [ClosureWorkload.Request], _ table: LookupTable) -> [Readiness?] {
    var answers: [Readiness?] = []
    answers.reserveCapacity(requests.count * ClosureWorkload.fields)
    for request in requests {
      let closure = Closure(table, parties: request.parties, typed: request.typed)
      for need in request.needs { answers.append(closure.readiness(of: need)) }
    }
    return answers
  }

  private static func name(_ count: Int) -> String {
    "\(count) procedures, \(count * ClosureWorkload.fields) needs"
  }
}
