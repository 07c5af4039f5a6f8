import Analysis
import ArgumentParser
import CatalogueFormats
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Reports

/// Says what changed in meaning between two revisions.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "So hai bản danh mục: thay đổi về nghĩa, ai chịu, tăng giảm bao nhiêu. / What changed, and whom it burdens."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  @Argument(
    help: "Bản cũ: thư mục, tệp, bản git hoặc BẢN-GIT:ĐƯỜNG-DẪN. / Folder, file, git revision or REV:PATH."
  )
  var old: String

  @Argument(help: "Bản mới. / The new one.")
  var new: String

  @Option(help: "text, json hoặc markdown.")
  var format: Format = .text

  @Option(help: "summary, procedures, changes hoặc values.")
  var detail: ChangeReport.Detail = .changes

  @Option(help: "Ngày xét, YYYY-MM-DD. / As-of date.")
  var asOf: DateArgument?

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  @Option(help: "Đọc mọi tệp theo một dạng: native, portal-api. / Read every file in one shape.")
  var from: FileShape?

  @Option(help: "Thư mục cơ sở tri thức. / Folder of the knowledge base.")
  var knowledge: String?

  func run() throws {
    let before = try RevisionSource(old).read(as: from)
    let after = try RevisionSource(new).read(as: from)
    let base = try sharedKnowledge(before, after)
    let old = try context(before, base)
    let new = try context(after, base)
    let diff = CatalogueDiff(before.catalogue.records, after.catalogue.records)
    let report = ChangeReport(
      Revision(before: old, after: new, diff: diff),
      detail: detail,
      old: self.old,
      new: self.new,
      in: lang
    )
    switch format {
    case .text: try Output.result(report.text)
    case .json: try Output.result(report.json)
    case .markdown: try Output.result(report.markdown)
    }
    Session.sayErrors(of: before, in: lang)
    Session.sayErrors(of: after, in: lang)
    throw ExitCode((before.diagnostics + after.diagnostics).contains { $0.severity == .error } ? 1 : 0)
  }

  /// The knowledge base for states that are none themselves.
  private func sharedKnowledge(_ before: Reading, _ after: Reading) throws -> Knowledge? {
    let isNeeded = [before, after].contains { $0.catalogue.papers.isEmpty || $0.catalogue.registers.isEmpty }
    guard isNeeded || knowledge != nil else { return nil }
    return try Session.knowledgeBase(knowledge, in: lang).knowledge
  }

  private func context(_ reading: Reading, _ base: Knowledge?) throws -> AnalysisContext {
    let isOwn = !reading.catalogue.papers.isEmpty && !reading.catalogue.registers.isEmpty
    let own = isOwn && knowledge == nil ? Knowledge(reading.catalogue) : base
    let knowledge = own ?? Knowledge(reading.catalogue)
    guard let date = asOf?.date ?? knowledge.edition?.date else { throw Session.noDate }
    return AnalysisContext(graph: GraphBuilder(knowledge).build(reading.catalogue), asOf: date)
  }
}
