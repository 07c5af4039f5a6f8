public import ArgumentParser
import Foundation
public import Fuzzing
import Synchronization

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
  ///
  /// Threads of their own hand the priority of this process down to the fuzzers; those of a queue do not.
  private static func outcomes(of runs: [FuzzRun], jobs: Int) -> [FuzzOutcome] {
    let next = Mutex(0)
    let outcomes = Mutex([FuzzOutcome?](repeating: nil, count: runs.count))
    let group = DispatchGroup()
    for _ in 0..<min(jobs, runs.count) {
      group.enter()
      Thread.detachNewThread {
        while !StartedProcesses.isInterrupted {
          let index = next.withLock { next in
            next += 1
            return next - 1
          }
          guard index < runs.count else { break }
          Dev.say("\(runs[index].entry.rawValue): \(runs[index].seconds) s, log in \(runs[index].log.path)")
          let outcome = runs[index].outcome()
          outcomes.withLock { $0[index] = outcome }
        }
        group.leave()
      }
    }
    group.wait()
    return outcomes.withLock { $0.compactMap { $0 } }
  }
}

extension EntryName: ExpressibleByArgument {}
