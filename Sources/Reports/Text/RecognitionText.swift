import CatalogueModel
public import Diagnostics
public import ProcedureGraph
public import Recognition

/// What recognition read, for people and for programs.
public enum RecognitionText {
  /// The published JSON object.
  public static func record(_ recognition: Recognition, id: String?) -> JSONValue {
    .object([
      ("id", .optional(id)),
      ("kind", .string(recognition.kind.rawValue)),
      ("structure", .string(recognition.structure.rawValue)),
      (
        "papers",
        .array(
          recognition.mentions.map { mention in
            var members: [(String, JSONValue)] = [
              ("paper", .string(mention.paper)), ("demand", .string(mention.demand.rawValue)),
              ("start", .integer(mention.scalars.lowerBound)), ("end", .integer(mention.scalars.upperBound)),
              ("confidence", .hundredths(mention.confidence)),
            ]
            if let condition = mention.condition { members.append(("condition", .string(condition))) }
            return .object(members)
          }
        )
      ),
      ("abstained", .boolean(recognition.isAbstained)),
    ])
  }

  /// The reading of one text, with the wording that decided.
  public static func text(
    _ recognition: Recognition,
    of text: String,
    vocabulary: Knowledge,
    in language: Language
  ) -> String {
    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    var lines = [text]
    lines.append(
      "  \(say("loại", "kind")): \(recognition.kind.rawValue) · \(say("cấu trúc", "structure")): \(recognition.structure.rawValue)"
        + (recognition.isAbstained ? " · \(say("chưa đủ tin cậy", "abstained"))" : "")
    )
    for mention in recognition.mentions {
      let name = vocabulary.paper(mention.paper).map { vocabulary.papers[$0].name.text(in: language) }
      lines.append(
        "  [\(mention.scalars.lowerBound)–\(mention.scalars.upperBound)] \(name ?? mention.paper) (\(mention.paper)): \(mention.demand.rawValue), \(say("tin cậy", "confidence")) \(NumberText.hundredths(mention.confidence, in: language))"
      )
      lines.append("      \(say("theo", "by")): “\(mention.wording)”")
      if let condition = mention.condition {
        lines.append("      \(say("điều kiện", "condition")): \(condition)")
      }
      if !mention.considered.isEmpty {
        lines.append(
          "      \(say("đã cân nhắc", "considered")): \(mention.considered.joined(separator: "; "))"
        )
      }
    }
    return TerminalText.safe(lines.joined(separator: "\n") + "\n")
  }
}
