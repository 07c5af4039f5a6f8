import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing

struct `The summary` {
  private func summary(_ procedures: String..., asOf day: String = "2026-06-01") throws -> Summary {
    let bodies = #"""
      {"authorities": [{"id": "moj", "kind": "ministry", "verified": true, "name": {"vi": "Bộ Tư pháp", "en": "Ministry of Justice"}}]}
      """#
    return Summary(
      try Fragment(Fragment.births + [Fragment.diploma, bodies] + procedures).analysis(asOf: day)
    )
  }

  @Test func `counts every proposal once, unknown ones too`() throws {
    let summary = try summary(
      Fragment.procedure(rows: [
        Fragment.row(), Fragment.row("diploma", id: "diploma", text: "Bằng tốt nghiệp"),
        Fragment.row(id: "waived", demand: "fallback"), Fragment.row(id: "named", demand: "mentioned"),
        Fragment.row("diploma", id: "waived-diploma", text: "Bằng", demand: "fallback"),
        Fragment.unannotated("Tờ khai", id: "form", kind: "form"),
        Fragment.unannotated("Lưu ý chung", id: "note", kind: "note"),
      ])
    )
    #expect(summary.components == 7)
    #expect(summary.forms == 1)
    #expect(summary.notes == 1)
    #expect(summary.tally[.replace] == 2)
    #expect(summary.tally[.unknown] == 2)
    #expect(summary.tally.total == 4)
    #expect(summary.tally.done == 1)
  }

  @Test func `breaks down by authority, register and paper, the largest first`() throws {
    let summary = try summary(
      Fragment.procedure(rows: [Fragment.row(), Fragment.row(id: "other")]).replacing(
        #""verified": true, "name": "Cấp"#,
        with: #""authority": "moj", "verified": true, "name": "Cấp"#
      ),
      Fragment.procedure(
        "Cấp phép bay",
        code: "1.000002",
        rows: [Fragment.row("diploma", text: "Bằng tốt nghiệp")]
      )
    )
    #expect(summary.byAuthority.map(\.id) == ["moj", ""])
    #expect(summary.byAuthority.map(\.tally.total) == [2, 1])
    #expect(summary.byRegister.map(\.id) == ["civil-status"])
    #expect(summary.byPaper.map(\.id) == ["birth-certificate", "diploma"])
    #expect(summary.byPaper.reduce(0) { $0 + $1.tally.total } == summary.tally.total)
  }

  @Test func `gives the reason why a procedure has no proposal`() throws {
    let analysis = try Fragment(
      Fragment.births + [
        Fragment.procedure("Không hồ sơ", cases: #"{"id": "main"}"#),
        Fragment.procedure(
          "Chỉ mẫu đơn",
          code: "1.000002",
          rows: [Fragment.unannotated("Tờ khai", kind: "form")]
        ),
        Fragment.procedure(
          "Giấy lạ",
          code: "1.000003",
          rows: [Fragment.unannotated("Giấy chứng nhận võ sư", kind: "paper")]
        ),
        Fragment.procedure("Chỉ nhắc", code: "1.000004", rows: [Fragment.row(demand: "mentioned")]),
        Fragment.procedure("Có phương án", code: "1.000005"),
      ]
    ).analysis()
    #expect(analysis.silence == [0: .noComponents, 1: .formsOnly, 2: .noKnownPaper, 3: .mentionedOnly])
  }
}
