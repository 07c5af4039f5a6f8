import ArgumentParser
import Foundation

/// Benchmarks beside named rivals in one run; never part of the tests.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures tthc beside its rivals: medians after a warming run, as a table and as JSON."
  )

  /// The comparisons there are.
  enum Part: String, CaseIterable, ExpressibleByArgument {
    case check, json, growth, since, portal, selection, plan, closure
    case nearDuplicates = "near-duplicates"
  }

  @Argument(help: "What to measure; everything when left out.")
  var parts: [Part] = []

  @Option(help: "How many procedures the comparisons take.")
  var count = 6_500

  @Option(parsing: .upToNextOption, help: "How many procedures growth is measured at.")
  var sizes = [1_000, 10_000, 100_000]

  @Option(help: "Runs of each measurement.")
  var rounds = 5

  @Option(help: "The seed of generated input.")
  var seed: UInt64 = 20_260_301

  @Option(help: "A folder of portal records.")
  var portal = "../shared/data/portal/api"

  @Option(
    help: "A Python with scipy and highspy, the rivals of selection, and rapidfuzz, that of near-duplicates."
  )
  var python = "python3"

  @Option(help: "Where the JSON goes.")
  var output = ".build/bench/result.json"

  func run() throws {
    let home = FileManager.default.currentDirectoryPath
    guard FileManager.default.fileExists(atPath: home + "/catalogue/schema/catalogue.xsd") else {
      throw ValidationError("Run this in the folder of the package, the one that holds catalogue/.")
    }
    setenv("TTHC_HOME", home, 1)
    let parts = parts.isEmpty ? Part.allCases : parts
    if !parts.allSatisfy({ [.selection, .plan, .nearDuplicates, .closure].contains($0) }) {
      try build(in: home)
    }
    let comparisons = Comparisons(home: home, work: home + "/.build/bench", seed: seed, rounds: rounds)
    var result = BenchResult(seed: seed, processors: ProcessInfo.processInfo.activeProcessorCount)
    for part in parts {
      switch part {
      case .check: result.sections.append(try comparisons.check(count))
      case .json: result.sections.append(try comparisons.json(count))
      case .growth: result.sections.append(try comparisons.growth(sizes))
      case .since: result.sections.append(try comparisons.since(count))
      case .portal: result.sections.append(try comparisons.portal(portal))
      case .selection: result.sections += try comparisons.selection(python: python)
      case .closure: result.sections.append(try comparisons.closures(count))
      case .plan: result.sections.append(try comparisons.plan(count))
      case .nearDuplicates:
        result.sections += try comparisons.nearDuplicates(
          count,
          python: python,
          portal: portal,
          sizes: sizes
        )
      }
    }
    let file = URL(fileURLWithPath: output)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try result.json.write(to: file)
    print(result.table)
    print("JSON: \(output)")
  }

  /// Builds the tool that is measured, as the launcher does.
  private func build(in home: String) throws {
    let run = try ProcessRun.run(
      "/usr/bin/env",
      ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "tthc"],
      in: home
    )
    guard run.status == 0 else {
      throw BenchFailure("swift build -c release --product tthc ended with status \(run.status)")
    }
  }
}
