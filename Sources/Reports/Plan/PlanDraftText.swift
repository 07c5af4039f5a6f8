public import Analysis
import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// A drafted plan for a terminal.
public enum PlanDraftText {
  /// The text.
  public static func print(_ draft: PlanDraft, _ knowledge: Knowledge, in language: Language) -> String {
    let words = PlanWording(knowledge: knowledge, language: language)
    let count = draft.plan.items.count
    var lines = [
      words.say(
        "\(words.say(draft.plan.name)): \(count) văn bản",
        "\(words.say(draft.plan.name)): \(count) documents"
      )
    ]
    for item in draft.plan.items {
      let number = item.document.map(words.document) ?? ""
      let issuer = words.say("ban hành", "issued by") + ": " + words.body(item.issuer ?? "")
      let charge = item.authority.map { "; \(words.say("chủ trì", "in charge")): \(words.body($0))" } ?? ""
      lines += ["", "\(item.id) \(number) — \(item.form.map(words.form) ?? ""); \(issuer)\(charge)"]
      let provisions = item.provisions.map(\.wrappedValue)
      lines.append(
        "    \(words.say("điều khoản", "provisions")): \(provisions.isEmpty ? words.say("chưa xác định", "not known") : words.shown(provisions, 12))"
      )
      lines.append(
        "    \(words.say("thủ tục", "procedures")) (\(item.procedures.count)): \(words.shown(item.procedures.map(\.wrappedValue), 10))"
      )
      let deadline = item.deadline.map {
        "\(words.say("có hiệu lực chậm nhất", "in force by")) \(words.date($0))"
      }
      lines.append("    " + [deadline, item.note].compactMap { $0 }.joined(separator: ". "))
    }
    let codes = Set(draft.undetermined.flatMap(\.procedures))
    if !codes.isEmpty {
      lines += [
        "",
        words.say(
          "Chưa xác định được văn bản phải sửa cho \(draft.undetermined.count) thay đổi của \(codes.count) thủ tục; xem “tthc explain MÃ” để chọn trong các văn bản được viện dẫn.",
          "For \(draft.undetermined.count) changes of \(codes.count) procedures the document is not known; 'tthc explain CODE' lists those cited."
        ),
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
