import Analysis
import Availability
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing

/// The verdict on a paper that no rule of the Resolution names rests on what registers hold of it.
struct `A paper outside the Resolution` {
  @Test func `is proposed for look-up where registers hold all that is used of it`() throws {
    let proposal = try proposal(states: #"["person.full-name", "education.diploma"]"#)
    #expect(proposal.verdict == .propose)
    #expect(
      proposal.registers == ["education", "population"] || proposal.registers == ["population", "education"]
    )
    #expect(proposal.gates[.publication].state == .unknown)
    #expect(proposal.gates[.fields].state == .pass)
    #expect(!proposal.isReady, "a person decides")
    #expect(proposal.basis.map(\.citation.provision) == ["khoản 10 Điều 4"])
    #expect(
      proposal.amendments.map(\.change.vi).allSatisfy {
        $0.contains("khai thác thông tin trong cơ sở dữ liệu")
      }
    )
  }

  @Test func `is replaced in part where something is held nowhere, and that is named`() throws {
    let proposal = try proposal(states: #"["education.diploma", "education.marks"]"#)
    #expect(proposal.verdict == .partial)
    #expect(proposal.gates[.fields].state == .unknown)
    #expect(proposal.reason.vi.contains("bảng điểm"))
    #expect(!proposal.isOrderedByLaw)
  }

  @Test func `is kept where nothing of it is held`() throws {
    let proposal = try proposal(states: #"["education.marks"]"#)
    #expect(proposal.verdict == .keep)
    #expect(proposal.basis.isEmpty)
    #expect(proposal.amendments.isEmpty)
  }

  @Test func `is kept where only who its holder is can be looked up`() throws {
    let proposal = try proposal(states: #"["person.personal-id", "education.marks"]"#)
    #expect(proposal.verdict == .keep)
  }

  @Test func `stays unknown where no register is known to hold it, whatever is known of what it states`()
    throws
  {
    let proposal = try proposal(states: #"["education.diploma"]"#, holdings: "")
    #expect(proposal.verdict == .unknown)
  }

  @Test func `stays unknown where it is not known what it states`() throws {
    #expect(try proposal(states: nil).verdict == .unknown)
  }

  @Test func `counts only what the procedure uses of it`() throws {
    let proposal = try proposal(
      states: #"["person.full-name", "education.diploma", "education.marks"]"#,
      used: #""elements": ["education.diploma"]"#
    )
    #expect(proposal.verdict == .propose)
    #expect(proposal.registers == ["education"])
  }

  @Test func `passes the publication gate once every register it leans on is published`() throws {
    let published =
      #""publications": [{"id": "p", "state": "published", "date": "2026-01-05", "verified": true, "allFields": true}]"#
    let half = try proposal(states: #"["person.full-name", "education.diploma"]"#, education: published)
    #expect(half.gates[.publication].state == .unknown)
    let whole = try proposal(states: #"["education.diploma"]"#, education: published)
    #expect(whole.gates[.publication].state == .pass)
  }

  @Test func `is not looked up by a number of somebody else`() throws {
    // The diploma is the child's; the parent's log-in does not lead to it, the number on the diploma does.
    let proposal = try proposal(states: #"["education.diploma"]"#, used: #""role": "child""#)
    #expect(proposal.verdict == .propose)
    #expect(proposal.evidence.grounds.contains { $0.vi.contains("bằng số hiệu văn bằng") })
  }

  private func proposal(
    states elements: String?,
    holdings: String = Self.holdings,
    used: String = "",
    education: String = ""
  ) throws
    -> Proposal
  {
    try Fragment([
      Fragment.resolution(),
      """
      {"codeList": {"id": "entities", "verified": false, "name": {"vi": "Đối tượng"},
        "values": [{"code": "person", "verified": false, "name": {"vi": "Cá nhân"}}]}}
      """,
      """
      {"elements": [
        {"id": "person.full-name", "type": "text", "verified": false, "name": {"vi": "họ và tên"}},
        {"id": "person.personal-id", "type": "code", "verified": false, "name": {"vi": "số định danh cá nhân"}},
        {"id": "education.diploma", "type": "text", "verified": false, "name": {"vi": "văn bằng"}},
        {"id": "education.diploma-number", "type": "code", "verified": false, "name": {"vi": "số hiệu văn bằng"}},
        {"id": "education.marks", "type": "text", "verified": false, "name": {"vi": "bảng điểm"}}]}
      """,
      """
      {"register": {"id": "e-identity", "owner": "mps", "verified": false, "name": {"vi": "CSDL định danh"}, "recordTypes": [
        {"id": "account", "about": "person", "login": true, "verified": false, "name": {"vi": "Tài khoản"}, "keys": ["id"],
         "fields": [\(Self.field("id", "person.personal-id"))]}]}}
      """,
      """
      {"register": {"id": "population", "owner": "mps", "verified": true, "name": {"vi": "CSDL dân cư"}, "recordTypes": [
        {"id": "person", "about": "person", "verified": true, "name": {"vi": "Công dân"}, "keys": ["id"],
         "fields": [\(Self.field("id", "person.personal-id")), \(Self.field("name", "person.full-name"))]}]}}
      """,
      """
      {"register": {"id": "education", "owner": "moet", "verified": true, "name": {"vi": "CSDL giáo dục"}, "recordTypes": [
        {"id": "diploma", "about": "person", "verified": true, "name": {"vi": "Văn bằng"}, "keys": ["number", "holder"],
         "fields": [\(Self.field("number", "education.diploma-number")), \(Self.field("holder", "person.personal-id")),
           \(Self.field("diploma", "education.diploma"))]}]\(education.isEmpty ? "" : ", " + education)}}
      """,
      Fragment.paper(
        "diploma",
        "Bằng tốt nghiệp đại học",
        "university diploma",
        more: [elements.map { "\"elements\": \($0)" } ?? "", holdings].filter { !$0.isEmpty }
          .joined(separator: ", ")
      ),
      Fragment.procedure(rows: [Fragment.row("diploma", text: "Bằng tốt nghiệp", more: used)]),
    ]).proposal()
  }

  private static let holdings = #""holdings": [{"register": "education", "recordType": "diploma"}]"#

  private static func field(_ id: String, _ element: String) -> String {
    #"{"id": "\#(id)", "element": "\#(element)", "verified": true, "name": {"vi": "\#(id)"}}"#
  }
}

extension Evidence {
  /// Every wording of the tree.
  fileprivate var grounds: [Bilingual] {
    switch self {
    case .concluded(let text, let grounds): [text] + grounds.flatMap(\.grounds)
    case .held(_, let text), .written(let text, _), .law(_, let text, _), .estimate(let text, _),
      .decided(let text, _), .absent(let text, _):
      [text]
    }
  }
}
