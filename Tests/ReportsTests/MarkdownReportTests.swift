import Diagnostics
import Reports
import Testing

struct `The Markdown report` {
  private static let hostile = "A|B *C* _D_ `E` <script>F</script> [G](H) #I\n\n# J\\"
  private static let escaped = ##"A\|B \*C\* \_D\_ \`E\` \<script\>F\</script\> \[G\](H) \#I  \# J\\"##

  private func expectHarmless(_ report: SmallReport, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let text = MarkdownReport.print(try report.content())
    #expect(text.contains(Self.escaped), sourceLocation: sourceLocation)
    #expect(!text.contains("<script>"), sourceLocation: sourceLocation)
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("# J") }, sourceLocation: sourceLocation)
  }

  @Test func `escapes a procedure's name`() throws {
    try expectHarmless(SmallReport(procedure: Self.hostile))
  }

  @Test func `escapes a dossier row's text`() throws {
    try expectHarmless(SmallReport(text: Self.hostile))
  }

  @Test func `escapes a paper's name`() throws {
    try expectHarmless(SmallReport(paper: Self.hostile))
  }

  @Test func `escapes a register's name`() throws {
    try expectHarmless(SmallReport(register: Self.hostile))
  }

  @Test func `escapes an authority's name`() throws {
    try expectHarmless(SmallReport(authority: Self.hostile))
  }

  @Test func `escapes a provision as printed`() throws {
    try expectHarmless(SmallReport(provision: Self.hostile))
  }

  @Test func `escapes the reason why a file was not read`() throws {
    try expectHarmless(SmallReport(unread: Self.hostile))
  }

  @Test(arguments: ["a`<script>`b.json", "a\n# J.json", "a`\u{301}`<script>`b.json"])
  func `lets no file name out of its code span`(path: String) throws {
    let text = MarkdownReport.print(try SmallReport(source: path, path: path).content())
    #expect(!text.contains("`<script>`"))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("# J") })
  }

  @Test func `has as many cells in each row of a table as in its head`() throws {
    let text = MarkdownReport.print(try SmallReport(paper: "A|B", authority: "C|D").content())
    var width: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      let cells = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(cells == width ?? cells, "\(line)")
      width = cells
    }
  }

  @Test(arguments: Language.allCases) func `shows basis, gates, readiness and amendments of each proposal`(
    language: Language
  ) throws {
    let text = MarkdownReport.print(try SmallReport(language: language).content())
    #expect(text.contains("66.7/2025/NQ-CP"))
    #expect(text.contains("I/12/1"))
    #expect(text.contains("123/2015/NĐ-CP"))
    #expect(text.contains(language == .vi ? "Sẵn sàng: có" : "Ready: yes"))
  }

  @Test func `counts gates that fail and gates nobody knows about apart`() throws {
    let failed = MarkdownReport.print(try SmallReport(publication: "unpublished").content())
    #expect(failed.contains("| Công bố dữ liệu | 1 | 0 |"))
    let waived = try SmallReport(publication: "unpublished", demand: "fallback").content()
    #expect(MarkdownReport.print(waived).contains("| Công bố dữ liệu | 0 | 0 |"))
  }
}
