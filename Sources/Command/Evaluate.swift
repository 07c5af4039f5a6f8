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
      "Đo kết quả đọc so với dữ liệu gán nhãn, khoảng tin cậy 95 %. / Recognition against labelled data."
  )

  @Argument(
    help:
      "Tệp JSONL đã gán nhãn, hoặc thư mục danh mục đã chú giải. / Labelled JSONL file, or a catalogue with annotations."
  )
  var labels: String

  @Argument(
    help:
      "Nguồn lời văn khi nhãn chỉ ghi mã thủ tục và mã dòng. / Where the wordings are, if labels name rows only."
  )
  var source: String?

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  @Option(help: "Thư mục cơ sở tri thức. / Folder of the knowledge base.")
  var knowledge: String?

  func run() throws {
    let vocabulary = try Session.knowledgeBase(knowledge, in: lang).knowledge
    let labelled = try LabelledComponents(labels, wordings: source, in: lang)
    labelled.sayFindings(in: lang)
    guard !labelled.items.isEmpty else {
      Output.error(
        lang == .vi
          ? "“\(labelled.name)” không có dòng nào mang nhãn “kind” và “structure” mà đọc được lời văn; hãy gán nhãn, hoặc chỉ nguồn lời văn."
          : "'\(labelled.name)' has no row with the labels 'kind' and 'structure' whose wording is known; label rows, or name the source of their wordings."
      )
      throw ExitCode(1)
    }
    let recogniser = Recogniser(papers: vocabulary.papers, roles: vocabulary.roles)
    // The papers of Article 4, and whatever else is labelled somewhere.
    let scored = Set(
      vocabulary.papers.filter(\.isArticle4).map(\.id) + labelled.items.flatMap { $0.papers.map(\.paper) }
    )
    let evaluation = Evaluation(
      items: labelled.items,
      recognitions: labelled.items.map { recogniser.recognise($0.wording) },
      papers: scored
    )
    try Output.result(EvaluationText.text(evaluation, items: labelled.items.count, in: lang))
    if labelled.unlabelled > 0 {
      Output.error(
        lang == .vi
          ? "\(labelled.unlabelled) dòng không có nhãn, không đo."
          : "\(labelled.unlabelled) rows without labels, not measured."
      )
    }
    if labelled.unfound > 0 {
      Output.error(
        lang == .vi
          ? "\(labelled.unfound) dòng có nhãn nhưng không tìm thấy lời văn trong nguồn, không đo."
          : "\(labelled.unfound) labelled rows whose wording is not in the source, not measured."
      )
    }
    throw ExitCode(labelled.isIntact ? 0 : 1)
  }
}
