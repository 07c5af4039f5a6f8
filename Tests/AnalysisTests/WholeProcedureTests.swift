import Analysis
import CatalogueModel
import ProcedureGraph
import Testing

struct `Whole procedures` {
  private static let network = [
    #"{"paper": {"id": "first", "verified": true, "name": {"vi": "Văn bản thẩm định thứ nhất", "en": "First opinion"}}}"#,
    #"{"paper": {"id": "second", "verified": true, "name": {"vi": "Văn bản thẩm định thứ hai", "en": "Second opinion"}}}"#,
  ]

  /// A procedure with outcomes and demands given by the vocabulary.
  private static func procedure(
    _ digit: Int,
    name: String,
    wants: [String] = [],
    demand: String = "required",
    issues: String,
    called: String,
    more: String = ""
  ) -> String {
    let rows = wants.map {
      #"{"id": "\#($0)", "text": "Văn bản liên quan", "asks": [{"paper": "\#($0)", "demand": "\#(demand)"}]}"#
    }
    return """
      {"procedure": {"code": "1.00000\(digit)", "verified": true, "name": "\(name)", "cases": [{"id": "main", "components": [
        {"id": "form", "text": "Đơn theo mẫu"}\(rows.map { ", " + $0 }.joined())]}], \(more)
        "outcomes": [{"id": "o", "paper": "\(issues)", "name": "\(called)"}]}}
      """
  }

  private static func kinds(_ records: [String]) throws -> [String] {
    let analysis = try Fragment(network + records).analysis()
    return StructureReview(analysis).proposals.map { proposal in
      let codes = ([proposal.procedure] + proposal.others).map {
        analysis.context.graph.procedures[$0].procedure.code
      }
      return "\(proposal.kind.rawValue) \(codes.joined(separator: " "))"
    }
  }

  @Test func `are linked with the next where it alone wants the outcome`() throws {
    let issuer = Self.procedure(1, name: "Thẩm định", issues: "first", called: "Văn bản thẩm định")
    let user = Self.procedure(2, name: "Phê duyệt", wants: ["first"], issues: "second", called: "Giấy phép")
    #expect(try Self.kinds([issuer, user]) == ["chain 1.000001 1.000002"])
    let another = Self.procedure(
      3,
      name: "Quyết toán",
      wants: ["first"],
      issues: "second",
      called: "Giấy phép"
    )
    #expect(try Self.kinds([issuer, user, another]) == [])
    let optional = Self.procedure(
      2,
      name: "Phê duyệt",
      wants: ["first"],
      demand: "alternative",
      issues: "second",
      called: "Giấy phép"
    )
    #expect(try Self.kinds([issuer, optional]) == [])
  }

  @Test func `are not linked where the outcome is a licence that people keep`() throws {
    let issuer = Self.procedure(1, name: "Cấp phép", issues: "first", called: "Giấy phép hoạt động")
    let user = Self.procedure(2, name: "Phê duyệt", wants: ["first"], issues: "second", called: "Giấy phép")
    #expect(try Self.kinds([issuer, user]) == [])
  }

  @Test func `could go where nobody files, which missing counts never say`() throws {
    let counted = #""statistics": [{"id": "s", "kind": "filings", "year": 2025, "value": 0}],"#
    let none = Self.procedure(1, name: "Cấp phép", issues: "first", called: "Giấy phép", more: counted)
    #expect(try Self.kinds([none]) == ["abolish 1.000001"])
    let unknown = Self.procedure(1, name: "Cấp phép", issues: "first", called: "Giấy phép")
    #expect(try Self.kinds([unknown]) == [])
  }

  @Test func `could go where every document they rest on has ended, not where one is unknown`() throws {
    let law =
      #"{"legalDocument": {"number": "1/2010/NĐ-CP", "kind": "decree", "status": "repealed", "verified": true, "title": "Nghị định thử"}}"#
    func rests(on documents: String) -> String {
      Self.procedure(
        1,
        name: "Cấp phép",
        issues: "first",
        called: "Giấy phép",
        more: #""legalBasis": [\#(documents)],"#
      )
    }
    let ended = #"{"document": "1/2010/NĐ-CP"}"#
    #expect(try Self.kinds([law, rests(on: ended)]) == ["abolish 1.000001"])
    #expect(try Self.kinds([law, rests(on: ended + #", {"document": "2/2010/NĐ-CP"}"#)]) == [])
  }
}
