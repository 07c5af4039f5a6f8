import Analysis
import CatalogueModel
import Testing

struct `Amendment lines` {
  private static func lines(_ records: [String], isWhole: Bool = true) throws -> [AmendmentLine] {
    try Fragment(Fragment.births + records).analysis().amendmentLines(isWhole: isWhole)
  }

  @Test
  func `join the rows and proposals of one provision, with every procedure they free`() throws {
    let more = #""documents": [{"number": "123/2015/NĐ-CP"}], "provision": "Điểm b khoản 1 Điều 2""#
    let lines = try Self.lines([
      Fragment.annex(
        "I",
        Fragment.annexRow(more: more),
        Fragment.annexRow(
          code: "1.000002",
          name: "Cấp thẻ đọc",
          serial: 13,
          more: #""documents": [{"number": "123/2015/NĐ-CP"}], "provision": "điểm b, khoản 1, Điều 2""#
        )
      ), Fragment.procedure(),
    ])
    let line = try #require(lines.first)
    #expect(lines.count == 1)
    #expect(line.document == "123/2015/NĐ-CP")
    #expect(line.provision?.wording == "điểm b khoản 1 Điều 2")
    #expect(line.procedures == ["1.000001", "1.000002"])
    #expect(line.rows == ["I/12/1", "I/13/1"])
    #expect(line.proposals == [0])
    #expect(line.issuer == "government")
    #expect(line.form == .amend)
  }

  @Test
  func `of rows whose procedures were not read are left out of a narrowed run`() throws {
    let row = Fragment.annexRow(
      code: "1.000002",
      more: #""documents": [{"number": "123/2015/NĐ-CP"}], "provision": "Điều 2""#
    )
    let records = [
      Fragment.annex("I", row), Fragment.procedure(rows: [Fragment.unannotated("Tờ khai", kind: "form")]),
    ]
    #expect(try Self.lines(records).map(\.procedures) == [["1.000002"]])
    #expect(try Self.lines(records, isWhole: false) == [])
  }

  @Test
  func `give each document of a row its own provisions`() throws {
    func provisions(_ documents: [String], _ provision: String) throws -> [String] {
      let list = documents.map { #"{"number": "\#($0)"}"# }.joined(separator: ", ")
      let row = Fragment.annexRow(more: #""documents": [\#(list)], "provision": "\#(provision)""#)
      return try Self.lines([Fragment.annex("I", row)]).map {
        "\($0.document ?? "?"): \($0.provision?.wording ?? "?")\($0.isPairedByOrder ? " (by order)" : "")"
      }
    }
    #expect(
      try provisions(
        ["87/2018/NĐ-CP", "146/2025/NĐ-CP"],
        "Khoản 2 Điều 37 Nghị định số 87/2018/NĐ-CP; Mục 1.2 Phụ lục IV kèm theo Nghị định số 146/2025/NĐ-CP"
      ) == ["146/2025/NĐ-CP: mục 1.2 Phụ lục IV", "87/2018/NĐ-CP: khoản 2 Điều 37"]
    )
    #expect(
      try provisions(
        ["133/2025/NĐ-CP", "55/2010/QĐ-TTg"],
        "mục XII phụ lục VI 133/2025/NĐ-CP; khoản 2 Điều 5"
      )
        == ["133/2025/NĐ-CP: mục XII Phụ lục VI", "55/2010/QĐ-TTg: khoản 2 Điều 5"]
    )
    #expect(
      try provisions(["76/2018/NĐ-CP", "133/2025/NĐ-CP"], "khoản 1 Điều 35; khoản 2 Điều 60")
        == ["133/2025/NĐ-CP: khoản 2 Điều 60 (by order)", "76/2018/NĐ-CP: khoản 1 Điều 35 (by order)"]
    )
    #expect(
      try provisions(["76/2018/NĐ-CP", "133/2025/NĐ-CP"], "khoản 1 Điều 35")
        == ["133/2025/NĐ-CP: ?", "76/2018/NĐ-CP: ?"],
      "one provision and two documents: nothing says whose it is"
    )
    #expect(
      try provisions(
        ["55/2010/QH12", "17/2025/NĐ-CP"],
        "Điều 36 Luật; khoản 1 Điều 12 Thông tư 38/2018/TT-BCT"
      )
        == ["17/2025/NĐ-CP: ?", "38/2018/TT-BCT: khoản 1 Điều 12", "55/2010/QH12: Điều 36"]
    )
  }

  @Test
  func `give candidates where no document is told`() throws {
    let lines = try Self.lines([
      Fragment.procedure(more: Fragment.cites("154/2024/NĐ-CP", "68/2020/QH14"))
    ])
    #expect(lines.map(\.document) == [nil])
    #expect(lines.first?.candidates == ["154/2024/NĐ-CP", "68/2020/QH14"])
    #expect(lines.first?.provision == nil)
  }

  @Test
  func `leave out what a reviewer refused, and repeal what an annex cuts`() throws {
    let refused = """
      {"decisions": [{"id": "d1", "proposal": "procedure/1.000001/case/main/component/birth", "state": "rejected",
        "author": "Phòng Kiểm soát", "date": "2026-01-05", "reason": "Chưa đủ dữ liệu"}]}
      """
    #expect(try Self.lines([Fragment.procedure(), refused]) == [])
    let cut = Fragment.annexRow(more: #""documents": [{"number": "123/2015/NĐ-CP"}], "provision": "Điều 2""#)
    #expect(try Self.lines([Fragment.annex("II", cut)]).map(\.form) == [.repeal])
  }
}
