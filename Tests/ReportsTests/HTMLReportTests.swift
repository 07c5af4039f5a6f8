import Diagnostics
import Foundation
import Reports
import Testing

struct `The HTML report` {
  private static let hostile =
    #"</script><script>alert(1)</script><!-- " ' & {{payload}} {{script}} \u003c \#u{2028}"#

  /// What stands between the tags of the embedded data.
  private func payload(_ page: String) throws -> String {
    let opening = #"<script type="application/json" id="report">"#
    let start = try #require(page.range(of: opening)).upperBound
    let end = try #require(page.range(of: "</script>", range: start..<page.endIndex)).lowerBound
    return String(page[start..<end])
  }

  private var report: SmallReport {
    SmallReport(
      procedure: Self.hostile,
      text: Self.hostile,
      paper: Self.hostile,
      register: Self.hostile,
      authority: Self.hostile,
      provision: Self.hostile,
      source: Self.hostile
    )
  }

  @Test func `has no end of script but its own`() throws {
    let clean = HTMLReport.print(try SmallReport().content())
    let page = HTMLReport.print(try report.content())
    #expect(clean.components(separatedBy: "</script").count - 1 == 2)
    #expect(page.components(separatedBy: "</script").count - 1 == 2)
    #expect(!page.contains("<script>alert"))
    #expect(try !payload(page).contains("<"))
  }

  @Test func `carries data that parses and says what the files say`() throws {
    let page = HTMLReport.print(try report.content())
    let data = try JSONSerialization.jsonObject(with: Data(try payload(page).utf8))
    let object = try #require(data as? [String: Any])
    let procedures = try #require(object["procedures"] as? [[String: Any]])
    #expect(procedures.map { $0["name"] as? String } == [Self.hostile])
    #expect(object["source"] as? String == Self.hostile)
    #expect((object["proposals"] as? [Any])?.count == 1)
    #expect((object["unknown"] as? [Any])?.count == 1)
  }

  @Test func `leaves no marker of its template`() throws {
    let page = HTMLReport.print(try SmallReport().content())
    #expect(!page.contains("{{"))
  }

  @Test(arguments: Language.allCases) func `loads nothing from elsewhere`(language: Language) throws {
    let page = HTMLReport.print(try SmallReport(language: language).content())
    #expect(page.contains(#"<html lang="\#(language.rawValue)">"#))
    #expect(!page.contains(" src="))
    #expect(!page.contains("<link"))
  }
}
