import Analysis
import CatalogueFormats
import Diagnostics
import Foundation
import Testing

struct `Every rule` {
  @Test(arguments: RuleExampleCase.all)
  func `finds exactly what its examples mark`(_ example: RuleExampleCase) throws {
    let findings = try example.findings()
    if example.example.isFlagged {
      #expect(!findings.isEmpty, "nothing was found")
    } else {
      #expect(findings.map(\.summary.vi) == [], "an accepted example was flagged")
    }
    guard !example.marks.isEmpty else { return }
    for finding in findings {
      let place = try #require(finding.place, "a finding without a place: \(finding.summary.vi)")
      #expect(
        example.marks.contains { $0.file == place.file && $0.start <= place.start && place.end <= $0.end },
        "outside every mark: bytes \(place.start)–\(place.end) of file \(place.file), \(finding.summary.vi)"
      )
    }
    for mark in example.marks {
      let isFound = findings.contains { finding in
        finding.place.map { mark.file == $0.file && mark.start <= $0.start && $0.end <= mark.end } ?? false
      }
      #expect(isFound, "nothing found in the mark at bytes \(mark.start)–\(mark.end) of file \(mark.file)")
    }
  }

  @Test(arguments: RuleExampleCase.all)
  func `says different things under different fingerprints`(_ example: RuleExampleCase) throws {
    let (findings, files) = try example.check()
    var reader = FingerprintReader(files)
    for (fingerprint, alike) in Dictionary(grouping: findings, by: { reader.fingerprint(of: $0) }) {
      #expect(
        Set(alike.map(\.summary)).count == 1,
        "\(fingerprint): give the findings of \(example.rule) an `aspect` that tells them apart: \(alike.map(\.summary.vi))"
      )
    }
  }

  @Test(arguments: RuleRegistry.manuals.map(\.id.name))
  func `has examples that neither silence nor noise would pass`(_ id: String) throws {
    let manual = try #require(RuleRegistry.manual(id))
    let file = RuleSources.file(of: id)
    let cases = manual.examples.map { RuleExampleCase(rule: id, example: $0) }
    // A rule that never speaks fails where something is flagged.
    #expect(cases.contains { $0.example.isFlagged }, "\(file): add a flagged example")
    // A rule that speaks of every subject fails where an accepted example holds one.
    let isNoiseHeard = try cases.contains { try !$0.example.isFlagged && $0.subjects() > 0 }
    #expect(isNoiseHeard, "\(file): add an accepted example that holds what the rule looks at")
    for example in manual.examples {
      #expect(example.isFlagged || !example.text.contains("⟦"), "an accepted example of \(id) has a mark")
    }
  }

  @Test(arguments: RuleRegistry.manuals.map(\.id.name))
  func `is explained in both languages`(_ id: String) throws {
    let manual = try #require(RuleRegistry.manual(id))
    for text in [manual.title.vi, manual.title.en, manual.rationale.vi, manual.rationale.en] {
      #expect(!text.isEmpty)
    }
    #expect(!manual.title.vi.hasSuffix(".") && !manual.title.en.hasSuffix("."), "a title has no full stop")
  }

  @Test func `has an id of its own`() {
    let ids = RuleRegistry.manuals.map(\.id.name)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id) is not kebab-case")
    }
  }

  @Test func `lies in a file named like its id and stands in the registry`() throws {
    let folder = try RuleSources.files(below: "Analysis/Rules")
    var ids: Set<String> = []
    for (name, text) in folder where text.contains(": Rule {") {
      let declared = text.matches(of: /id: "([a-z-]+)",/).map { String($0.1) }
      let id = RuleSources.kebabCase(name)
      #expect(
        declared.first == id,
        "\(name).swift declares \(declared.first ?? "nothing"); name the rule \(id)"
      )
      #expect(RuleRegistry.manual(id) != nil, "enter \(name) in RuleRegistry.rules")
      ids.insert(id)
    }
    #expect(!ids.isEmpty)
  }

  @Test func `looks at its subjects and the knowledge base, not at other procedures`() throws {
    for (name, text) in try RuleSources.files(below: "Analysis/Rules") {
      for reach in ["graph.procedures", "graph.source"] where text.contains(reach) {
        Issue.record(
          "\(name).swift reads \(reach); a rule that compares procedures takes a CatalogueOverview, so that findings about unchanged procedures can be kept"
        )
      }
    }
  }

  @Test func `of the readers has a manual, and gives its severity`() throws {
    let emitted = try RuleSources.files(below: "CatalogueFormats").flatMap { _, text in
      text.matches(of: /Diagnostic\(\s*"([a-z-]+)",\s*\.([a-z]+)/).map { (String($0.1), String($0.2)) }
    }
    #expect(emitted.count > 20)
    for (id, findings) in Dictionary(grouping: emitted, by: \.0) {
      let manual = RuleRegistry.manual(id)
      #expect(manual != nil, "add \(id) to FormatRules")
      let severities = Set(findings.map(\.1))
      #expect(
        manual.map { severities.contains($0.severity.rawValue) } ?? true,
        "\(id) is emitted as \(severities)"
      )
    }
  }
}

/// The sources of the package, for tests of conventions.
enum RuleSources {
  static func files(below folder: String) throws -> [(name: String, text: String)] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources").appending(path: folder)
      .resolvingSymlinksInPath()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      return (name, try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }
  }

  /// The source file a rule's manual stands in.
  static func file(of id: String) -> String {
    let name = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let isRule = (try? files(below: "Analysis/Rules"))?.contains { $0.name == name } ?? false
    return isRule ? "\(name).swift" : "FormatRules (\(id))"
  }

  static func kebabCase(_ typeName: String) -> String {
    var text = ""
    for character in typeName {
      if character.isUppercase, !text.isEmpty { text += "-" }
      text += character.lowercased()
    }
    return text
  }
}
