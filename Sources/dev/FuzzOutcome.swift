import Foundation
import Fuzzing

/// What a run came to.
struct FuzzOutcome: Sendable {
  /// The fuzzer, seen from the package's folder.
  static let program = ".build/fuzz/release/fuzz"

  let entry: EntryName
  let status: Int32
  /// Paths of the inputs that broke something.
  let findings: [String]
  let log: URL
  /// What libFuzzer said.
  let text: String

  /// How libFuzzer ends when it is interrupted.
  private static let interrupted: Int32 = 72

  /// Whether nothing broke.
  var isClean: Bool { findings.isEmpty && (status == 0 || status == Self.interrupted) }

  /// A number that libFuzzer prints at the end.
  func statistic(_ name: String) -> String {
    let opening = "stat::\(name):"
    let line = text.split(separator: "\n").last { $0.hasPrefix(opening) }
    return line.map { $0.dropFirst(opening.count).trimmingCharacters(in: .whitespaces) } ?? "?"
  }

  /// The last number behind a word in the lines of progress, such as `cov: 2345`.
  func progress(_ name: String) -> String {
    guard let found = text.range(of: " \(name): ", options: .backwards) else { return "?" }
    return String(text[found.upperBound...].prefix { $0.isNumber })
  }

  /// What to do about a run that is not clean.
  var advice: String {
    guard let input = findings.first else {
      return "\(entry.rawValue) ended with status \(status) and left no input; see \(log.path)."
    }
    return """
      \(entry.rawValue) is broken by \(input)
      What broke is at the end of \(log.path). Minimise the input:
        SWIFT_BACKTRACE=enable=no \(Self.program) --entry=\(entry.rawValue) -minimize_crash=1 \
      -max_total_time=120 -exact_artifact_path=.build/fuzz/minimised \(input)
      Put it into Tests/FuzzingTests/Corpus/\(entry.rawValue) under a name that says what it is, see “swift test \
      --filter FuzzingTests” fail, then mend what it breaks.
      """
  }
}
