import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing

struct `An annex row` {
  private func node(_ name: String, code: String = "1.000001", row: String) throws -> ProcedureNode {
    let graph = Fragment(
      Fragment.births + [
        Fragment.annex("I", Fragment.annexRow(name: row)), Fragment.procedure(name, code: code),
      ]
    ).graph()
    return try #require(graph.procedures.first)
  }

  @Test(arguments: [
    "1.000001", " 1.000001 ", "1,000001", "1.000001-Xoa", "1.000001.H38", "1.000001.000.00.00.H19",
  ])
  func `joins a code with the portal's misprints repaired`(code: String) throws {
    let node = try node("Cấp thẻ thư viện", code: code, row: "Cấp thẻ thư viện")
    #expect(node.code == "1.000001")
    #expect(node.rows.map(\.similarity) == [1])
  }

  @Test(arguments: ["1.00001", "1.0000012", "thẻ", "0.000001"])
  func `does not join a code that cannot be read`(code: String) throws {
    let node = try node("Cấp thẻ thư viện", code: code, row: "Cấp thẻ thư viện")
    #expect(node.code == nil)
    #expect(node.rows.isEmpty && node.strangerRows.isEmpty)
  }

  @Test func `joins from a likeness of 0.6 on`() throws {
    // Three of five words shared.
    let node = try node("Cấp thẻ thư viện tỉnh", row: "Cấp thẻ thư mục sách")
    #expect(node.rows.map(\.similarity) == [0.6])
    #expect(node.strangerRows.isEmpty)
  }

  @Test func `is a stranger's below a likeness of 0.6 and gives no basis`() throws {
    // Two of five words shared.
    let node = try node("Cấp thẻ thư viện tỉnh", row: "Cấp thẻ đọc sách báo")
    #expect(node.rows.isEmpty)
    #expect(node.strangerRows.map(\.similarity) == [0.4])
    let proposal = try Fragment(
      Fragment.births + [
        Fragment.annex("II", Fragment.annexRow(name: "Cấp thẻ đọc sách báo")),
        Fragment.procedure("Cấp thẻ thư viện tỉnh"),
      ]
    ).proposal()
    #expect(proposal.verdict == .replace)
    #expect(proposal.basis.compactMap(\.row).isEmpty)
  }

  @Test(arguments: [
    "Cấp thẻ thư viện (cấp tỉnh)", "Cấp thẻ thư viện (Cấp Cục)", "Thủ tục cấp thẻ thư viện",
    "CẤP THẺ THƯ VIỆN.",
    "Thủ tục: Cấp thẻ thư viện (thực hiện tại cấp xã)",
    "Ca\u{302}\u{301}p the\u{309} thu\u{31B} vie\u{323}\u{302}n",
  ])
  func `joins whatever level, prefix, case or composition the name is written with`(name: String) throws {
    #expect(try node(name, row: "Cấp thẻ thư viện").rows.map(\.similarity) == [1])
  }

  @Test func `under one code applies beside others, each to its own paper`() throws {
    let proposals = try Fragment(
      Fragment.births + [
        Fragment.diploma,
        Fragment.annex(
          "I",
          Fragment.annexRow(serial: 4),
          Fragment.annexRow("diploma", serial: 4, ordinal: 2)
        ),
        Fragment.procedure(rows: [
          Fragment.row(), Fragment.row("diploma", id: "diploma", text: "Bằng tốt nghiệp đại học"),
        ]),
      ]
    ).analysis().proposals
    #expect(proposals.map { $0.basis.compactMap(\.row) } == [["I/4/1"], ["I/4/2"]])
  }

  @Test func `that no dossier row asks for joins and changes nothing`() throws {
    let fragment = Fragment(
      Fragment.births + [
        Fragment.diploma, Fragment.annex("I", Fragment.annexRow("diploma")), Fragment.procedure(),
      ]
    )
    #expect(fragment.graph().procedures[0].rows.count == 1)
    #expect(try fragment.proposal().basis.compactMap(\.row).isEmpty)
    #expect(try fragment.analysis().findings().map(\.rule.name).contains("annex-row-unmatched"))
  }

  @Test func `of another name is reported`() throws {
    let findings = try Fragment(
      Fragment.births + [Fragment.annex("I", Fragment.annexRow(name: "Cấp phép bay")), Fragment.procedure()]
    ).analysis().findings()
    #expect(findings.map(\.rule.name).contains("annex-name-mismatch"))
  }

  @Test func `bound to a variant applies to the case of that heading only`() throws {
    let proposals = try Fragment(
      Fragment.births + [
        Fragment.annex("I", Fragment.annexRow(more: #""variant": "Trường hợp trẻ em""#)),
        Fragment.procedure(
          "Cấp thẻ thư viện",
          cases: """
            {"id": "adult", "name": "Người lớn", "components": [\(Fragment.row())]},
            {"id": "child", "name": "Trường hợp trẻ em", "components": [\(Fragment.row())]}
            """
        ),
      ]
    ).analysis().proposals
    #expect(proposals.map { $0.basis.compactMap(\.row) } == [[], ["I/12/1"]])
  }

  @Test func `bound to a variant that no heading names is never ready`() throws {
    let proposal = try Fragment(
      Fragment.births + [
        Fragment.annex("I", Fragment.annexRow(more: #""variant": "Trường hợp trẻ em""#)),
        Fragment.procedure(),
      ]
    ).proposal()
    #expect(proposal.gates[.scope].state == .unknown)
    #expect(!proposal.isReady)
  }
}

struct `A dossier row` {
  @Test func `is read as annotated, whatever its wording`() {
    let node = Fragment(
      Fragment.births + [
        Fragment.diploma, Fragment.procedure(rows: [Fragment.row("diploma", text: "Giấy khai sinh")]),
      ]
    ).graph().procedures[0].components[0]
    #expect(node.demands.map(\.isAnnotated) == [true])
    #expect(node.demands.map(\.paper) == [1])
  }

  @Test func `points at the wording that names its paper`() throws {
    let fragment = Fragment(
      Fragment.births + [Fragment.procedure(rows: [Fragment.unannotated("Bản sao Giấy khai sinh")])]
    )
    let demand = try #require(fragment.graph().procedures[0].components[0].demands.first)
    let place = try #require(demand.place)
    let bytes = Array(fragment.records[3].utf8)[Int(place.start)..<Int(place.end)]
    #expect(String(decoding: bytes, as: UTF8.self) == "Giấy khai sinh")
  }

  @Test func `has an address that survives edits`() {
    let node = Fragment(Fragment.births + [Fragment.procedure()]).graph().procedures[0]
    #expect(node.components.map(\.path.description) == ["procedure/1.000001/case/main/component/birth"])
  }
}
