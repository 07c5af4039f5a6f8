import ArgumentParser
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Recognition
import Reports

/// Measures recognition against labelled data.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Đo kết quả đọc so với dữ liệu gán nhãn (JSONL), khoảng tin cậy 95 %. / Recognition against labelled data."
  )

  @Argument(help: "Tệp JSONL đã gán nhãn. / Labelled JSONL file.")
  var file: String

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  @Option(help: "Thư mục cơ sở tri thức. / Folder of the knowledge base.")
  var knowledge: String?

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw CommandFailure(
        vi: "Không đọc được tệp “\(file)”; hãy kiểm tra đường dẫn.",
        en: "Cannot read '\(file)'; check the path."
      )
    }
    let papers = try Session.knowledgeBase(knowledge, in: lang).knowledge.papers
    let recogniser = Recogniser(papers: papers)
    let source = SourceFile(path: URL(fileURLWithPath: file).lastPathComponent, bytes: [UInt8](data))
    let (rows, diagnostics) = LabelledRow.read(source)
    let items = rows.compactMap(\.labelled)
    let findings = FindingText(files: SourceFiles([source]), language: lang)
    for finding in diagnostics { Output.error(findings.text(finding)) }
    guard !items.isEmpty else {
      Output.error(
        lang == .vi
          ? "“\(source.path)” không có dòng nào mang nhãn “kind” và “structure”; hãy gán nhãn trước khi đo."
          : "'\(source.path)' has no row with the labels 'kind' and 'structure'; label it before measuring."
      )
      throw ExitCode(1)
    }
    // The papers of Article 4, and whatever else is labelled somewhere.
    let scored = Set(papers.filter(\.isArticle4).map(\.id) + items.flatMap { $0.papers.map(\.paper) })
    let evaluation = Evaluation(
      items: items,
      recognitions: items.map { recogniser.recognise($0.wording) },
      papers: scored
    )
    try Output.result(EvaluationText.text(evaluation, items: items.count, in: lang))
    if rows.count > items.count {
      Output.error(
        lang == .vi
          ? "\(rows.count - items.count) dòng không có nhãn, không đo."
          : "\(rows.count - items.count) rows without labels, not measured."
      )
    }
    throw ExitCode(diagnostics.contains { $0.severity == .error } ? 1 : 0)
  }
}

extension LabelledRow {
  /// The row with its labels; nil when kind or structure is missing.
  fileprivate var labelled: LabelledComponent? {
    guard let kind, let structure else { return nil }
    return LabelledComponent(
      id: id ?? "",
      wording: wording,
      kind: kind,
      structure: structure,
      papers: papers.map { LabelledComponent.Label(paper: $0.paper, demand: $0.demand) },
      disputed: Set(disputed.map(\.wrappedValue))
    )
  }
}
