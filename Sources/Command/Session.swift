import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Reports

/// One run: the source read, the knowledge base, the analysis.
struct Session {
  let options: CommonOptions
  let reading: Reading
  let analysis: Analysis
  let sourceName: String

  /// The folder of the embedded catalogue: beside the launcher, else `catalogue` in the working folder.
  static var embeddedCatalogue: String { home.map { $0 + "/catalogue" } ?? "catalogue" }

  /// The folder the launcher lies in.
  static var home: String? { ProcessInfo.processInfo.environment["TTHC_HOME"] }

  init(source: String?, options: CommonOptions) throws {
    self.options = options
    let path = source ?? Self.embeddedCatalogue
    let loader = CatalogueLoader(shape: options.from)
    var reading = try Self.read(path, with: loader, language: options.lang)
    let knowledge = try Self.knowledge(for: reading, path: path, options: options)
    Self.filter(&reading.catalogue, by: options, knowledge: knowledge)
    guard let asOf = options.asOf?.date ?? knowledge.edition?.date else {
      throw CommandFailure(
        options.lang == .vi
          ? "Cơ sở tri thức không ghi ngày (catalogue.xml); hãy cho biết ngày xét bằng --as-of YYYY-MM-DD."
          : "The knowledge base has no date (catalogue.xml); give one with --as-of YYYY-MM-DD."
      )
    }
    analysis = Analysis(graph: GraphBuilder(knowledge).build(reading.catalogue), asOf: asOf)
    self.reading = reading
    sourceName = URL(fileURLWithPath: path).lastPathComponent
  }

  static func read(_ path: String, with loader: CatalogueLoader, language: Language) throws -> Reading {
    do {
      return try loader.read(path)
    } catch {
      throw CommandFailure(error.message.text(in: language))
    }
  }

  /// A source with papers and registers of its own is its own knowledge base.
  private static func knowledge(for reading: Reading, path: String, options: CommonOptions) throws
    -> Knowledge
  {
    if options.knowledge == nil, !reading.catalogue.papers.isEmpty, !reading.catalogue.registers.isEmpty {
      return Knowledge(reading.catalogue)
    }
    let folder = options.knowledge ?? embeddedCatalogue
    let base = try read(folder, with: CatalogueLoader(), language: options.lang)
    guard !base.catalogue.papers.isEmpty else {
      throw CommandFailure(
        options.lang == .vi
          ? "“\(folder)” không phải cơ sở tri thức (không có giấy tờ nào); hãy chỉ thư mục đúng bằng --knowledge."
          : "'\(folder)' is no knowledge base (it has no papers); name the right folder with --knowledge."
      )
    }
    return Knowledge(base.catalogue)
  }

  private static func filter(_ catalogue: inout Catalogue, by options: CommonOptions, knowledge: Knowledge) {
    if let code = options.procedure { catalogue.procedures.removeAll { $0.code != code } }
    if let domain = options.domain.map(FoldedText.key) {
      catalogue.procedures.removeAll {
        FoldedText.key($0.domain?.name ?? "") != domain && $0.domain?.code.map(FoldedText.key) != domain
      }
    }
    if let wanted = options.authority {
      let authority = knowledge.authority(wanted) ?? knowledge.authority(code: wanted, name: wanted)
      catalogue.procedures.removeAll { procedure in
        guard let authority else { return true }
        if procedure.authority == authority.id { return false }
        return !procedure.authorities.contains { mention in
          mention.role == .promulgating
            && knowledge.authority(code: mention.code, name: mention.name)?.id == authority.id
        }
      }
    }
  }

  /// Everything the readers and the rules found.
  var findings: [Diagnostic] {
    DiagnosticSet(reading.diagnostics + analysis.findings()).items
  }

  func content(findings: [Diagnostic]) -> ReportContent {
    ReportContent(
      analysis: analysis,
      files: reading.files,
      source: sourceName,
      findings: findings,
      filesRead: reading.outcomes.count { $0.isRead },
      unread: unread,
      language: options.lang
    )
  }

  /// Files of which nothing could be used, with the first reason found for each.
  private var unread: [UnreadFile] {
    reading.outcomes.enumerated().filter { !$0.element.isRead }.map { index, outcome in
      let reason = reading.diagnostics.first { $0.place?.file == UInt32(index) }?.summary
      return UnreadFile(
        path: outcome.path,
        reason: reason ?? Bilingual(vi: "không đọc được gì", en: "nothing could be read")
      )
    }
  }

  /// The exit status of the readers: 1 when a file is broken.
  var readingStatus: Int32 {
    reading.diagnostics.contains { $0.severity == .error } ? 1 : 0
  }
}
