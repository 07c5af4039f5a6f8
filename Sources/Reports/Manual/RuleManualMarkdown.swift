import Analysis
import CatalogueModel
import Diagnostics

/// A rule's page of the manual as Markdown.
enum RuleManualMarkdown {
  /// Why, on what law, with its examples.
  static func page(_ manual: RuleManual, in language: Language) -> String {
    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    var lines = ["**\(MarkdownText.escaped(manual.title.text(in: language)))**", ""]
    lines += [MarkdownText.escaped(manual.rationale.text(in: language)), ""]
    if !manual.legalBasis.isEmpty {
      let citations = manual.legalBasis.map { "\($0.provision.map { "\($0) " } ?? "")\($0.document)" }
      lines += [
        "\(say("Căn cứ", "Legal basis")): \(MarkdownText.escaped(citations.joined(separator: "; ")))", "",
      ]
    }
    for example in manual.examples {
      let head = example.isFlagged ? say("Bị phát hiện", "Flagged") : say("Được chấp nhận", "Accepted")
      lines += ["\(head): \(MarkdownText.escaped(example.title))", "", MarkdownText.block(example.text), ""]
    }
    return lines.joined(separator: "\n")
  }
}
