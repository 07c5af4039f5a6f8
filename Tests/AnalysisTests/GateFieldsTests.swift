import Analysis
import CatalogueModel
import Diagnostics
import Testing

struct `The fields gate` {
  private func gate(
    used: String? = nil,
    carried: String = #"["person.full-name", "person.birth-date"]"#,
    publications: String...
  ) throws -> GateResult {
    try Fragment([
      Fragment.resolution(), Fragment.civilStatus(publications: publications),
      Fragment.birthCertificate(elements: carried),
      Fragment.procedure(rows: [Fragment.row(more: used.map { "\"elements\": \($0)" } ?? "")]),
    ]).gate(.fields)
  }

  private func publication(_ more: String, id: String = "p") -> String {
    """
    {"id": "\(id)", "state": "published", "date": "2025-12-10", "document": "3458/QĐ-BTP", "verified": true,
     "recordTypes": ["birth"]\(more)}
    """
  }

  @Test func `passes where every element the paper carries is published`() throws {
    #expect(try gate(publications: Fragment.birthPublication).state == .pass)
  }

  @Test func `passes where the annotated elements are published, whatever else the paper carries`() throws {
    let gate = try gate(
      used: #"["person.full-name"]"#,
      carried: #"["person.full-name", "person.birthplace"]"#,
      publications: Fragment.birthPublication
    )
    #expect(gate.state == .pass)
  }

  @Test func `fails and names the element where an annotated one is not published`() throws {
    let gate = try gate(
      used: #"["person.full-name", "person.birthplace"]"#,
      publications: Fragment.birthPublication
    )
    #expect(gate.state == .fail)
    #expect(gate.ground.en.contains("person.birthplace"))
    #expect(!gate.ground.en.contains("person.full-name"))
  }

  @Test func `is unknown where the paper carries an unpublished element that nobody says is used`() throws {
    let gate = try gate(
      carried: #"["person.full-name", "person.birthplace"]"#,
      publications: Fragment.birthPublication
    )
    #expect(gate.state == .unknown)
  }

  @Test func `takes a publication of all fields for every field of the record type`() throws {
    let all = publication(#", "allFields": true"#).replacing(
      #""verified": true,"#,
      with: #""verified": true,"#
    )
    #expect(
      try gate(carried: #"["person.full-name", "person.birthplace"]"#, publications: all).state == .pass
    )
  }

  @Test func `does not take another record type's fields for those of the paper`() throws {
    let all = publication(#", "allFields": true"#)
    #expect(try gate(used: #"["person.death-date"]"#, publications: all).state == .fail)
  }

  @Test func `is unknown where the publication's field list is not on file`() throws {
    #expect(try gate(publications: publication("")).state == .unknown)
  }

  @Test func `is unknown without a publication, even for annotated elements`() throws {
    #expect(try gate(used: #"["person.full-name"]"#).state == .unknown)
  }

  @Test func `counts the fields that a second publication adds`() throws {
    let gate = try gate(
      used: #"["person.full-name", "person.birthplace"]"#,
      publications: publication(#", "fields": ["full-name"]"#, id: "first"),
      publication(#", "fields": ["birthplace"]"#, id: "second")
    )
    #expect(gate.state == .pass)
  }
}
