import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Generation
import ProcedureGraph
import TestSupport
import Testing

struct `Planted structure` {
  /// How many procedures a catalogue has: `TTHC_COUNT`, or what a test has time for.
  static let count = ProcessInfo.processInfo.environment["TTHC_COUNT"].flatMap { Int($0) } ?? 240

  @Test(arguments: 0..<3)
  func `is found, all of it and nothing else`(_ round: Int) throws {
    let seed = GeneratedCatalogue.seed &+ UInt64(round)
    let label: Comment = "TTHC_SEED=\(GeneratedCatalogue.seed), round \(round)"
    let (procedures, plants) = StructureGenerator(seed: seed).planted(Self.count)
    let found = try Self.found(procedures)
    #expect(found.subtracting(plants).map { "\($0)" }.sorted() == [], label)
    #expect(Set(plants).subtracting(found).map { "\($0)" }.sorted() == [], label)
    #expect(Set(plants.map(\.kind)).count == 4, label)
  }

  @Test(arguments: 0..<3)
  func `is not seen where there is none`(_ round: Int) throws {
    let seed = GeneratedCatalogue.seed &+ UInt64(round)
    let found = try Self.found(StructureGenerator(seed: seed).clean(Self.count))
    #expect(found.map { "\($0)" } == [], "TTHC_SEED=\(GeneratedCatalogue.seed), round \(round)")
  }

  /// What families, proposals and the rule on circles say of the procedures.
  private static func found(_ procedures: [Procedure]) throws -> Set<PlantedStructure> {
    var source = Catalogue()
    source.procedures = procedures
    let knowledge = try CatalogueLoader().read(PackageFolder.catalogue.path).catalogue
    let graph = GraphBuilder(Knowledge(knowledge)).build(source)
    let analysis = Analysis(
      graph: graph,
      asOf: CalendarDate("2026-06-15") ?? CalendarDate(vietnamMilliseconds: 0)
    )
    let review = StructureReview(analysis)
    func codes(_ indices: [Int]) -> [String] { indices.map { graph.procedures[$0].procedure.code } }
    var found: Set<PlantedStructure> = []
    for family in review.families {
      found.insert(PlantedStructure(.duplicate, codes(family.members.sorted())))
    }
    for proposal in review.proposals {
      let concerned = codes([proposal.procedure] + proposal.others)
      switch proposal.kind {
      case .merge: found.insert(PlantedStructure(.duplicate, concerned))
      case .chain: found.insert(PlantedStructure(.chain, concerned))
      case .abolish: found.insert(PlantedStructure(.uselessOutcome, concerned))
      default: Issue.record("\(proposal.kind) about \(concerned): \(proposal.reason.en)")
      }
    }
    for finding in analysis.findings() where finding.rule.name == "outcome-cycle" {
      let named = procedures.map(\.code).filter { finding.summary.en.contains($0) }
      found.insert(PlantedStructure(.cycle, named))
    }
    return found
  }
}
