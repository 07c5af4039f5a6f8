import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Generation
import ProcedureGraph
import Testing

struct `Generated catalogues` {
  @Test func `are the same for the same seed, and begin alike whatever their size`() {
    let one = CatalogueGenerator(seed: 7)
    let other = CatalogueGenerator(seed: 8)
    #expect(one.procedure(30).procedure == CatalogueGenerator(seed: 7).procedure(30).procedure)
    #expect(one.procedure(30).procedure != other.procedure(30).procedure)
  }

  @Test func `are read back as they were made`() throws {
    let catalogue = try GeneratedCatalogue.shared.get()
    #expect(catalogue.reading.catalogue.procedures == catalogue.procedures.map(\.procedure))
  }

  @Test func `have every planted mistake found, where it was planted, and nothing else`() throws {
    let catalogue = try GeneratedCatalogue.shared.get()
    var found: Set<String> = []
    for finding in DiagnosticSet(catalogue.reading.diagnostics + catalogue.analysis.findings()).items {
      guard let file = finding.place?.file else { continue }
      found.insert("\(catalogue.files[Int(file)].path): \(finding.rule)")
    }
    var planted: Set<String> = []
    for (index, generated) in catalogue.procedures.enumerated() {
      for row in generated.rows {
        if let remark = row.remark { planted.insert("\(catalogue.files[index].path): \(remark)") }
      }
      guard let defect = generated.defect else { continue }
      planted.insert("\(catalogue.files[index].path): \(defect.rawValue)")
    }
    let label: Comment = "TTHC_SEED=\(GeneratedCatalogue.seed)"
    #expect(planted.subtracting(found).sorted() == [], label)
    #expect(found.subtracting(planted).sorted() == [], label)
    let kinds = Set(catalogue.procedures.compactMap(\.defect))
    #expect(PlantedDefect.allCases.filter { !kinds.contains($0) } == [], label)
  }

  @Test func `are recognised as they were meant, row by row`() throws {
    let catalogue = try GeneratedCatalogue.shared.get()
    let graph = catalogue.analysis.context.graph
    var mistakes: Set<String> = []
    var rows = 0
    for (node, generated) in zip(graph.procedures, catalogue.procedures) {
      for (component, truth) in zip(node.components, generated.rows(inOrderOf: generated.procedure)) {
        rows += 1
        var read: [String: Demand] = [:]
        for demand in component.demands {
          read[graph.knowledge.papers[demand.paper].id] = demand.demand
        }
        read = read.filter { GeneratedRow.vocabulary.contains($0.key) }
        if component.kind != truth.kind || read != truth.demands {
          mistakes.insert("\(component.component.text): \(component.kind) \(read)")
        }
      }
    }
    #expect(mistakes.sorted() == [], "TTHC_SEED=\(GeneratedCatalogue.seed)")
    #expect(rows > 1_000)
  }

  @Test func `repeat and chain as real catalogues do`() throws {
    let procedures = try GeneratedCatalogue.shared.get().procedures
    let repeated = procedures.filter { $0.nearDuplicateOf != nil }
    let chained = procedures.filter { $0.chainedTo != nil }
    #expect((8...60).contains(repeated.count))
    #expect((12...80).contains(chained.count))
    for generated in repeated {
      let original = procedures.first { $0.procedure.code == generated.nearDuplicateOf }
      #expect(original.map { generated.procedure.name.hasPrefix($0.procedure.name) } == true)
    }
  }
}

extension GeneratedProcedure {
  /// The truth of each row, in the order of the dossier.
  fileprivate func rows(inOrderOf procedure: Procedure) -> [GeneratedRow] {
    procedure.cases.flatMap(\.components).compactMap { component in rows.first { $0.id == component.id } }
  }
}
