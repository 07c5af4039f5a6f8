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
            if let role = mention.role { members.append(("role", .string(role))) }
            if !mention.copies.isEmpty {
              members.append(("copies", .array(mention.copies.map { .string($0.rawValue) })))
            }
            members.append(("ground", .string(mention.ground.rawValue)))
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
    func name(_ code: String, _ list: String) -> String {
      vocabulary.name(of: code, in: list).text(in: language)
    }
    var lines = [text]
    lines.append(
      "  \(say("loại", "kind")): \(name(recognition.kind.rawValue, "component-kinds")) · \(say("cấu trúc", "structure")): \(name(recognition.structure.rawValue, "component-structures"))"
        + (recognition.isAbstained ? " · \(say("chưa đủ tin cậy", "abstained"))" : "")
    )
    for mention in recognition.mentions {
      let paper = vocabulary.paper(mention.paper).map { vocabulary.papers[$0].name.text(in: language) }
      lines.append(
        "  [\(mention.scalars.lowerBound)–\(mention.scalars.upperBound)] \(paper ?? mention.paper) (\(mention.paper)): \(name(mention.demand.rawValue, "demand")), \(say("tin cậy", "confidence")) \(NumberText.hundredths(mention.confidence, in: language))"
      )
      lines.append(
        "      \(say("theo", "by")): “\(mention.wording)”; \(mention.ground.meaning.text(in: language))"
      )
      if let role = mention.role {
        lines.append("      \(say("của", "of")): \(name(role, "roles"))")
      }
      if !mention.copies.isEmpty {
        let forms = mention.copies.map { name($0.rawValue, "copy-forms") }.joined(separator: "; ")
        lines.append("      \(say("hình thức", "form")): \(forms)")
      }
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
