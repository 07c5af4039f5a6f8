import Analysis
import CatalogueModel
import Diagnostics
import Foundation
import Reports
import Testing

struct `A check` {
  @Test
  func `for GitHub annotates files by their path in the repository, with everything escaped`() throws {
    let lines = try CheckSample().text(.github).split(separator: "\n")
    #expect(
      lines == [
        "::error file=catalogue/thủ tục/a b.xml,line=2,endLine=2,col=23,endColumn=27,title=tthc text-not-normalised::Sai chính tả: “100 %25”%0ASửa lại.",
        "::warning file=catalogue/b.json,line=2,endLine=2,col=12,endColumn=14,title=tthc component-duplicate::Trùng <tên>%0Ahai dòng",
        "::notice title=tthc decision-unused::Ở đâu đó",
      ]
    )
  }

  @Test
  func `for GitHub shows ten annotations at most, the worst first, and says how many are not shown`() throws {
    let notes = (0..<20).map { Diagnostic.numbered($0, .information) }
    let errors = (20..<23).map { Diagnostic.numbered($0, .error) }
    let lines = try CheckSample(findings: notes + errors).text(.github).split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.prefix(3).allSatisfy { $0.hasPrefix("::error ") })
    #expect(lines[3...].allSatisfy { $0.hasPrefix("::notice ") })
    #expect(lines.last?.contains("Còn 14 phát hiện không hiện ở đây") == true)
    let ten = try CheckSample(findings: Array(notes.prefix(10))).text(.github).split(separator: "\n")
    #expect(ten.count == 10)
    #expect(ten.last?.contains("Số 9") == true)
  }

  @Test
  func `for GitHub says nothing of what is known`() throws {
    var sample = CheckSample()
    sample.known = try CheckSample.known(sample.findings)
    #expect(try sample.text(.github).isEmpty)
  }

  @Test
  func `for GitLab gives every finding in a file a fingerprint of its own`() throws {
    let sample = CheckSample(findings: [.doubled, .doubled, .nowhere])
    let text = try sample.text(.gitlab)
    struct Entry: Decodable {
      struct Location: Decodable {
        struct Lines: Decodable { var begin: Int }
        var path: String
        var lines: Lines
      }
      var fingerprint: String
      var severity: String
      var check_name: String
      var location: Location
    }
    let entries = try JSONDecoder().decode([Entry].self, from: Data(text.utf8))
    #expect(entries.map(\.check_name) == ["component-duplicate", "component-duplicate"])
    #expect(Set(entries.map(\.fingerprint)).count == 2)
    #expect(entries.map(\.severity) == ["major", "major"])
    #expect(entries.map(\.location.path) == ["catalogue/b.json", "catalogue/b.json"])
    #expect(entries.map(\.location.lines.begin) == [2, 2])
    let empty = try CheckSample(findings: []).text(.gitlab)
    #expect(try JSONDecoder().decode([Entry].self, from: Data(empty.utf8)).isEmpty)
  }

  @Test(arguments: [Severity.error, .warning, .information])
  func `as a JUnit report fails exactly where the command fails`(_ failOn: Severity) throws {
    var sample = CheckSample(failOn: failOn)
    sample.known = try CheckSample.known([.doubled])
    let text = try sample.text(.junit)
    let failures = try sample.report().findings.count(where: try sample.report().fails)
    #expect(text.ranges(of: "<failure ").count == failures)
    #expect(text.contains("tests=\"4\" failures=\"\(failures)\" errors=\"0\" skipped=\"1\""))
    #expect(text.contains("<skipped message=\"đã có từ trước\"/>"))
    #expect(text.contains("name=\"component-duplicate: Trùng &lt;tên&gt;&#10;hai dòng\""))
    #expect(text.contains("classname=\"catalogue/thủ tục/a b.xml\""))
  }

  @Test
  func `as a JUnit report fails when the knowledge base is broken`() throws {
    let text = try CheckSample(findings: [], isComplete: false).text(.junit)
    #expect(text.contains("tests=\"1\" failures=\"1\""))
    #expect(text.ranges(of: "<failure ").count == 1)
  }

  @Test
  func `in Markdown says whether it passes and keeps strangers' markup out`() throws {
    let text = try CheckSample(language: .en).text(.markdown)
    #expect(text.hasPrefix("### tthc: failed, 1 findings to be dealt with\n"))
    #expect(text.contains("| findings | 1 | 1 | 1 |"))
    #expect(text.contains("- **warning** Doubled \\<name\\> two lines — `catalogue/b.json:2:12`"))
    #expect(text.contains("→ Amend the law"))
    #expect(try CheckSample(findings: [.doubled]).text(.markdown).hasPrefix("### tthc: đạt\n"))
  }

  @Test
  func `in Markdown shows fifty findings at most and says how many more there are`() throws {
    let findings = (0..<53).map { Diagnostic.numbered($0, .warning) }
    let text = try CheckSample(findings: findings).text(.markdown)
    #expect(text.matches(of: /- \*\*cảnh báo\*\*/).count == 50)
    #expect(text.contains("Còn 3 phát hiện không hiện ở đây."))
  }

  @Test
  func `on a terminal shows what is new, with the fingerprint it can be accepted by`() throws {
    var sample = CheckSample()
    sample.known = try CheckSample.known([.misspelt, .nowhere])
    let text = try sample.text(.text)
    #expect(text.contains("[component-duplicate] "))
    #expect(!text.contains("text-not-normalised"))
    #expect(
      CheckCount.line(try sample.report()) == "mới: 0 lỗi, 1 cảnh báo, 0 thông tin; 2 tệp; 2 đã có từ trước"
    )
  }

  @Test
  func `counts what is gone`() throws {
    var sample = CheckSample(findings: [.doubled])
    sample.known = try CheckSample.known([.doubled, .doubled, .nowhere])
    let report = try sample.report()
    #expect(report.gone.map(\.rule) == ["decision-unused", "component-duplicate"])
    #expect(report.new.isEmpty)
    #expect(report.status == 0)
  }

  @Test
  func `fails by one more finding of a fingerprint than there was`() throws {
    var sample = CheckSample(findings: [.misspelt, .misspelt])
    sample.known = try CheckSample.known([.misspelt])
    #expect(try sample.report().findings.map(\.isNew) == [false, true])
    #expect(try sample.report().status == 1)
  }
}
