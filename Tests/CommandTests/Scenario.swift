import Foundation

/// A command-line test written as text: files, runs of `tthc`, and what each run must give.
///
/// The text before the first section is the title. Sections: `FILE path`, `IN folder` (where later runs start),
/// `WITHOUT KNOWLEDGE`, `WITHOUT GIT`, `RUN arguments`; before a run also `GIT arguments`, `WRITE path`, `MOVE from to`,
/// `REMOVE path`, `COMMIT` (all there is), in their order; behind a run `STDIN`, `STDOUT`, `STDOUT CONTAINS`, `STDOUT LACKS`,
/// `STDOUT ROWS key …` (JSONL projected on keys), `STDOUT AS BEFORE`, `STDERR CONTAINS`, `STDERR LACKS`,
/// `WRITTEN path`, `WRITTEN CONTAINS path`, `SAME path path` (two files, byte for byte), `ABSENT` (paths that must not be
/// there), `EXIT n`.
struct Scenario: CustomStringConvertible, Sendable {
  /// What a run must give.
  enum Expectation: Sendable {
    case stdout(String)
    case stdoutContains([String])
    case stdoutLacks([String])
    case stdoutRows(keys: [String], rows: [String])
    case stdoutAsBefore
    case stderrContains([String])
    case stderrLacks([String])
    case written(String, text: String)
    case writtenContains(String, [String])
    case same(String, String)
    case absent([String])
  }

  /// Something done to the files between runs.
  enum Action: Sendable {
    case git([String])
    case write(String, text: String)
    case move(String, to: String)
    case remove(String)
  }

  /// One run of the tool.
  struct Run: Sendable {
    var actions: [Action] = []
    var arguments: [String]
    var folder: String
    var hasKnowledge: Bool
    var hasGit: Bool
    var input = ""
    var expectations: [Expectation] = []
    var exit: Int32?
  }

  let name: String
  private(set) var title = ""
  private(set) var files: [(path: String, text: String)] = []
  private(set) var runs: [Run] = []
  /// Sections the runner does not know, or that stand in the wrong place.
  private(set) var mistakes: [String] = []

  private var folder = ""
  private var hasKnowledge = true
  private var hasGit = true
  private var actions: [Action] = []

  init(name: String, text: String) {
    self.name = name
    var header = ""
    var body: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("=== ") else {
        body.append(String(line))
        continue
      }
      enter(header, body)
      header = String(line.dropFirst(4))
      body = []
    }
    if body.last == "" { body.removeLast() }
    enter(header, body)
  }

  var description: String { "\(name): \(title)" }

  private mutating func enter(_ header: String, _ body: [String]) {
    let text = body.map { $0 + "\n" }.joined()
    let lines = body.filter { !$0.isEmpty }
    let words = Self.words(header)
    switch (words.first, words.dropFirst().first) {
    case (nil, _): title = lines.joined(separator: " ")
    case ("FILE", let path?): files.append((path, text))
    case ("IN", let path?): folder = path
    case ("WITHOUT", "KNOWLEDGE"): hasKnowledge = false
    case ("WITHOUT", "GIT"): hasGit = false
    case ("GIT", _): actions.append(.git(Array(words.dropFirst())))
    case ("COMMIT", nil):
      actions += [
        .git(["init", "--quiet"]), .git(["add", "--all"]), .git(["commit", "--quiet", "-m", "x"]),
      ]
    case ("WRITE", let path?): actions.append(.write(path, text: text))
    case ("REMOVE", let path?): actions.append(.remove(path))
    case ("MOVE", let path?) where words.count == 3: actions.append(.move(path, to: words[2]))
    case ("RUN", _):
      runs.append(
        Run(
          actions: actions,
          arguments: Array(words.dropFirst()),
          folder: folder,
          hasKnowledge: hasKnowledge,
          hasGit: hasGit
        )
      )
      actions = []
    default: enterExpectation(words, text: text, lines: lines, header: header)
    }
  }

  private mutating func enterExpectation(_ words: [String], text: String, lines: [String], header: String) {
    guard !runs.isEmpty else {
      mistakes.append(header)
      return
    }
    let last = runs.count - 1
    let rest = Array(words.dropFirst(2))
    switch words.prefix(2).joined(separator: " ") {
    case "STDIN": runs[last].input = text
    case "STDOUT": runs[last].expectations.append(.stdout(text))
    case "STDOUT CONTAINS": runs[last].expectations.append(.stdoutContains(lines))
    case "STDOUT LACKS": runs[last].expectations.append(.stdoutLacks(lines))
    case "STDOUT ROWS": runs[last].expectations.append(.stdoutRows(keys: rest, rows: lines))
    case "STDOUT AS": runs[last].expectations.append(.stdoutAsBefore)
    case "STDERR CONTAINS": runs[last].expectations.append(.stderrContains(lines))
    case "STDERR LACKS": runs[last].expectations.append(.stderrLacks(lines))
    case "WRITTEN CONTAINS": runs[last].expectations.append(.writtenContains(rest.joined(), lines))
    case "ABSENT": runs[last].expectations.append(.absent(lines))
    case "EXIT 0", "EXIT 1", "EXIT 2": runs[last].exit = Int32(words[1])
    default:
      if words.first == "WRITTEN", words.count == 2 {
        runs[last].expectations.append(.written(words[1], text: text))
      } else if words.first == "SAME", words.count == 3 {
        runs[last].expectations.append(.same(words[1], words[2]))
      } else {
        mistakes.append(header)
      }
    }
  }

  /// The words of a header; double quotes keep spaces together.
  private static func words(_ header: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in header {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

extension Scenario {
  /// All scenarios, by name.
  static let all: [Scenario] = {
    guard let folder = Bundle.module.url(forResource: "Scenarios", withExtension: nil) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      guard name.hasSuffix(".scenario"),
        let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      else { return nil }
      return Scenario(name: String(name.dropLast(9)), text: text)
    }
  }()
}
