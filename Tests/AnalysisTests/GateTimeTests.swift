import Analysis
import CatalogueModel
import Diagnostics
import Testing

struct `The time gate` {
  private func gate(
    cites: String? = nil,
    law: String...,
    resolution: String = Fragment.resolution(),
    annex: String? = nil,
    asOf day: String = "2026-06-01"
  ) throws -> GateResult {
    try Fragment(
      [resolution, Fragment.civilStatus(), Fragment.birthCertificate()] + law + [annex].compactMap { $0 }
        + [Fragment.procedure(more: cites.map { Fragment.cites($0) } ?? "")]
    ).gate(.time, asOf: day)
  }

  @Test(arguments: [
    ("2025-12-31", GateState.fail), ("2026-01-01", .pass), ("2027-02-28", .pass), ("2027-03-01", .fail),
  ])
  func `passes from the first to the last day in force and fails outside`(day: String, state: GateState)
    throws
  {
    #expect(try gate(asOf: day).state == state)
  }

  @Test func `fails where a newer decree on file rules on the very provision the row names`() throws {
    func state(_ provision: String, effective: String = "2026-03-01", verified: Bool = true) throws
      -> GateState
    {
      let relation =
        #""relations": [{"kind": "amends", "document": "123/2015/NĐ-CP", "verified": \#(verified), "provision": "\#(provision)"}]"#
      return try gate(
        law: Fragment.document(
          "18/2026/NĐ-CP",
          kind: "decree",
          effective: effective,
          more: relation
        ),
        annex: Fragment.annex(
          "I",
          Fragment.annexRow(
            more: #""documents": [{"number": "123/2015/NĐ-CP"}], "provision": "Điểm b khoản 1 Điều 2""#
          )
        )
      ).state
    }
    #expect(try state("khoản 1 Điều 2") == .fail)
    #expect(try state("Điều 9") == .pass)
    #expect(try state("khoản 1 Điều 2", effective: "2026-07-01") == .pass, "not yet in force")
    #expect(try state("khoản 1 Điều 2", verified: false) == .pass, "not seen in a source")
  }

  @Test func `leaves a lapsed replacement its verdict`() throws {
    let proposal = try Fragment(Fragment.births + [Fragment.procedure()]).proposal(asOf: "2027-03-01")
    #expect(proposal.verdict == .replace)
    #expect(!proposal.isReady)
  }

  @Test(arguments: ["50/2026/NĐ-CP", "31/2026/QH15", "12/2026/UBTVQH15", "9/2026/NQ-CP"])
  func `is unknown and names what is newer where the procedure cites it`(number: String) throws {
    let gate = try gate(cites: number)
    #expect(gate.state == .unknown)
    #expect(gate.ground.vi.contains(number))
    #expect(gate.ground.en.contains(number))
  }

  @Test(arguments: ["5/2026/TT-BTP", "7/2026/QĐ-TTg", "3/2026/TTLT-BTP-BCA", "1/2026/NQ-HĐND"])
  func `is not stirred by newer documents that end no replacement`(number: String) throws {
    #expect(try gate(cites: number).state == .pass)
  }

  @Test func `is not stirred by the Resolution itself`() throws {
    #expect(try gate(cites: "66.7/2025/NQ-CP").state == .pass)
  }

  @Test func `names what amended the document of the annex row`() throws {
    let row = Fragment.annexRow(
      more: #""documents": [{"number": "123/2015/NĐ-CP", "amendedBy": ["70/2026/NĐ-CP"]}]"#
    )
    let gate = try gate(annex: Fragment.annex("I", row))
    #expect(gate.state == .unknown)
    #expect(gate.ground.en.contains("70/2026/NĐ-CP"))
  }

  @Test func `passes for a cited document on file that is older`() throws {
    let older = Fragment.document(
      "280/2025/NĐ-CP",
      kind: "decree",
      issued: "2025-10-30",
      effective: "2025-12-15"
    )
    #expect(try gate(cites: "280/2025/NĐ-CP", law: older).state == .pass)
  }

  @Test func `passes for a document of an earlier year that is not on file`() throws {
    #expect(try gate(cites: "123/2015/NĐ-CP").state == .pass)
  }

  @Test func `takes a document for older when a later number of the series and year is on file and older`()
    throws
  {
    let known = Fragment.document("300/2025/NĐ-CP", kind: "decree", issued: "2025-11-10")
    #expect(try gate(cites: "290/2025/NĐ-CP", law: known).state == .pass)
    #expect(try gate(cites: "301/2025/NĐ-CP", law: known).state == .unknown)
  }

  @Test func `infers nothing from another series or from a document that is newer itself`() throws {
    let law = Fragment.document("99/2025/QH15", kind: "law", issued: "2025-11-10")
    #expect(try gate(cites: "90/2025/NĐ-CP", law: law).state == .unknown)
    let newer = Fragment.document("310/2025/NĐ-CP", kind: "decree", issued: "2025-12-20")
    #expect(try gate(cites: "305/2025/NĐ-CP", law: newer).state == .unknown)
  }

  @Test(arguments: ["repealed", "suspended", "expired"])
  func `never passes where the Resolution is marked as no longer applied`(status: String) throws {
    #expect(try gate(resolution: Fragment.resolution(status: status)).state != .pass)
  }

  @Test func `fails where a document on file has repealed the Resolution`() throws {
    let repeal = Fragment.document(
      "40/2026/NQ-CP",
      kind: "resolution-government",
      issued: "2026-04-01",
      effective: "2026-05-01",
      more: #""relations": [{"kind": "repeals", "document": "66.7/2025/NQ-CP", "verified": true}]"#
    )
    #expect(try gate(law: repeal, asOf: "2026-04-30").state == .pass)
    #expect(try gate(law: repeal, asOf: "2026-05-01").state == .fail)
  }
}
