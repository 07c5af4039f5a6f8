import Analysis
import CatalogueFormats
import Foundation

extension Comparisons {
  /// The check of a plan, with and without the analysis of the procedures it leans on; nobody else does it.
  func plan(_ count: Int) throws -> BenchResult.Section {
    let base = try CatalogueLoader().read(home + "/catalogue").catalogue
    let load = PlanWorkload(procedures: count, seed: seed, knowledge: base)
    var section = BenchResult.Section("Check of an amendment plan, after reading")
    guard let analysis = load.analysis() else { throw BenchFailure("no day to check the plan for") }
    let (check, walls) = Self.clock(rounds) { analysis.check(load.plan, isWhole: true) }
    let (_, whole) = Self.clock(rounds) { load.analysis()?.check(load.plan, isWhole: true) }
    section.measurements = [
      Measurement("plan check alone", of: load.name, walls: walls),
      Measurement("recognition, analysis and plan check", of: load.name, walls: whole),
    ]
    let seconds = section.measurements[0].wall
    section.verdicts = [
      BenchResult.Verdict(
        target: "under 1 s",
        seen: String(format: "%.2f s", seconds),
        isMet: seconds < 1
      )
    ]
    section.remarks.append("\(check.review.lines.count) changes, \(check.findings.count) findings")
    return section
  }
}
