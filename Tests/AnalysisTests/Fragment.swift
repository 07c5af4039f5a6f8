import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing

/// A catalogue small enough to stand in a test: JSON records, read in their order, joined and analysed.
struct Fragment {
  /// One native file each, as written.
  var records: [String]

  init(_ records: [String]) {
    self.records = records
  }

  /// The graph of the fragment over itself; a fragment that does not read as meant fails the test.
  func graph() -> ProcedureGraph {
    let files = records.enumerated().map { index, record in
      SourceFile(path: "\(100 + index).json", bytes: Array(record.utf8))
    }
    let reading = CatalogueLoader().read(files)
    for fault in reading.diagnostics where fault.severity != .information {
      Issue.record("The fragment is not as meant: \(fault.rule): \(fault.summary.en)")
    }
    return GraphBuilder(Knowledge(reading.catalogue)).build(reading.catalogue)
  }

  /// The analysis for a day within the Resolution's time.
  func analysis(asOf day: String = "2026-06-01") throws -> Analysis {
    Analysis(graph: graph(), asOf: try #require(CalendarDate(day)))
  }

  /// The proposal of a fragment that has exactly one.
  func proposal(asOf day: String = "2026-06-01") throws -> Proposal {
    let proposals = try analysis(asOf: day).proposals
    try #require(proposals.count == 1)
    return proposals[0]
  }

  /// A gate of the only proposal.
  func gate(_ gate: Gate, asOf day: String = "2026-06-01") throws -> GateResult {
    try proposal(asOf: day).gates[gate]
  }
}

// What it takes for one paper to be ready: the Resolution, a paper of Article 4, its register with a publication,
// and a procedure that asks for it. Each test writes out the part it is about.
extension Fragment {
  /// The Resolution, a register of births and the birth certificate.
  static let births = [resolution(), civilStatus(), birthCertificate()]

  static func resolution(
    expires: String = #""expires": "2027-02-28","#,
    status: String = "in-force",
    provisions more: String = ""
  ) -> String {
    """
    {"legalDocument": {"number": "66.7/2025/NQ-CP", "kind": "resolution-government", "issued": "2025-11-15",
      "effective": "2026-01-01", \(expires) "status": "\(status)", "verified": true,
      "title": "Cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu",
      "provisions": [
        \(provision("annex-one", "3", "1", "substitution-listed")), \(provision("others", "3", "2", "substitution-general")),
        \(provision("annex-two", "3", "3", "cut-listed")), \(provision("civil-status", "4", "2", nil)),
        \(provision("open", "4", "10", "open-clause")), \(provision("online", "8", "1", "fallback-online")),
        \(provision("direct", "8", "2", "fallback-direct")), \(provision("force", "10", "1", "force")),
        \(provision("lapse", "10", "3", "lapse"))\(more)
      ]}}
    """
  }

  static func provision(
    _ id: String,
    _ article: String,
    _ clause: String,
    _ role: String?,
    verified: Bool = true
  ) -> String {
    """
    {"id": "\(id)", "article": "\(article)", "clause": "\(clause)", \(role.map { "\"role\": \"\($0)\"," } ?? "")
     "verified": \(verified), "summary": {"vi": "Tóm tắt \(id)", "en": "Summary of \(id)"}}
    """
  }

  static let birthPublication = """
    {"id": "births", "state": "published", "date": "2025-12-10", "document": "3458/QĐ-BTP", "verified": true,
     "recordTypes": ["birth"], "fields": ["full-name", "birth-date"]}
    """

  static func civilStatus(publications: [String] = [birthPublication]) -> String {
    let list = publications.isEmpty ? "" : ", \"publications\": [\(publications.joined(separator: ", "))]"
    return """
      {"register": {"id": "civil-status", "owner": "moj", "verified": true,
        "name": {"vi": "Cơ sở dữ liệu hộ tịch điện tử", "en": "Civil status database"},
        "recordTypes": [
          {"id": "birth", "verified": true, "name": {"vi": "Khai sinh", "en": "Births"}, "fields": [
            {"id": "full-name", "element": "person.full-name", "verified": true, "name": {"vi": "Họ tên", "en": "Name"}},
            {"id": "birth-date", "element": "person.birth-date", "verified": true, "name": {"vi": "Ngày sinh", "en": "Birth date"}},
            {"id": "birthplace", "element": "person.birthplace", "verified": true, "name": {"vi": "Nơi sinh", "en": "Birthplace"}}]},
          {"id": "death", "verified": true, "name": {"vi": "Khai tử", "en": "Deaths"}, "fields": [
            {"id": "death-date", "element": "person.death-date", "verified": true, "name": {"vi": "Ngày mất", "en": "Date of death"}}]}
        ]\(list)}}
      """
  }

