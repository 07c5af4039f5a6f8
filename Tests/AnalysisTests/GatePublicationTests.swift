import Analysis
import Diagnostics
import Testing

struct `The publication gate` {
  private func gate(_ publications: String..., asOf day: String = "2026-06-01") throws -> GateState {
    try Fragment(
      [
        Fragment.resolution(), Fragment.civilStatus(publications: publications), Fragment.birthCertificate(),
        Fragment.procedure(),
      ]
    ).gate(.publication, asOf: day).state
  }

  private func publication(_ date: String?, state: String = "published", recordTypes: String = #"["birth"]"#)
    -> String
  {
    """
    {"id": "p", "state": "\(state)", \(date.map { "\"date\": \"\($0)\", " } ?? "")"document": "3458/QĐ-BTP",
     "allFields": true, "verified": true, "recordTypes": \(recordTypes)}
    """
  }

  @Test func `passes on the day the owner's act is dated`() throws {
    #expect(try gate(publication("2026-06-01")) == .pass)
  }

  @Test func `is unknown before that day`() throws {
    #expect(try gate(publication("2026-06-02")) == .unknown)
  }

  @Test func `counts an act of a month from the last day of the month`() throws {
    #expect(try gate(publication("2026-02"), asOf: "2026-02-27") == .unknown)
    #expect(try gate(publication("2026-02"), asOf: "2026-02-28") == .pass)
  }

  @Test func `is unknown where the act is about another record type`() throws {
    #expect(try gate(publication("2025-12-10", recordTypes: #"["death"]"#)) == .unknown)
  }

  @Test func `passes where the act names no record type and so covers the register`() throws {
    let act = publication("2025-12-10").replacing(#", "recordTypes": ["birth"]"#, with: "")
    #expect(try gate(act) == .pass)
  }

  @Test func `is unknown without any publication on file`() throws {
    #expect(try gate() == .unknown)
  }

  @Test func `fails where a source on file says the data is not published`() throws {
    #expect(try gate(publication("2026-01-05", state: "unpublished")) == .fail)
  }

  @Test func `fails on such a source even when it bears no date`() throws {
    #expect(try gate(publication(nil, state: "unpublished")) == .fail)
  }

  @Test func `prefers the act to a source that says there is none`() throws {
    #expect(try gate(publication("2026-01-05", state: "unpublished"), publication("2026-03-01")) == .pass)
  }

  @Test func `is unknown where no register is known to hold the paper`() throws {
    let state = try Fragment([
      Fragment.resolution(),
      Fragment.paper("birth-certificate", "Giấy khai sinh", "birth certificate", isArticle4: true),
      Fragment.procedure(),
    ]).gate(.publication).state
    #expect(state == .unknown)
  }
}
