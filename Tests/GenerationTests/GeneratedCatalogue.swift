import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Generation
import ProcedureGraph
import TestSupport

/// Generated procedures, written, read again and analysed with the knowledge base of the package.
struct GeneratedCatalogue {
  let procedures: [GeneratedProcedure]
  let files: [SourceFile]
  let reading: Reading
  let analysis: Analysis

  /// The seed of the tests: `TTHC_SEED`, or a fixed one.
  static let seed = ProcessInfo.processInfo.environment["TTHC_SEED"].flatMap { UInt64($0) } ?? 20_260_301

  static let shared = Result { try GeneratedCatalogue(count: 400) }

  init(count: Int) throws {
    let generator = CatalogueGenerator(seed: Self.seed)
    procedures = (0..<count).map { generator.procedure($0) }
    files = procedures.enumerated().map { index, generated in
      let format: NativeFormat = index.isMultiple(of: 2) ? .xml : .json
      let name = String(repeating: "0", count: 6 - String(index).count) + String(index)
      return SourceFile(
        path: "\(name).\(format.rawValue)",
        bytes: format.print(.procedure(generated.procedure))
      )
    }
    reading = CatalogueLoader().read(files)
    var knowledge = try CatalogueLoader().read(PackageFolder.catalogue.path).catalogue
    // Without publications no procedure is late in giving up the papers it asks for.
    for index in knowledge.registers.indices { knowledge.registers[index].publications = [] }
    analysis = Analysis(
      graph: GraphBuilder(Knowledge(knowledge)).build(reading.catalogue),
      asOf: CalendarDate("2026-06-15") ?? CalendarDate(vietnamMilliseconds: 0)
    )
  }
}
