import ArgumentParser
import CatalogueFormats
import CatalogueModel
import Foundation
import ProcedureGraph

/// Measures how many real citations give a canonical number, and lists the others.
struct Citations: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Reads every legal citation of the annexes, the plan and the portal; prints shares and the rest."
  )

  @Option(help: "The folder of the portal's records.")
  var portal = "../shared/data/portal"

  @Option(help: "How many of the rest are listed, the most frequent first.")
  var list = 40

  func run() throws {
    let package = try PackageFolder()
    let catalogue = try CatalogueLoader().read(package.url.appending(path: "catalogue").path).catalogue
    let finder = DocumentFinder(catalogue.documents, authorities: catalogue.authorities)
    var annexes = CitationCount("annexes, column of documents")
    var provisions = CitationCount("annexes, column of provisions")
    for row in catalogue.annexes.flatMap(\.rows) {
      annexes.count(documentsIn: row.documentAsPrinted ?? "", finder)
      provisions.count(provisionsIn: row.provision ?? "")
    }
    var plans = CitationCount("plan, titles")
    for item in catalogue.plans.flatMap(\.items) {
      plans.count(documentsIn: item.title, finder, onlyFirst: true)
    }
    var counts = [annexes, provisions, plans]
    if FileManager.default.fileExists(atPath: portal) {
      let reading = try CatalogueLoader().read(portal)
      for shape in FileShape.allCases {
        var count = CitationCount("portal, \(shape.rawValue)")
        let codes = Set(reading.outcomes.filter { $0.shape == shape }.compactMap(\.procedure))
        for procedure in reading.catalogue.procedures where codes.contains(procedure.code) {
          for citation in procedure.legalBasis { count.count(citation, finder) }
        }
        counts.append(count)
      }
    } else {
      Dev.say("portal: not measured, there is no \(portal)")
    }
    for count in counts where count.total > 0 { Dev.say(count.text(listing: list)) }
  }
}
