import Foundation
import Testing

@Suite(.serialized)
struct `Every command` {
  @Test(arguments: Scenario.all)
  func `does what its scenario says`(_ scenario: Scenario) throws {
    #expect(scenario.mistakes.isEmpty, "unknown or misplaced sections: \(scenario.mistakes)")
    #expect(!scenario.runs.isEmpty, "a scenario needs at least one RUN section")
    let stage = try Stage(files: scenario.files)
    var before = ""
    for run in scenario.runs {
      for action in run.actions { try stage.perform(action) }
      let result = try stage.run(run)
      let label = "tthc \(run.arguments.joined(separator: " "))"
      #expect(run.exit != nil, "\(label): write the expected exit status as EXIT n")
      #expect(result.exit == run.exit, "\(label)\nstdout: \(result.stdout)\nstderr: \(result.stderr)")
      checkInvariants(result, stage, label)
      for expectation in run.expectations { check(expectation, result, before, stage, label) }
      before = result.stdout
    }
    for path in stage.paths() where !path.contains(".git/") {
      let text = stage.text(of: path) ?? ""
      #expect(!text.contains(stage.mark), "\(path) names the folder it was written in")
    }
  }

  @Test
  func `has scenarios`() {
    #expect(Scenario.all.count >= 25)
  }

  /// What holds for every run, whatever the command.
  private func checkInvariants(_ result: Stage.Result, _ stage: Stage, _ label: String) {
    #expect(!result.stdout.contains(stage.mark), "\(label): an absolute path on standard output")
    #expect(!result.stderr.contains(stage.mark), "\(label): an absolute path on standard error")
    #expect((0...2).contains(result.exit), "\(label): ended by signal or with an undocumented status")
    guard result.exit == 2 else { return }
    #expect(result.stdout.isEmpty, "\(label): could not run, so nothing belongs on standard output")
    let lines = result.stderr.split(separator: "\n")
    #expect(lines.count == 1, "\(label): one sentence says what to do, got: \(result.stderr)")
  }

  private func check(
    _ expectation: Scenario.Expectation,
    _ result: Stage.Result,
    _ before: String,
    _ stage: Stage,
    _ label: String
  ) {
    switch expectation {
    case .stdout(let text): #expect(result.stdout == text, "\(label)")
    case .stdoutContains(let lines):
      for line in lines where !result.stdout.contains(line) {
        Issue.record("\(label): standard output lacks “\(line)”:\n\(result.stdout)")
      }
    case .stdoutLacks(let lines):
      for line in lines where result.stdout.contains(line) {
        Issue.record("\(label): standard output holds “\(line)”:\n\(result.stdout)")
      }
    case .stdoutRows(let keys, let rows):
      #expect(ProjectedRows.rows(result.stdout, keys: keys) == rows, "\(label)\n\(result.stdout)")
    case .stdoutAsBefore: #expect(result.stdout == before, "\(label)")
    case .stderrContains(let lines):
      for line in lines where !result.stderr.contains(line) {
        Issue.record("\(label): standard error lacks “\(line)”:\n\(result.stderr)")
      }
    case .stderrLacks(let lines):
      for line in lines where result.stderr.contains(line) {
        Issue.record("\(label): standard error holds “\(line)”:\n\(result.stderr)")
      }
    case .written(let path, let text): #expect(stage.text(of: path) == text, "\(label): \(path)")
    case .same(let path, let other):
      let bytes = stage.bytes(of: path)
      #expect(bytes != nil && bytes == stage.bytes(of: other), "\(label): \(path) differs from \(other)")
    case .absent(let paths):
      for path in paths where stage.holds(path) { Issue.record("\(label): wrote “\(path)”") }
    case .writtenContains(let path, let lines):
      let text = stage.text(of: path)
      if text == nil { Issue.record("\(label): \(path) was not written; there are \(stage.paths())") }
      for line in lines where text?.contains(line) == false {
        Issue.record("\(label): \(path) lacks “\(line)”:\n\(text ?? "")")
      }
    }
  }
}
