import Analysis
import Diagnostics
import Foundation
import Reports
import Testing

struct `The table of proposals` {
  private func cells(_ report: SmallReport) throws -> [[String]] {
    let content = try report.content()
    return CSVRecords(ProposalTable(content).csv(content.analysis.proposals)).records
  }

  private func column(_ name: String, _ report: SmallReport) throws -> String {
    let cells = try cells(report)
    try #require(cells.count == 3)
    #expect(Set(cells.map(\.count)).count == 1)
    return cells[1][try #require(cells[0].firstIndex(of: name))]
  }

  @Test(arguments: [
    "Một, hai", "Nói “ba” và \"bốn\"", "Dòng\nxuống", "Dòng\r\nxuống", "\"", ",", "Một,\u{301} hai",
    "Nói \"\u{301}ba\"",
  ])
  func `gives back every text it was given`(text: String) throws {
    let read = try column("text", SmallReport(text: text))
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    "=1+2", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")", "=\u{301}1+2",
    "\r\n=1",
  ])
  func `holds no cell that a spreadsheet takes for a formula`(name: String) throws {
    let read = try column("procedureName", SmallReport(procedure: name))
    #expect(read.unicodeScalars.first == "'")
  }

  @Test func `leaves other texts as they are`() throws {
    #expect(try column("procedureName", SmallReport(procedure: "Cấp - đổi = 1")) == "Cấp - đổi = 1")
  }

  @Test func `says verdict, basis, row, gates and amendments`() throws {
    let report = SmallReport()
    #expect(try column("verdict", report) == "replace")
    #expect(try column("row", report) == "I/12/1")
    #expect(try column("basis", report) == "khoản 1 Điều 3 66.7/2025/NQ-CP")
    #expect(try column("amendments", report) == "khoản 1 Điều 9 123/2015/NĐ-CP")
    #expect(try column("ready", report) == "true")
    for gate in Gate.allCases { #expect(try column(gate.rawValue, report) == "pass") }
  }
}
