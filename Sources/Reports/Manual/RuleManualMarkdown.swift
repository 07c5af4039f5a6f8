public import Analysis
import CatalogueModel
public import Diagnostics

/// The manual of rules as Markdown.
public enum RuleManualMarkdown {
  /// What is found in an example, with the files it points into.
  public typealias Findings = (RuleExample) -> (findings: [Diagnostic], files: SourceFiles)

  /// A rule's page in both languages: why, on what law, and its examples with what the tool says of each.
  public static func page(_ manual: RuleManual, findings: Findings) -> String {
    let severity = FindingText.word(manual.severity)
    var lines = [
      "# \(manual.id)", "",
      "**\(MarkdownText.escaped(manual.title.vi))** — \(MarkdownText.escaped(manual.title.en)) · \(severity.vi) / \(severity.en)",
      "", MarkdownText.escaped(manual.rationale.vi), "", "> \(MarkdownText.escaped(manual.rationale.en))", "",
    ]
    lines += basis(manual, in: .vi)
    for example in manual.examples {
      lines += head(example, in: .vi)
      guard example.isFlagged else { continue }
      let (found, files) = findings(example)
      let text = FindingText(files: files, language: .vi)
      for finding in found {
        lines += [MarkdownText.block(text.text(finding)), "", MarkdownText.escaped(finding.summary.en), ""]
      }
    }
    return lines.joined(separator: "\n").trimmedEnd + "\n"
  }

  /// The list of rules, with the address of each page.
  public static func index(_ manuals: [RuleManual]) -> String {
    var lines = [
      "# Cẩm nang quy tắc / The manual of rules", "",
      "\(manuals.count) quy tắc; trang của mỗi quy tắc do `./tthc rules --output` viết ra từ chính quy tắc đó, kèm thông báo thật.",
      "", "| | mức | |", "| --- | --- | --- |",
    ]
    for manual in manuals {
      lines.append(
        "| [\(manual.id)](\(manual.id).md) | \(FindingText.word(manual.severity).vi) | \(MarkdownText.escaped(manual.title.vi)) — \(MarkdownText.escaped(manual.title.en)) |"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A rule's page in one language, without messages.
  static func page(_ manual: RuleManual, in language: Language) -> String {
    var lines = ["**\(MarkdownText.escaped(manual.title.text(in: language)))**", ""]
    lines += [MarkdownText.escaped(manual.rationale.text(in: language)), ""]
    lines += basis(manual, in: language)
    for example in manual.examples { lines += head(example, in: language) }
    return lines.joined(separator: "\n")
  }

  private static func basis(_ manual: RuleManual, in language: Language) -> [String] {
    guard !manual.legalBasis.isEmpty else { return [] }
    let citations = manual.legalBasis.map { "\($0.provision.map { "\($0) " } ?? "")\($0.document)" }
    let word = language == .vi ? "Căn cứ" : "Legal basis"
    return ["\(word): \(MarkdownText.escaped(citations.joined(separator: "; ")))", ""]
  }

  private static func head(_ example: RuleExample, in language: Language) -> [String] {
    let word =
      switch (example.isFlagged, language) {
      case (true, .vi): "Bị phát hiện"
      case (true, .en): "Flagged"
      case (false, .vi): "Được chấp nhận"
      case (false, .en): "Accepted"
      }
    return ["\(word): \(MarkdownText.escaped(example.title))", "", MarkdownText.block(example.text), ""]
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
