import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Testing

/// One example of one rule, cut into files, its marks taken out.
struct RuleExampleCase: CustomTestStringConvertible, Sendable {
  let rule: String
  let example: RuleExample
  let files: [SourceFile]
  /// What is marked; the file numbers are those of reading in the order of paths.
  let marks: [Place]

  static let all = RuleRegistry.manuals.flatMap { manual in
    manual.examples.map { RuleExampleCase(rule: manual.id.name, example: $0) }
  }

  init(rule: String, example: RuleExample) {
    self.rule = rule
    self.example = example
    (files, marks) = example.parts
  }

  var testDescription: String { "\(rule): \(example.title)" }

  /// What the rule finds in the example.
  func findings() throws -> [Diagnostic] {
    try check().findings
  }

  /// What the rule finds in the example, and the files it points into.
  func check() throws -> (findings: [Diagnostic], files: SourceFiles) {
    let asOf = try #require(CalendarDate(example.asOf))
    if isRevision {
      let (revision, files) = self.revision(asOf)
      return (revision.findings().filter { $0.rule.name == rule }, files)
    }
    let reading = try read()
    let analysis = Analysis(
      graph: GraphBuilder(Knowledge(reading.catalogue)).build(reading.catalogue),
      asOf: asOf
    )
    let ofPlan = reading.catalogue.plans.first.map { analysis.check($0, isWhole: true).findings } ?? []
    let findings = DiagnosticSet(reading.diagnostics + analysis.findings() + ofPlan).items
    return (findings.filter { $0.rule.name == rule }, reading.files)
  }

  var isRevision: Bool { example.isRevision }

  private func revision(_ asOf: CalendarDate) -> (revision: Revision, files: SourceFiles) {
    func state(_ folder: String) -> (reading: Reading, context: AnalysisContext) {
      // The other half keeps its number, so that places stay what they are.
      let kept = files.map { file in
        file.path.hasPrefix(folder) ? file : SourceFile(path: file.path, bytes: Array("{}".utf8))
      }
      let reading = CatalogueLoader().read(kept)
      let graph = GraphBuilder(Knowledge(reading.catalogue)).build(reading.catalogue)
      return (reading, AnalysisContext(graph: graph, asOf: asOf))
    }
    let (before, after) = (state("before/"), state("after/"))
    let diff = CatalogueDiff(before.reading.catalogue.records, after.reading.catalogue.records)
    return (Revision(before: before.context, after: after.context, diff: diff), after.reading.files)
  }

  /// How many subjects of the rule the example holds; files, for a rule of the readers.
  func subjects() throws -> Int {
    let asOf = try #require(CalendarDate(example.asOf))
    if isRevision { return RuleRegistry.subjects(of: rule, in: revision(asOf).revision) ?? 0 }
    let reading = try read()
    let graph = GraphBuilder(Knowledge(reading.catalogue)).build(reading.catalogue)
    return RuleRegistry.subjects(of: rule, in: AnalysisContext(graph: graph, asOf: asOf)) ?? files.count
  }

  /// Reads from memory, except where the example is about what the file system does.
  private func read() throws -> Reading {
    guard rule == "unreadable-file" else { return CatalogueLoader().read(files) }
    let root = FileManager.default.temporaryDirectory.appending(path: "rule-example-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for file in files {
      let url = root.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      // A file that holds `→ path` stands for a link there.
      let text = String(decoding: file.bytes, as: UTF8.self)
      if let target = text.split(separator: "→ ", maxSplits: 1).last, text.hasPrefix("→ ") {
        let path = target.trimmingCharacters(in: .whitespacesAndNewlines)
        try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: path)
      } else {
        try Data(file.bytes).write(to: url)
      }
    }
    return try CatalogueLoader().read(root.path)
  }
}
