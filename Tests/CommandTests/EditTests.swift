import Foundation
import Testing

@Suite(.serialized)
struct `An edit` {
  @Test(arguments: EditCase.all)
  func `is found to cause exactly what it causes, wherever its lines and files go`(_ edit: EditCase) throws {
    let stage = try Self.stage()
    try stage.perform(.git(["init", "--quiet"]))
    try stage.perform(.git(["add", "--all"]))
    try stage.perform(.git(["commit", "--quiet", "-m", "x"]))
    _ = try stage.run(Self.run(["check", "catalogue", "--write-baseline", "baseline.json"]))
    let edited = edit.applied(to: Self.repository)
    #expect(edited != Self.repository, "the edit changes nothing")
    for (name, files) in [("as it is", edited), ("shuffled", EditCase.shuffled(edited))] {
      try stage.replace("catalogue", with: files)
      for (comparison, options) in [
        ("SINCE", ["--since", "HEAD"]), ("BASELINE", ["--baseline", "baseline.json"]),
      ] {
        let result = try stage.run(Self.run(["check", "catalogue", "--format", "json"] + options))
        let expected = edit.expectations[comparison]
        #expect(result.exit == expected?.exit, "\(comparison), \(name): \(result.stderr)")
        #expect(Self.new(in: result.stdout) == expected?.findings.sorted(), "\(comparison), \(name)")
      }
    }
  }

  @Test
  func `comes in twenty kinds at least, good ones and bad ones`() {
    #expect(EditCase.all.count >= 20)
    let exits = EditCase.all.compactMap { $0.expectations["SINCE"]?.exit }
    #expect(exits.contains(0) && exits.contains(1))
  }

  /// The repository with the fingerprint of the finding that its decision accepts.
  private static let repository: [String: String] = {
    var files = EditCase.repository
    let decision = "catalogue/decisions/accepted.json"
    let bare = files.filter { $0.key != decision }
    guard let stage = try? Stage(files: bare.map { ($0.key, $0.value) }),
      let result = try? stage.run(run(["check", "catalogue", "--format", "json"]))
    else { return files }
    let line = result.stdout.split(separator: "\n").first { $0.contains("\"rule\":\"quantity-zero-paper\"") }
    let fingerprint = line?.split(separator: "\"fingerprint\":\"").last?.prefix(16) ?? ""
    files[decision] = files[decision]?.replacing("ACCEPTED", with: String(fingerprint))
    return files
  }()

  private static func stage() throws -> Stage {
    try Stage(files: repository.map { ($0.key, $0.value) })
  }

  private static func run(_ arguments: [String]) -> Scenario.Run {
    Scenario.Run(arguments: arguments, folder: "", hasKnowledge: false, hasGit: true)
  }

  /// The new findings as `rule address`, sorted.
  private static func new(in json: String) -> [String] {
    guard let value = try? JSONDecoder().decode(LooseJSON.self, from: Data(json.utf8)),
      case .array(let findings) = value.value(at: "findings")
    else { return ["not JSON: \(json)"] }
    return findings.filter { $0.value(at: "standing").word == "new" }
      .map { "\($0.value(at: "rule").word) \($0.value(at: "subject").word)" }.sorted()
  }
}

extension Stage {
  /// Puts files in the place of a folder.
  fileprivate func replace(_ folder: String, with files: [String: String]) throws {
    try FileManager.default.removeItem(at: root.appending(path: folder))
    for (path, text) in files { try perform(.write(path, text: text)) }
  }
}
