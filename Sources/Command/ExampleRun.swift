import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What the tool says of an example of the manual, so that the pages show actual messages.
struct ExampleRun {
  /// Longer examples are there for tests only.
  private static let longest = 1 << 20

  let findings: [Diagnostic]
  let files: SourceFiles

  /// Runs an example; nothing is found in one that is too long to show, or that is about the file system.
  init(_ example: RuleExample, of rule: RuleID) {
    let parts = example.parts.files
    guard let asOf = CalendarDate(example.asOf), parts.allSatisfy({ $0.bytes.count < Self.longest }) else {
      (findings, files) = ([], SourceFiles())
      return
    }
    let found: [Diagnostic]
    if example.isRevision {
      let before = Self.state(parts, in: "before/", asOf)
      let after = Self.state(parts, in: "after/", asOf)
      let diff = CatalogueDiff(before.reading.catalogue.records, after.reading.catalogue.records)
      found = Revision(before: before.context, after: after.context, diff: diff).findings()
      files = after.reading.files
    } else {
      let state = Self.state(parts, in: "", asOf)
      let plan = state.reading.catalogue.plans.first
      let ofPlan = plan.map { Analysis(state.context).check($0, isWhole: true).findings } ?? []
      found = DiagnosticSet(state.reading.diagnostics + state.context.findings() + ofPlan).items
      files = state.reading.files
    }
    findings = found.filter { $0.rule == rule }
  }

  private static func state(
    _ files: [SourceFile],
    in folder: String,
    _ asOf: CalendarDate
  ) -> (reading: Reading, context: AnalysisContext) {
    // Files of the other revision keep their number and say nothing.
    let own = files.map { file in
      file.path.hasPrefix(folder) ? file : SourceFile(path: file.path, bytes: Array("{}".utf8))
    }
    let reading = CatalogueLoader().read(own)
    let graph = GraphBuilder(Knowledge(reading.catalogue)).build(reading.catalogue)
    return (reading, AnalysisContext(graph: graph, asOf: asOf))
  }
}
