import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The report on cutting and simplifying procedures, in no format: what the texts say and the tables behind it.
public struct SimplificationReport: Sendable {
  /// The tables whole, in the order of sheets; those about nothing are left out.
  let tables: [ReportTable]
  /// The text.
  let sections: [ReportSection]
  /// Tables that follow the text.
  let annexes: [ReportSection]
  /// What the report is about.
  let subject: ReportSubject
  /// The bodies above the issuing one, and it, as they are to be printed; empty where nobody said.
  let issuers: [String]
  /// The words of its language.
  let voice: ReportVoice

  /// The report on a run; `issuers` names the bodies that put it out, the superior ones first.
  public init(_ content: ReportContent, issuers: [String] = []) {
    voice = ReportVoice(language: content.language)
    subject = ReportSubject(content.context.graph.procedures)
    let own = subject.authority.map { [$0.name.text(in: content.language)] } ?? []
    self.issuers = issuers.isEmpty ? own : issuers
    let book = ReportTables(content, voice)
    tables = book.all
    sections = [
      OverviewSection(content: content, voice: voice, subject: subject, tables: book).section,
      BreakdownSection(content: content, voice: voice, tables: book).section,
      ConditionSection(content: content, voice: voice, tables: book).section,
      ProcedureSection(content: content, voice: voice).section,
      AmendmentSection(content: content, voice: voice, tables: book).section,
      CostSection(content: content, voice: voice).section,
      RequestSection(content: content, voice: voice, tables: book).section,
      MethodSection(content: content, voice: voice, tables: book).section,
    ]
    annexes = book.annexes.map { table in
      ReportSection(
        heading: table.title,
        blocks: [.table(table)] + (table.note.map { [.note($0)] } ?? []),
        isWide: true
      )
    }
  }

  /// What the document is about (trích yếu).
  var title: String {
    let title = voice.say(
      "Kết quả rà soát và phương án cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu",
      "Review of administrative procedures and proposals to cut and simplify them on the basis of data"
    )
    let about = subject.wording.text(in: voice.language)
    return about.isEmpty ? title : "\(title) \(about)"
  }
}
