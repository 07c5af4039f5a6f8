public import Analysis
import CatalogueModel
public import Diagnostics

/// The manual of rules as a terminal shows it.
public enum RuleManualText {
  /// One line a rule.
  public static func list(_ manuals: [RuleManual], in language: Language) -> String {
    manuals.map { manual in
      "\(manual.id) (\(FindingText.word(manual.severity).text(in: language))): \(manual.title.text(in: language))\n"
    }.joined()
  }

  /// One rule: why, on what law, with its examples.
  public static func page(_ manual: RuleManual, in language: Language) -> String {
    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    var lines = ["\(manual.id) — \(manual.title.text(in: language))", ""]
    lines.append("\(say("Mức", "Severity")): \(FindingText.word(manual.severity).text(in: language))")
    lines.append(manual.rationale.text(in: language))
    if !manual.legalBasis.isEmpty {
      let citations = manual.legalBasis.map { "\($0.provision.map { "\($0) " } ?? "")\($0.document)" }
      lines.append("\(say("Căn cứ", "Legal basis")): \(citations.joined(separator: "; "))")
    }
    for example in manual.examples {
      lines.append("")
      lines.append(
        "\(example.isFlagged ? say("Bị phát hiện", "Flagged") : say("Được chấp nhận", "Accepted")): \(example.title)"
      )
      lines += example.text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
