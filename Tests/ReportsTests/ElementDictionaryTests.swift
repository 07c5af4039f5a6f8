import CatalogueModel
import Diagnostics
import ProcedureGraph
import Reports
import Testing

struct `The data dictionary` {
  private var element: DataElement {
    var element = DataElement()
    element.id = "person.birth-date"
    element.type = .date
    element.name = Bilingual(vi: "ngày sinh", en: "date of birth")
    element.definition = Bilingual(vi: "Ngày một người sinh ra.", en: "The day a person was born.")
    element.isVerified = true
    element.synonyms = [Located("sinh ngày", at: nil), Located("=ngày, tháng", at: nil)]
    return element
  }

  private func records(_ elements: [DataElement]) -> [[String]] {
    var catalogue = Catalogue()
    catalogue.elements = elements
    return CSVRecords(ElementDictionary(Knowledge(catalogue), language: .vi).csv).records
  }

  @Test func `has the 25 attributes, each under its heading, and nothing where nothing is known`() {
    let records = records([element])
    #expect(records.map(\.count) == [25, 25])
    #expect(records[1][0] == "person.birth-date")
    #expect(records[1][1] == "ngày sinh / date of birth")
    #expect(records[1][2] == "Ngày một người sinh ra.")
    #expect(records[1][7] == "")
    #expect(records[1][9] == "đã đối chiếu nguồn")
    #expect(records[1][11] == "sinh ngày; =ngày, tháng")
    #expect(records[1][15] == "date")
    #expect(records[1][17] == "xs:date")
    #expect(records[1][22...24].allSatisfy { $0.isEmpty })
  }

  @Test func `holds no cell that a spreadsheet takes for a formula`() {
    var hostile = element
    hostile.name.vi = "=cmd|' /C calc'!A0"
    hostile.definition?.vi = "+1"
    let records = records([hostile])
    #expect(records[1][1].hasPrefix("'="))
    #expect(records[1][2] == "'+1")
  }
}
