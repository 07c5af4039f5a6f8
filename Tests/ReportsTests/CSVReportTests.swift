import Diagnostics
import Reports
import Testing
import Workbooks

struct `The report's tables as comma-separated values` {
  private func files(_ sample: SmallReport) throws -> [CSVReport.File] {
    CSVReport.files(SimplificationReport(try sample.content()))
  }

  @Test
  func `are a file a table, in UTF-8 with the mark that spreadsheets know it by`() throws {
    let files = try files(SmallReport())
    #expect(Set(files.map(\.name)).isSuperset(of: ["summary.csv", "proposals.csv", "unknowns.csv"]))
    for file in files {
      #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
      #expect(String(validating: file.bytes, as: UTF8.self) != nil, "\(file.name)")
    }
  }

  @Test(arguments: [ForeignTexts.hostile, ForeignTexts.long, "a\nb\r\nc", "@SUM(A1)", "+1", "-1"])
  func `hold texts of strangers that no spreadsheet takes for a formula`(_ text: String) throws {
    for file in try files(ForeignTexts.report(text)) {
      let reading = CSVReader.read(file.bytes, path: file.name, number: 0)
      for cell in reading.grids.flatMap({ $0.rows.flatMap(\.cells) }) {
        let first = cell.text.unicodeScalars.first ?? "a"
        #expect(!["=", "+", "-", "@", "\t", "\r"].contains(first), "\(file.name): \(cell.text.prefix(40))")
        #expect(!cell.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" })
      }
    }
  }
}
