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
  let context: AnalysisContext
  /// The source as given, or the embedded catalogue.
  let path: String
  let sourceName: String
  /// The folder of the knowledge base; nil where the source is its own.
  let knowledgeFolder: String?
  /// The folder that paths of the source's files start from.
  let root: String
  /// The folder of the source seen from the working folder, with a slash at the end; empty for any other folder.
  let folder: String
  private let isEmbedded: Bool
  /// Whether every file of the knowledge base could be read without an error.
  let isKnowledgeIntact: Bool

  /// The folder of the embedded catalogue: beside the launcher, else `catalogue` in the working folder.
  static var embeddedCatalogue: String { home.map { $0 + "/catalogue" } ?? "catalogue" }

  /// The folder the launcher lies in.
  static var home: String? { ProcessInfo.processInfo.environment["TTHC_HOME"] }

  init(source: String?, options: CommonOptions) throws {
    self.options = options
    isEmbedded = source == nil
    path = source ?? Self.embeddedCatalogue
    sourceName = URL(fileURLWithPath: path).lastPathComponent
    root = Self.folder(of: path)
    folder = RealPath(root).folder(seenFrom: RealPath("."))
    var reading: Reading
    do {
      reading = try CatalogueLoader(shape: options.from).read(path)
    } catch {
      throw CommandFailure(error.message)
    }
    guard !reading.outcomes.isEmpty else {
      throw CommandFailure(
        vi: "“\(sourceName)” không có tệp XML hoặc JSON nào; hãy chỉ thư mục chứa định nghĩa thủ tục.",
        en: "'\(sourceName)' has no XML or JSON file; name the folder that holds the definitions."
      )
    }
    let isOwnKnowledge =
      options.knowledge == nil && !reading.catalogue.papers.isEmpty && !reading.catalogue.registers.isEmpty
    let knowledge: Knowledge
    if isOwnKnowledge {
      knowledge = Knowledge(reading.catalogue)
      knowledgeFolder = nil
      isKnowledgeIntact = true
    } else {
      knowledgeFolder = options.knowledge ?? Self.embeddedCatalogue
      (knowledge, isKnowledgeIntact) = try Self.knowledgeBase(options.knowledge, in: options.lang)
    }
    try Selection(options, source: sourceName).apply(to: &reading.catalogue, knowledge: knowledge)
    guard let asOf = options.asOf?.date ?? knowledge.edition?.date else {
      Self.sayErrors(of: reading, in: options.lang)
      throw Self.noDate
    }
    context = AnalysisContext(graph: GraphBuilder(knowledge).build(reading.catalogue), asOf: asOf)
    self.reading = reading
  }

  /// Why nothing can be analysed without a day.
  static let noDate = CommandFailure(
    vi: "Cơ sở tri thức không ghi ngày (catalogue.xml); hãy cho biết ngày xét bằng --as-of YYYY-MM-DD.",
    en: "The knowledge base has no date (catalogue.xml); give one with --as-of YYYY-MM-DD."
  )

  private static func folder(of path: String) -> String {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let url = URL(fileURLWithPath: path)
    return isThere && !isFolder.boolValue ? url.deletingLastPathComponent().path : url.path
  }

  /// The knowledge base in a folder, or the embedded one; its errors are said, because every result leans on it.
  static func knowledgeBase(
    _ named: String?,
    in language: Language
  ) throws -> (knowledge: Knowledge, isIntact: Bool) {
    let folder = named ?? embeddedCatalogue
    guard let base = try? CatalogueLoader().read(folder) else {
      throw CommandFailure(
        vi: "Không đọc được cơ sở tri thức “\(folder)”; hãy chỉ thư mục đúng bằng --knowledge.",
        en: "The knowledge base '\(folder)' cannot be read; name the right folder with --knowledge."
      )
    }
    guard !base.catalogue.papers.isEmpty else {
      throw CommandFailure(
        vi:
          "“\(folder)” không phải cơ sở tri thức (không có giấy tờ nào); hãy chỉ thư mục đúng bằng --knowledge.",
        en: "'\(folder)' is no knowledge base (it has no papers); name the right folder with --knowledge."
      )
    }
    let isIntact = !base.diagnostics.contains { $0.severity == .error }
    if !isIntact {
      sayErrors(of: base, in: language)
      Output.error(
        language == .vi
          ? "Cơ sở tri thức có lỗi nêu trên nên kết quả có thể thiếu hoặc sai; hãy sửa rồi chạy lại."
          : "The knowledge base has the errors above, so results may be incomplete or wrong; mend it and run again."
      )
    }
    return (Knowledge(base.catalogue), isIntact)
  }

  /// Says the errors of a reading, beside the result.
  static func sayErrors(of reading: Reading, in language: Language) {
    let text = FindingText(files: reading.files, language: language)
    for finding in DiagnosticSet(reading.diagnostics).items where finding.severity == .error {
      Output.error(text.text(finding))
    }
  }

  /// The decisions that bear on a source: its own and those of its knowledge base.
  static func decisions(of context: AnalysisContext) -> [Decision] {
    let own = context.graph.source.decisions
    return own + context.knowledge.decisions.filter { !own.contains($0) }
  }

  /// Everything the readers and the rules found.
  var findings: [Diagnostic] {
    DiagnosticSet(reading.diagnostics + context.findings()).items
  }

  /// The report's content: the analysis, made here because not every command needs proposals.
  func content(findings: [Diagnostic], hasRoadmap: Bool = false) -> ReportContent {
    let analysis = Analysis(context)
    let builder = hasRoadmap ? RoadmapBuilder(analysis, isWhole: isWhole) : nil
    return ReportContent(
      analysis: analysis,
      files: reading.files,
      source: sourceName,
      findings: findings,
      filesRead: reading.outcomes.count { $0.use == .read },
      unread: unread,
      language: options.lang,
      roadmap: builder.flatMap { try? $0.roadmap(RoadmapQuestion()) }
    )
  }

  /// Whether the embedded catalogue is looked at as a whole, so that annex rows of procedures not yet in it count too.
  var isWhole: Bool {
    isEmbedded && options.authority == nil && options.domain == nil && options.procedure == nil
  }

  /// Files that could not be used, or not to their end, with the gravest reason found first for each.
  private var unread: [UnreadFile] {
    var reasons: [UInt32: Diagnostic] = [:]
    for finding in reading.diagnostics {
      guard let file = finding.place?.file else { continue }
      if let first = reasons[file], first.severity >= finding.severity { continue }
      reasons[file] = finding
    }
    return reading.outcomes.enumerated().compactMap { index, outcome in
      guard outcome.use == .unread || outcome.use == .readInPart else { return nil }
      let reason =
        reasons[UInt32(index)]?.summary ?? Bilingual(vi: "không đọc được gì", en: "nothing could be read")
      guard outcome.use == .readInPart else { return UnreadFile(path: outcome.path, reason: reason) }
      return UnreadFile(
        path: outcome.path,
        reason: Bilingual(vi: "chỉ đọc được một phần: \(reason.vi)", en: "read in part only: \(reason.en)")
      )
    }
  }

  /// The exit status of the readers: 1 when a file of the source or of the knowledge base is broken.
  var readingStatus: Int32 {
    reading.diagnostics.contains { $0.severity == .error } || !isKnowledgeIntact ? 1 : 0
  }
}
