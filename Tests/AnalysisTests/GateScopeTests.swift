import Analysis
import CatalogueModel
import Diagnostics
import Testing

struct `The scope gate` {
  private func gate(
    _ limit: String?,
    subjects: String = #"["citizen"]"#,
    text: String = "Bản sao giấy tờ",
    ask: String = ""
  ) throws -> GateResult {
    let scopes = limit.map {
      """
      , "scopes": [{"kind": "\($0)", "citation": {"document": "66.7/2025/NQ-CP", "provision": "khoản 2 Điều 4"}}]
      """
    }
    return try Fragment([
      Fragment.resolution(), Fragment.civilStatus(), Fragment.birthCertificate(scopes: scopes ?? ""),
      Fragment.procedure(subjects: subjects, rows: [Fragment.row(text: text, more: ask)]),
    ]).gate(.scope)
  }

  @Test func `passes where no limit applies`() throws {
    #expect(try gate(nil).state == .pass)
  }

  @Test func `fails for a paper issued abroad`() throws {
    #expect(try gate(nil, ask: #""issuedAbroad": true"#).state == .fail)
  }

  @Test func `passes for residential land`() throws {
    #expect(try gate("residential-land", text: "Giấy tờ về đất ở").state == .pass)
  }

  @Test(arguments: ["Giấy tờ về đất", "Giấy tờ về đất nông nghiệp", "Giấy tờ về đất ở, đất nông nghiệp"])
  func `never passes for land that need not be residential`(text: String) throws {
    #expect(try gate("residential-land", text: text).state == .unknown)
  }

  @Test func `passes where all applicants are citizens`() throws {
    #expect(try gate("vietnamese-citizen").state == .pass)
  }

  @Test func `stays open where only foreigners apply, who are covered as far as the data is`() throws {
    let gate = try gate("vietnamese-citizen", subjects: #"["foreigner"]"#)
    #expect(gate.state == .unknown)
    #expect(gate.ground.vi.contains("mức độ sẵn sàng của dữ liệu"))
  }

  @Test func `is unknown where citizens and foreigners apply`() throws {
    #expect(try gate("vietnamese-citizen", subjects: #"["citizen", "foreigner"]"#).state == .unknown)
  }

  @Test func `never passes for Vietnamese abroad, who are covered only as far as the data is`() throws {
    #expect(
      try gate("vietnamese-citizen", subjects: #"["citizen", "overseas-vietnamese"]"#).state == .unknown
    )
  }

  @Test func `fails where only foreign enterprises apply for what Vietnamese enterprises have`() throws {
    #expect(try gate("vietnamese-enterprise", subjects: #"["foreign-enterprise"]"#).state == .fail)
    #expect(
      try gate("vietnamese-enterprise", subjects: #"["enterprise", "foreign-enterprise"]"#).state == .unknown
    )
    #expect(try gate("vietnamese-enterprise", subjects: #"["enterprise"]"#).state == .pass)
  }

  @Test func `is unknown where a limit applies and the applicants are not stated`() throws {
    let state = try Fragment([
      Fragment.resolution(), Fragment.civilStatus(),
      Fragment.birthCertificate(
        scopes: #", "scopes": [{"kind": "vietnamese-citizen", "citation": {"document": "66.7/2025/NQ-CP"}}]"#
      ),
      Fragment.procedure().replacing(#""subjects": ["citizen"],"#, with: ""),
    ]).gate(.scope).state
    #expect(state == .unknown)
  }

  @Test func `does not call a limit verified whose provision is not on file`() throws {
    let result = try Fragment([
      Fragment.resolution(), Fragment.civilStatus(),
      Fragment.birthCertificate(
        scopes:
          #", "scopes": [{"kind": "vietnamese-citizen", "citation": {"document": "1/2020/NĐ-CP", "provision": "Điều 9"}}]"#
      ), Fragment.procedure(),
    ]).gate(.scope)
    for case .law(let citation, _, let isVerified) in result.evidence
    where citation.document == "1/2020/NĐ-CP" {
      #expect(!isVerified)
    }
  }
}
