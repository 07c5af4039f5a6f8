import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Reports
import Testing

/// A report on two dossier rows: a birth certificate that a row of Annex I replaces, and a diploma nobody can judge.
///
/// Every name that comes from a file can be set, to see what a report does with it.
struct SmallReport {
  var procedure = "Cấp thẻ thư viện"
  var text = "Bản sao Giấy khai sinh"
  var paper = "Giấy khai sinh"
  var register = "CSDL hộ tịch điện tử"
  var authority = "Bộ Tư pháp"
  var provision = "khoản 1 Điều 9"
  var source = "catalogue"
  var domain: String?
  var path = "procedure.json"
  /// The state of the register's publication.
  var publication = "published"
  /// The two dossier rows' case.
  var caseID = "main"
  var caseName: String?
  /// How the procedure asks for the birth certificate.
  var demand = "required"
  /// Whether a row of Annex I names the paper.
  var isListed = true
  /// The numbers of the documents the procedure cites.
  var cited: [String] = []
  var unread = "Không phải định nghĩa thủ tục"
  var language = Language.vi
  /// Whether its names are such that readers warn of them.
  var isFaulty = false

  func content() throws -> ReportContent {
    let files = records.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let reading = CatalogueLoader().read(files)
    for fault in reading.diagnostics where fault.severity != .information && !isFaulty {
      Issue.record("The catalogue is not as meant: \(fault.rule): \(fault.summary.en)")
    }
    let graph = GraphBuilder(Knowledge(reading.catalogue)).build(reading.catalogue)
    let analysis = Analysis(graph: graph, asOf: try #require(CalendarDate("2026-06-01")))
    return ReportContent(
      analysis: analysis,
      files: reading.files,
      source: source,
      findings: [Diagnostic("sample", .warning, Bilingual(vi: procedure, en: procedure), at: nil)],
      filesRead: files.count,
      unread: [UnreadFile(path: path, reason: Bilingual(vi: unread, en: unread))],
      language: language
    )
  }

  private var records: [(path: String, text: String)] {
    [
      (
        "1.json",
        #"{"authorities": [{"id": "moj", "kind": "ministry", "verified": true, "name": \#(bilingual(authority))}]}"#
      ),
      (
        "2.json",
        #"""
        {"legalDocument": {"number": "66.7/2025/NQ-CP", "kind": "resolution-government", "issued": "2025-11-15",
          "effective": "2026-01-01", "expires": "2027-02-28", "status": "in-force", "verified": true, "title": "Cắt giảm",
          "provisions": [
            {"id": "a", "article": "3", "clause": "1", "role": "substitution-listed", "verified": true, "summary": {"vi": "Một", "en": "One"}},
            {"id": "b", "article": "3", "clause": "2", "role": "substitution-general", "verified": true, "summary": {"vi": "Hai", "en": "Two"}},
            {"id": "c", "article": "8", "clause": "1", "role": "fallback-online", "verified": true, "summary": {"vi": "Ba", "en": "Three"}}]}}
        """#
      ),
      (
        "3.json",
        #"""
        {"register": {"id": "civil-status", "owner": "moj", "verified": true, "name": \#(bilingual(register)),
          "recordTypes": [{"id": "birth", "verified": true, "name": {"vi": "Khai sinh", "en": "Births"}, "fields": [
            {"id": "name", "element": "person.name", "verified": true, "name": {"vi": "Họ tên", "en": "Name"}}]}],
          "publications": [{"id": "p", "state": \#(quoted(publication)), "date": "2025-12-10", "document": "3458/QĐ-BTP", "allFields": true, "verified": true}]}}
        """#
      ),
      (
        "4.json",
        #"""
        {"paper": {"id": "birth-certificate", "article4": true, "verified": true, "name": \#(bilingual(paper)),
          "elements": ["person.name"], "holdings": [{"register": "civil-status", "recordType": "birth"}]}}
        """#
      ),
      (
        "5.json",
        #"{"paper": {"id": "diploma", "verified": true, "name": {"vi": "Bằng tốt nghiệp", "en": "diploma"}}}"#
      ),
      (
        "6.json",
        #"""
        {"substitutionAnnex": {"document": "66.7/2025/NQ-CP", "annex": "I", "action": "replace", "verified": true, "rows": [
          {"serial": 12, "ordinal": 1, "procedure": "\#(isListed ? "1.000001" : "1.999999")", "name": \#(quoted(procedure)), "component": \#(quoted(text)),
           "papers": ["birth-certificate"], "registers": ["civil-status"], "databaseAsPrinted": "CSDL",
           "documents": [{"number": "123/2015/NĐ-CP"}], "provision": \#(quoted(provision))}]}}
        """#
      ),
      (
        path,
        #"""
        {"procedure": {"code": "1.000001", "authority": "moj", "verified": true, "name": \#(quoted(procedure)),
          \#(field)"subjects": ["citizen"], \#(citations)"cases": [{"id": \#(quoted(caseID)), \#(caseName.map { "\"name\": \(quoted($0)), " } ?? "")"components": [
            {"id": "birth", "copy": 1, "text": \#(quoted(text)), "asks": [{"paper": "birth-certificate", "demand": \#(quoted(demand))}]},
            {"id": "diploma", "copy": 1, "text": "Bằng tốt nghiệp", "asks": [{"paper": "diploma", "demand": "required"}]}]}]}}
        """#
      ),
    ]
  }

  private var field: String { domain.map { "\"domain\": {\"name\": \(quoted($0))}, " } ?? "" }

  private var citations: String {
    let list = cited.map { #"{"document": \#(quoted($0))}"# }.joined(separator: ", ")
    return list.isEmpty ? "" : "\"legalBasis\": [\(list)], "
  }

  private func bilingual(_ name: String) -> String {
    #"{"vi": \#(quoted(name)), "en": \#(quoted(name))}"#
  }

  private func quoted(_ text: String) -> String {
    var bytes = [UInt8(ascii: "\"")]
    JSONText.escape(text, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