  static func birthCertificate(
    elements: String = #"["person.full-name", "person.birth-date"]"#,
    basis: String = #"{"document": "66.7/2025/NQ-CP", "provision": "khoản 2 Điều 4"}"#,
    scopes: String = ""
  ) -> String {
    paper(
      "birth-certificate",
      "Giấy khai sinh",
      "birth certificate",
      isArticle4: true,
      synonyms: ["trích lục khai sinh"],
      more: """
        "elements": \(elements), "holdings": [{"register": "civil-status", "recordType": "birth"}], "basis": [\(basis)]\(scopes)
        """
    )
  }

  /// A paper outside Article 4.
  static let diploma = paper("diploma", "Bằng tốt nghiệp đại học", "university diploma")

  static func paper(
    _ id: String,
    _ name: String,
    _ english: String,
    isArticle4: Bool = false,
    synonyms: [String] = [],
    more: String = ""
  ) -> String {
    let synonyms =
      synonyms.isEmpty ? "" : ", \"synonyms\": [\(synonyms.map { "\"\($0)\"" }.joined(separator: ", "))]"
    return """
      {"paper": {"id": "\(id)", \(isArticle4 ? "\"article4\": true," : "") "verified": true,
        "name": {"vi": "\(name)", "en": "\(english)"}\(synonyms)\(more.isEmpty ? "" : ", " + more)}}
      """
  }

  static func procedure(
    _ name: String = "Cấp thẻ thư viện",
    code: String = "1.000001",
    subjects: String = #"["citizen"]"#,
    rows: [String] = [row()],
    more: String = ""
  ) -> String {
    procedure(
      name,
      code: code,
      subjects: subjects,
      cases: #"{"id": "main", "components": [\#(rows.joined(separator: ", "))]}"#,
      more: more
    )
  }

  static func procedure(
    _ name: String,
    code: String = "1.000001",
    subjects: String = #"["citizen"]"#,
    cases: String,
    more: String = ""
  ) -> String {
    """
    {"procedure": {"code": "\(code)", "verified": true, "name": "\(name)", "subjects": \(subjects),
      "cases": [\(cases)]\(more.isEmpty ? "" : ", " + more)}}
    """
  }

  /// A dossier row that asks for one paper, as annotated.
  static func row(
    _ paper: String = "birth-certificate",
    id: String = "birth",
    text: String = "Bản sao Giấy khai sinh",
    demand: String = "required",
    original: Int = 0,
    more: String = ""
  ) -> String {
    row(
      id: id,
      text: text,
      original: original,
      asks: #"{"paper": "\#(paper)", "demand": "\#(demand)"\#(more.isEmpty ? "" : ", " + more)}"#
    )
  }

  /// A dossier row with the annotations as written.
  static func row(
    id: String,
    structure: String? = nil,
    text: String,
    original: Int = 0,
    asks: String
  ) -> String {
    """
    {"id": "\(id)", "original": \(original), "copy": 1, \(structure.map { "\"structure\": \"\($0)\"," } ?? "")
     "text": "\(text)", "asks": [\(asks)]}
    """
  }

  /// A dossier row that the recogniser reads.
  static func unannotated(_ text: String, id: String = "row", kind: String? = nil) -> String {
    #"{"id": "\#(id)", "copy": 1, \#(kind.map { "\"kind\": \"\($0)\"," } ?? "") "text": "\#(text)"}"#
  }

  static func annex(_ annex: String, _ rows: String...) -> String {
    """
    {"substitutionAnnex": {"document": "66.7/2025/NQ-CP", "annex": "\(annex)",
      "action": "\(annex == "II" ? "cut" : "replace")", "verified": true, "rows": [\(rows.joined(separator: ", "))]}}
    """
  }

  static func annexRow(
    _ paper: String = "birth-certificate",
    register: String = "civil-status",
    code: String = "1.000001",
    name: String = "Cấp thẻ thư viện",
    serial: Int = 12,
    ordinal: Int = 1,
    isPartial: Bool = false,
    more: String = ""
  ) -> String {
    """
    {"serial": \(serial), "ordinal": \(ordinal), "procedure": "\(code)", \(isPartial ? "\"partial\": true," : "")
     "name": "\(name)", "component": "Giấy tờ", "papers": ["\(paper)"], "registers": ["\(register)"],
     "databaseAsPrinted": "CSDL"\(more.isEmpty ? "" : ", " + more)}
    """
  }

  static func document(
    _ number: String,
    kind: String,
    issued: String? = nil,
    effective: String? = nil,
    expires: String? = nil,
    status: String = "in-force",
    more: String = ""
  ) -> String {
    let dates = [("issued", issued), ("effective", effective), ("expires", expires)]
      .compactMap { name, date in date.map { "\"\(name)\": \"\($0)\", " } }.joined()
    return """
      {"legalDocument": {"number": "\(number)", "kind": "\(kind)", \(dates)"status": "\(status)", "verified": true,
        "title": "Văn bản"\(more.isEmpty ? "" : ", " + more)}}
      """
  }

  static func cites(_ numbers: String...) -> String {
    "\"legalBasis\": [\(numbers.map { #"{"document": "\#($0)"}"# }.joined(separator: ", "))]"
  }
}
