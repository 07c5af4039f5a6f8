public import Analysis
import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// Everything a report may show about one run, in no format.
public struct ReportContent: Sendable {
  /// The analysis.
  public let analysis: Analysis
  /// Its numbers.
  public let summary: Summary
  /// The files, for places.
  public let files: SourceFiles
  /// What was analysed, as the user named it.
  public let source: String
  /// What is said of whole procedures side by side.
  public let structure: StructureReview
  /// Findings of the readers and of the rules, sorted.
  public let findings: [Diagnostic]
  /// How many files were read.
  public let filesRead: Int
  /// Files of which nothing could be used.
  public let unread: [UnreadFile]
  /// Which documents to amend first; nil where it was not asked for.
  public let roadmap: Roadmap?
  /// The language of headings and labels.
  public let language: Language

  /// A report's content.
  public init(
    analysis: Analysis,
    files: SourceFiles,
    source: String,
    findings: [Diagnostic],
    filesRead: Int,
    unread: [UnreadFile],
    language: Language,
    roadmap: Roadmap? = nil
  ) {
    self.analysis = analysis
    summary = Summary(analysis)
    structure = StructureReview(analysis)
    self.files = files
    self.source = source
    self.findings = findings
    self.filesRead = filesRead
    self.unread = unread
    self.language = language
    self.roadmap = roadmap
  }

  /// What the analysis rests on.
  public var context: AnalysisContext { analysis.context }

  /// The wording of the roadmap, where there is one that says something.
  var roadmapWording: RoadmapWording? {
    roadmap.flatMap { roadmap in
      roadmap.total > 0 ? RoadmapWording(roadmap, context: context, language: language) : nil
    }
  }

  /// A file's path with line and column.
  func printed(_ place: Place) -> String {
    let position = files.position(of: place)
    return "\(files.path(of: place)):\(position.line):\(position.column)"
  }

  /// The name of the paper a proposal is about.
  func paperName(_ proposal: Proposal) -> Bilingual {
    proposal.paper.map { context.knowledge.papers[$0].name }
      ?? Bilingual(vi: "Giấy tờ chưa có trong danh mục", en: "Paper not in the vocabulary")
  }

  /// A row's key as annex, serial, ordinal: `I/12/1`.
  func rowKey(_ reference: RowReference) -> String {
    let row = context.knowledge.row(reference)
    return "\(context.knowledge.annex(of: reference).annex)/\(row.serial)/\(row.ordinal)"
  }

  /// What people call a case: its heading, or its id where it has none; nil for the one case of a procedure that
  /// has no heading.
  func caseName(_ index: Int, of procedure: Procedure) -> String? {
    let procedureCase = procedure.cases[index]
    return procedureCase.name ?? (procedure.cases.count > 1 ? procedureCase.id : nil)
  }

  /// The numbers of the documents that printed proposals lean on.
  var citedDocuments: [String] {
    var numbers: Set<String> = []
    func collect(_ evidence: Evidence) {
      switch evidence {
      case .law(let citation, _, _): numbers.insert(citation.document)
      case .concluded(_, let grounds): grounds.forEach(collect)
      case .written, .held, .absent, .estimate, .decided: break
      }
    }
    for proposal in analysis.proposals where proposal.isPrinted {
      numbers.formUnion(proposal.basis.map(\.citation.document))
      for amendment in proposal.amendments {
        numbers.formUnion(amendment.candidates + [amendment.document].compactMap { $0 })
      }
      collect(proposal.evidence)
    }
    return numbers.sorted()
  }

  /// The name of an authority by id.
  func authorityName(_ id: String) -> Bilingual {
    context.knowledge.authority(id)?.name ?? Bilingual(vi: id, en: id)
  }
}

/// A file of which nothing could be used.
public struct UnreadFile: Sendable {
  /// Its path below the source.
  public let path: String
  /// Why.
  public let reason: Bilingual

  /// A file and the reason.
  public init(path: String, reason: Bilingual) {
    self.path = path
    self.reason = reason
  }
}
