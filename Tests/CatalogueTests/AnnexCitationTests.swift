import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Testing

struct `The citations of the annexes` {
  private static let catalogue = Result { try CatalogueLoader().read(CatalogueFolder.url.path).catalogue }

  @Test
  func `read from print give the documents that editors entered`() throws {
    let catalogue = try Self.catalogue.get()
    let finder = DocumentFinder(catalogue.documents, authorities: catalogue.authorities)
    var total = 0
    var different: [String] = []
    for row in catalogue.annexes.flatMap(\.rows) {
      guard let printed = row.documentAsPrinted else { continue }
      total += 1
      let read = CitedText(printed).documents.map { document in
        let number = finder.find(document).number ?? "?"
        return [number] + document.amendedBy.map { finder.find($0).number ?? "?" }
          + document.amendedIn.map { finder.find(amending: number, in: $0).number ?? "?" }
      }
      let entered = row.documents.map { [$0.number] + $0.amendedBy.map(\.wrappedValue) }
      if read != entered { different.append("\(row.serial): \(printed): \(read), entered \(entered)") }
    }
    #expect(total == 806)
    // “Thông tư 15/2022/TT-” may be of two ministries; the editors went by the ministry the row stands under.
    #expect(different == [#"307: Thông tư 15/2022/TT-: [["?"]], entered [["15/2022/TT-BKHCN"]]"#])
  }

  @Test
  func `name a provision that is read in all rows but those known`() throws {
    let rows = try Self.catalogue.get().annexes.flatMap(\.rows)
    let unread = rows.filter { row in
      let cited = CitedText(row.provision ?? "")
      return (cited.provisions + cited.documents.flatMap(\.provisions)).filter(\.isWhole).isEmpty
    }
    #expect(unread.map { "\($0.serial): \($0.provision ?? "")" } == [])
  }
}
