import Foundation
import Optimisation

extension Comparisons {
  /// The choice of documents beside a maximum flow by scipy and a mixed-integer program by HiGHS: for each kind of workload.
  func selection(python: String) throws -> [BenchResult.Section] {
    try SelectionWorkload.Profile.allCases.flatMap { profile in
      let load = SelectionWorkload(profile, proposals: 20_000, documents: 5_000, seed: seed)
      guard let problem = load.problem else { throw BenchFailure("the made-up choice is no problem") }
      let rivals = try SelectionRivals.ask(python, about: load, rounds: rounds, below: work)
      return [closure(of: problem, load, beside: rivals), budget(of: problem, load, beside: rivals)]
    }
  }

  private func closure(
    of problem: SelectionProblem,
    _ load: SelectionWorkload,
    beside rivals: SelectionRivals?
  ) -> BenchResult.Section {
    var section = BenchResult.Section("Best closure beside a maximum flow, solving alone")
    let (best, walls) = Self.clock(rounds) { problem.bestClosure() }
    let ours = Measurement("bestClosure (one thread)", of: load.name, walls: walls)
    section.measurements.append(ours)
    guard let rival = rivals?.scipy else {
      section.missing.append("no Python with scipy; name one with --python (pip install scipy highspy)")
      return section
    }
    let theirs = Measurement("scipy \(rival.version) maximum_flow dinic", of: load.name, walls: rival.seconds)
    section.measurements.append(theirs)
    let value = best.gain - best.cost
    section.verdicts = [
      BenchResult.Verdict(
        target: "the same value",
        seen: "\(value) and \(Int64(rival.value))",
        isMet: value == Int64(rival.value)
      ),
      BenchResult.Verdict(
        target: "faster than scipy",
        seen: String(format: "%.1f times as fast", theirs.wall / ours.wall),
        isMet: ours.wall < theirs.wall
      ),
    ]
    return section
  }

  private func budget(
    of problem: SelectionProblem,
    _ load: SelectionWorkload,
    beside rivals: SelectionRivals?
  ) -> BenchResult.Section {
    var section = BenchResult.Section("Best selection within a budget beside a mixed-integer program")
    let (found, walls) = Self.clock(rounds) { problem.budgeted(load.budget) }
    let ours = Measurement("budgeted (one thread)", of: load.name, walls: walls)
    section.measurements.append(ours)
    let (quick, quickWalls) = Self.clock(rounds) { problem.budgeted(load.budget, effort: .single) }
    section.measurements.append(
      Measurement("budgeted, one bound and filling", of: load.name, walls: quickWalls)
    )
    let (curve, curveWalls) = Self.clock(rounds) { problem.tradeOffCurve() }
    section.measurements.append(
      Measurement("the whole curve, \(curve.points.count) points", of: load.name, walls: curveWalls)
    )
    section.remarks.append(
      String(
        format: "%lld of at most %lld, a proven gap of %.4f %%; without search %lld",
        found.selection.gain,
        found.bound,
        found.gap * 100,
        quick.selection.gain
      )
    )
    guard let rival = rivals?.highs else {
      section.missing.append("no Python with highspy; name one with --python (pip install scipy highspy)")
      return section
    }
    let theirs = Measurement("HiGHS \(rival.version), gap 0.1 %", of: load.name, walls: rival.seconds)
    section.measurements.append(theirs)
    let part = 1 - Double(found.selection.gain) / rival.value
    section.verdicts += [
      BenchResult.Verdict(
        target: "within 0.1 % of HiGHS",
        seen: String(format: "%lld against %.0f (%+.4f %%)", found.selection.gain, rival.value, -part * 100),
        isMet: part <= 0.001
      ),
      BenchResult.Verdict(
        target: "in a tenth of its time",
        seen: String(format: "%.1f times as fast", theirs.wall / ours.wall),
        isMet: ours.wall <= theirs.wall / 10
      ),
    ]
    return section
  }

  /// The result of a computation and how long each run took, after one that warms up.
  static func clock<Result>(_ rounds: Int, _ body: () -> Result) -> (Result, [Double]) {
    let clock = ContinuousClock()
    var result = body()
    let walls = (0..<rounds).map { _ in
      clock.measure { result = body() } / .seconds(1)
    }
    return (result, walls)
  }
}
