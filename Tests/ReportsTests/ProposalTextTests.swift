import Analysis
import Reports
import Testing

struct `Proposals on a terminal` {
  @Test func `are tallied with failed and unknown gates apart`() throws {
    let tally = ProposalText(try SmallReport(publication: "unpublished").content()).tally()
    #expect(tally.contains("\nsẵn sàng 0; đã miễn trong thủ tục 0\n"))
    #expect(tally.contains("\nđiều kiện không đạt: công bố dữ liệu 1, trường dữ liệu 0, "))
    #expect(tally.contains("\nđiều kiện chưa xác định: công bố dữ liệu 0, "))
    #expect(tally.contains("; trong đó làm giảm một phần dòng hồ sơ: 0\n"))
  }

  @Test func `cannot be steered by a file name`() throws {
    let content = try SmallReport(path: "a\u{1B}[31m.json").content()
    let text = ProposalText(content)
    let printed = text.tally() + text.silence() + text.text(content.analysis.proposals)
    #expect(!printed.unicodeScalars.contains("\u{1B}"))
  }
}
