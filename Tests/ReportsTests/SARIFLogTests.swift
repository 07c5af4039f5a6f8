import Analysis
import CatalogueModel
import Diagnostics
import Foundation
import Reports
import Testing

struct `A SARIF log` {
  /// The parts of a log that readers rest on.
  private struct Log: Decodable {
    struct Text: Decodable { var text: String }
    struct Rule: Decodable {
      struct Configuration: Decodable { var level: String }
      struct Help: Decodable { var text: String; var markdown: String }
      var id: String
      var shortDescription: Text
      var fullDescription: Text
      var help: Help
      var defaultConfiguration: Configuration
    }
    struct Driver: Decodable {
      var name: String
      var rules: [Rule]
    }
    struct Tool: Decodable { var driver: Driver }
    struct Artifact: Decodable { var uri: String; var uriBaseId: String }
    struct Region: Decodable {
      var startLine: Int
      var startColumn: Int
      var endLine: Int
      var endColumn: Int
    }
    struct Physical: Decodable { var artifactLocation: Artifact; var region: Region }
    struct Logical: Decodable { var fullyQualifiedName: String }
    struct Location: Decodable {
      var physicalLocation: Physical?
      var logicalLocations: [Logical]?
    }
    struct Replacement: Decodable { var deletedRegion: Region; var insertedContent: Text }
    struct Change: Decodable { var artifactLocation: Artifact; var replacements: [Replacement] }
    struct Fix: Decodable { var description: Text; var artifactChanges: [Change] }
    struct Suppression: Decodable { var kind: String; var justification: String }
    struct Result: Decodable {
      var suppressions: [Suppression]?
      var ruleId: String
      var ruleIndex: Int?
      var level: String?
      var message: Text
      var locations: [Location]?
      var relatedLocations: [Location]?
      var partialFingerprints: [String: String]
      var baselineState: String?
      var fixes: [Fix]?
    }
    struct Invocation: Decodable { var executionSuccessful: Bool; var exitCode: Int }
    struct Run: Decodable {
      var tool: Tool
      var columnKind: String
      var originalUriBaseIds: [String: [String: Text]]
      var invocations: [Invocation]
      var results: [Result]
    }
    var version: String
    var runs: [Run]
  }

  private func run(_ sample: CheckSample) throws -> Log.Run {
    let log = try JSONDecoder().decode(Log.self, from: Data(try sample.text(.sarif).utf8))
    #expect(log.version == "2.1.0")
    return try #require(log.runs.first)
  }

  @Test
  func `declares every rule with help and level, and points at them by id and index`() throws {
    let run = try run(CheckSample())
    #expect(run.tool.driver.rules.map(\.id) == RuleRegistry.manuals.map(\.id.name))
    for rule in run.tool.driver.rules {
      #expect(!rule.shortDescription.text.isEmpty && !rule.fullDescription.text.isEmpty)
      #expect(rule.help.text.contains(rule.id) && !rule.help.markdown.isEmpty)
      #expect(["error", "warning", "note"].contains(rule.defaultConfiguration.level))
    }
    #expect(run.results.count == 3)
    for result in run.results {
      let index = try #require(result.ruleIndex)
      #expect(run.tool.driver.rules[index].id == result.ruleId)
    }
    #expect(run.results.map(\.level) == ["error", "warning", "note"])
  }

  @Test
  func `counts columns in code points, from one to behind the last`() throws {
    let run = try run(CheckSample())
    #expect(run.columnKind == "unicodeCodePoints")
    let region = try #require(run.results[0].locations?[0].physicalLocation?.region)
    #expect(region.startLine == 2 && region.startColumn == 23)
    #expect(region.endLine == 2 && region.endColumn == 28)
  }

  @Test
  func `names files by relative references below a declared base`() throws {
    let run = try run(CheckSample())
    let artifact = try #require(run.results[0].locations?[0].physicalLocation?.artifactLocation)
    #expect(artifact.uri == "catalogue/th%E1%BB%A7%20t%E1%BB%A5c/a%20b.xml")
    #expect(run.originalUriBaseIds[artifact.uriBaseId] != nil)
  }

  @Test
  func `tells what a finding is about, and where else to look`() throws {
    let run = try run(CheckSample())
    #expect(run.results[1].locations?[0].logicalLocations?[0].fullyQualifiedName == "procedure/7.6")
    #expect(run.results[1].relatedLocations?.count == 2)
    #expect(run.results[2].locations?[0].physicalLocation == nil)
    #expect(run.results[2].locations?[0].logicalLocations?[0].fullyQualifiedName == "decision/d1")
  }

  @Test
  func `offers editorial edits as the file writes them, and no others`() throws {
    let run = try run(CheckSample())
    let fixes = try #require(run.results[0].fixes)
    #expect(fixes.map(\.description.text) == ["Viết lại"])
    let change = try #require(fixes[0].artifactChanges.first)
    #expect(change.replacements.map(\.insertedContent.text) == ["&lt; 100% &amp; \"hết\""])
    #expect(change.replacements[0].deletedRegion.startColumn == 23)
    #expect(run.results[1].fixes == nil)
  }

  @Test
  func `says of each result whether it is new, unchanged or absent`() throws {
    #expect(try run(CheckSample()).results.allSatisfy { $0.baselineState == nil })
    var sample = CheckSample(findings: [.misspelt, .doubled, .doubled])
    sample.known = try CheckSample.known([.doubled, .nowhere, .nowhere])
    let results = try run(sample).results
    #expect(results.map(\.baselineState) == ["new", "unchanged", "new", "absent", "absent"])
    let hashes = results.compactMap { $0.partialFingerprints["primaryLocationLineHash"] }
    #expect(Set(hashes).count == 5)
    #expect(
      results[1].partialFingerprints["tthcFinding/v1"] == results[2].partialFingerprints["tthcFinding/v1"]
    )
  }

  @Test
  func `tells who accepted a finding, why and until when`() throws {
    let open = try CheckSample().report().findings[0]
    var decision = Decision()
    (decision.id, decision.state) = ("d1", .accepted)
    (decision.rule, decision.subject) = (open.diagnostic.rule.name, open.diagnostic.subject?.description)
    (decision.fingerprint, decision.reason) = (open.fingerprint.description, "Đang sửa thông tư")
    (decision.author, decision.date) = ("Phòng KSTTHC", CalendarDate("2026-05-01"))
    decision.expires = CalendarDate("2026-06-01")
    let sample = CheckSample(decisions: [decision])
    let results = try run(sample).results
    #expect(results[0].suppressions?.map(\.justification) == ["Đang sửa thông tư"])
    #expect(results[0].suppressions?.map(\.kind) == ["external"])
    #expect(results[1].suppressions == nil)
    #expect(try sample.report().status == 0)
    #expect(try sample.text(.junit).contains("<skipped message=\"Đang sửa thông tư\"/>"))
    #expect(try sample.text(.markdown).contains("Sai chính tả: “100 %”: Đang sửa thông tư (Phòng KSTTHC)"))
    #expect(try !sample.text(.gitlab).contains("text-not-normalised"))
  }

  @Test
  func `reports the exit status of the analysis`() throws {
    #expect(try run(CheckSample()).invocations.map(\.exitCode) == [1])
    #expect(try run(CheckSample(findings: [])).invocations.map(\.exitCode) == [0])
    #expect(try run(CheckSample(isComplete: false)).invocations.map(\.executionSuccessful) == [false])
  }
}
