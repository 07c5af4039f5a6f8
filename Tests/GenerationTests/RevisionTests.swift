import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Generation
import ProcedureGraph
import TestSupport
import Testing

struct `The difference of two catalogues` {
  /// A generated catalogue, written in both formats, edited at random, and read again.
  private struct Pair {
    let old: [CatalogueRecord]
    let new: [CatalogueRecord]

    init(seed: UInt64) {
      var numbers = SeededNumbers(seed: seed, index: 0)
      let generator = CatalogueGenerator(seed: seed)
      var before: [Procedure] = []
      var after: [Procedure] = []
      for index in 0..<40 {
        let procedure = generator.procedure(index).procedure
        let other = generator.procedure(index + 100).procedure
        if !numbers.comes(8) { before.append(procedure) }
        if !numbers.comes(8) { after.append(Self.edited(procedure, with: other, &numbers)) }
      }
      old = Self.read(before, .xml)
      new = Self.read(after.reversed(), .json)
    }

    /// What a file says after being written and read.
    private static func read(_ procedures: [Procedure], _ format: NativeFormat) -> [CatalogueRecord] {
      let files = procedures.enumerated().map { index, procedure in
        SourceFile(path: "\(index).\(format.rawValue)", bytes: format.print(.procedure(procedure)))
      }
      return CatalogueLoader().read(files).catalogue.records
    }

    private static func edited(
      _ procedure: Procedure,
      with other: Procedure,
      _ numbers: inout SeededNumbers
    ) -> Procedure {
      var copy = procedure
      for _ in 0..<numbers.below(5) {
        switch numbers.below(9) {
        case 0: copy.name += " (sửa)"
        case 1: copy.cases = other.cases
        case 2: copy.steps.reverse()
        case 3: copy.channels = other.channels
        case 4: copy.steps += other.steps
        case 5: copy.code = other.code
        case 6: copy.legalBasis = other.legalBasis + copy.legalBasis
        case 7: if !copy.cases.isEmpty { copy.cases[0].components = copy.cases[0].components.reversed() }
        default: copy.source = nil
        }
      }
      return copy
    }
  }

  private static let seeds = (0..<20).map { GeneratedCatalogue.seed &+ $0 }

  @Test(arguments: seeds)
  func `applied to the first gives the second`(_ seed: UInt64) {
    let pair = Pair(seed: seed)
    let label: Comment = "TTHC_SEED=\(seed)"
    let diff = CatalogueDiff(pair.old, pair.new)
    #expect(!diff.isEmpty, label)
    #expect(diff.applied(to: pair.old) == CatalogueDiff([], pair.new).applied(to: []), label)
  }

  @Test(arguments: seeds)
  func `to itself is empty, whatever the format and the order of files`(_ seed: UInt64) {
    let pair = Pair(seed: seed)
    #expect(CatalogueDiff(pair.old, pair.old).isEmpty, "TTHC_SEED=\(seed)")
    #expect(CatalogueDiff(pair.new, pair.new.reversed()).isEmpty, "TTHC_SEED=\(seed)")
  }

  @Test(arguments: seeds)
  func `says of every record that differs what that means`(_ seed: UInt64) throws {
    let pair = Pair(seed: seed)
    let knowledge = Knowledge(Catalogue())
    func context(_ records: [CatalogueRecord]) throws -> AnalysisContext {
      let files = records.enumerated().map { index, record in
        SourceFile(path: "\(index).json", bytes: NativeFormat.json.print(record.value, root: record.kind))
      }
      let graph = GraphBuilder(knowledge).build(CatalogueLoader().read(files).catalogue)
      return AnalysisContext(graph: graph, asOf: try #require(CalendarDate("2026-06-01")))
    }
    let diff = CatalogueDiff(pair.old, pair.new)
    let revision = Revision(before: try context(pair.old), after: try context(pair.new), diff: diff)
    let explained = Set(
      revision.changes.map { $0.path.description.split(separator: "/").prefix(2).joined(separator: "/") }
    )
    let differing = Set(
      diff.changes.map { $0.path.description.split(separator: "~").first.map(String.init) ?? "" }
    )
    #expect(differing.subtracting(explained) == [], "TTHC_SEED=\(seed)")
  }

  @Test
  func `of the knowledge base to itself is empty`() throws {
    let records = try CatalogueLoader().read(PackageFolder.catalogue.path).catalogue.records
    #expect(records.count > 4_000)
    #expect(CatalogueDiff(records, records).isEmpty)
  }
}
