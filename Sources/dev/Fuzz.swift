public import ArgumentParser
import Foundation
public import Fuzzing

/// Feeds entries with mutated inputs for hours.
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Feeds the readers and recognition with mutated inputs under libFuzzer and AddressSanitizer.",
    discussion: """
      Builds into .build/fuzz. What leads further is kept in .build/fuzz/work for the next run; the repository is \
      never written to. Ends with status 1 when an input broke something.
      """
  )

  @Argument(
    help: "The entries: \(EntryName.allCases.map(\.rawValue).joined(separator: ", ")); all if left out."
  )
  var entries: [EntryName] = []

  @Option(help: "How long each entry runs.")
  var seconds = 3_600

  @Option(help: "How many entries run at a time.")
  var jobs = 2

  func validate() throws {
    guard seconds > 0, jobs > 0 else { throw ValidationError("--seconds and --jobs begin at 1.") }
  }

  func run() throws {
    let package = try PackageFolder()
    StartedProcesses.takeInterruptions()
    try FuzzBuild(package).run()
    var names: [EntryName] = []
    for name in entries.isEmpty ? EntryName.allCases : entries where !names.contains(name) {
      names.append(name)
    }
    let runs = try names.map { try FuzzRun($0, in: package, seconds: seconds) }
    let outcomes = Self.outcomes(of: runs, jobs: jobs)
    Dev.say("\n" + FuzzTable.text(outcomes))
    for outcome in outcomes where !outcome.isClean { Dev.say("\n" + outcome.advice) }
    if outcomes.contains(where: { !$0.isClean }) { throw ExitCode(1) }
  }

  /// Carries runs out, several at a time, and gives their outcomes in order.
  private static func outcomes(of runs: [FuzzRun], jobs: Int) -> [FuzzOutcome] {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = jobs
    var outcomes = [FuzzOutcome?](repeating: nil, count: runs.count)
    outcomes.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      for (index, run) in runs.enumerated() {
        queue.addOperation {
          guard !StartedProcesses.isInterrupted else { return }
          Dev.say("\(run.entry.rawValue): \(run.seconds) s, log in \(run.log.path)")
          slots[index] = run.outcome()
        }
      }
      queue.waitUntilAllOperationsAreFinished()
    }
    return outcomes.compactMap { $0 }
  }
}

extension EntryName: ExpressibleByArgument {}
