import Diagnostics
import Foundation
import Testing

@testable import Reports

struct `The tables of a report` {
  private static let samples: [SmallReport] = [
    SmallReport(), SmallReport(publication: "unpublished"), SmallReport(demand: "fallback"),
    SmallReport(isListed: false, cited: ["123/2015/NĐ-CP", "5/2020/TT-BTP"]), SmallReport(language: .en),
    SmallReport(domain: "Hộ tịch"),
  ]

  private func report(_ sample: SmallReport) throws -> SimplificationReport {
    SimplificationReport(try sample.content())
  }

  @Test(arguments: samples.indices)
  func `have numbers that are what the rows they name give`(_ sample: Int) throws {
    let report = try report(Self.samples[sample])
    let counted = CountedRows(report)
    var checked = 0
    for table in report.tables {
      for (row, line) in table.rows.enumerated() {
        for (column, cell) in line.cells.enumerated() {
          guard case .number(let number, let count?) = cell else { continue }
          checked += 1
          let found = counted.number(count, in: table, row: row, column: column)
          #expect(found == number, "\(table.id) row \(row) column \(table.columns[column].key)")
        }
      }
    }
    #expect(checked > 40)
  }

  @Test(arguments: samples.indices)
  func `have a cell a column`(_ sample: Int) throws {
    for table in try report(Self.samples[sample]).tables {
      for row in table.rows {
        if case .group = row { continue }
        #expect(row.cells.count == table.columns.count, "\(table.id)")
      }
      #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.id)")
    }
  }

  @Test(arguments: samples.indices)
  func `give the numbers of the summary that the JSON report gives`(_ sample: Int) throws {
    let content = try Self.samples[sample].content()
    let json = try JSONSerialization.jsonObject(with: Data(ReportPayload(content).value.line.utf8))
    let payload = try #require(json as? [String: Any])
    let summary = try #require(payload["summary"] as? [String: Any])
    let proposals = try #require(payload["proposals"] as? [[String: Any]])
    let unknown = try #require(payload["unknown"] as? [[String: Any]])
    let procedures = try #require(payload["procedures"] as? [[String: Any]])
    func verdicts(_ name: String) -> Int { proposals.count { $0["verdict"] as? String == name } }
    let expected: [Int] = [
      procedures.count, procedures.reduce(0) { $0 + ($1["components"] as? Int ?? 0) },
      summary["forms"] as? Int ?? -1, summary["notes"] as? Int ?? -1, proposals.count + unknown.count,
      verdicts("cut"), verdicts("replace"), verdicts("partial"),
      proposals.count { $0["ready"] as? Bool == true }, proposals.count { $0["status"] as? String == "done" },
      verdicts("propose"), unknown.count, (payload["unread"] as? [Any])?.count ?? -1,
    ]
    let table = SummaryTable(
      content: content,
      voice: ReportVoice(language: content.language),
      amendments: []
    ).table
    let numbers = table.rows.compactMap { row -> Int? in
      guard case .cells(let cells) = row, case .number(let number, _) = cells[1] else { return nil }
      return number
    }
    #expect(Array(numbers.prefix(expected.count)) == expected)
  }

  @Test
  func `refuse a cost and name what is missing`() throws {
    let content = try SmallReport().content()
    let section = CostSection(content: content, voice: ReportVoice(language: .vi)).section
    guard case .paragraph(let spans)? = section.blocks.first, case .plain(let text)? = spans.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(text.contains("chưa tính được"))
    #expect(text.contains("mức thu nhập bình quân") && text.contains("số lượt thực hiện mỗi năm"))
  }
}
