import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

extension ExplainText {
  /// How far the procedure runs online and regardless of boundaries, each with the words that decide.
  func presence() -> [String] {
    let assessment = PresenceAssessment(node, in: content.context)
    return [""] + online(assessment.online) + [""] + boundary(assessment.boundary)
  }

  private func online(_ online: OnlineAssessment) -> [String] {
    var lines = ["\(say("Thực hiện trực tuyến", "Online")): \(say(PresenceWording.word(online.level)))"]
    lines += online.unknown.map { "  \(say("Chưa xác định vì", "Not known because")): \(say($0))" }
    for blocker in online.blockers {
      let lift = say(PresenceWording.word(blocker.lift))
      lines.append("  • \(say(blocker.reason)); \(say("tháo gỡ bằng", "lifted by")): \(lift)")
      lines += grounds(blocker.needs)
    }
    lines += online.open.map { "  \(say("Cần xác minh", "To be verified")): \(say($0))" }
    lines += [
      "  \(say("Nguồn khai", "Declared")): \(declared(online))", law(online.law),
    ]
    return lines
  }

  private func declared(_ online: OnlineAssessment) -> String {
    guard let declared = online.declared else { return say("không khai", "not declared") }
    let word = say(PresenceWording.word(declared))
    switch online.isDeclarationRight {
    case true?: return "\(word) \(say("(khớp)", "(agrees)"))"
    case false?: return "\(word) \(say("(KHÔNG khớp)", "(does NOT agree)"))"
    case nil: return word
    }
  }

  private func boundary(_ boundary: BoundaryAssessment) -> [String] {
    let result = say(PresenceWording.word(boundary.result))
    let declared = say(PresenceWording.declared(boundary))
    return [
      "\(say("Phạm vi địa giới", "Boundaries")): \(result) — \(say(boundary.reason))",
      "  \(say("Nộp và nhận kết quả", "Filing and receiving")): \(say(PresenceWording.word(boundary.intake)))",
      "  \(say("Giải quyết", "Settling")): \(say(PresenceWording.word(boundary.settlement)))",
    ]
      + boundary.needs.map { need in
        "  • \(say(content.context.knowledge.name(of: need.kind.rawValue, in: "presence"))) (\(say(PresenceWording.word(need.stage)))): \(printed(need))"
      } + ["  \(say("Nguồn khai", "Declared")): \(declared)", law(boundary.law)]
  }

  private func grounds(_ needs: [PlaceNeed]) -> [String] {
    let shown = needs.prefix(3).map { "    – \(printed($0))" }
    let rest = needs.count - shown.count
    return rest == 0 ? shown : shown + ["    – \(say("và \(rest) chỗ khác", "and \(rest) more"))"]
  }

  private func printed(_ need: PlaceNeed) -> String {
    let place = need.place.map { " (\(content.printed($0)))" } ?? ""
    let confidence = say(PresenceWording.word(need.confidence))
    return "\(say(need.ground)); \(confidence)\(place)"
  }

  private func law(_ citation: Citation?) -> String {
    let name =
      citation.map {
        content.context.knowledge.citationName(LegalCitation(document: $0.document, provision: $0.provision))
      }
      ?? say("chưa có trong cơ sở tri thức", "not on file")
    return "  \(say("Căn cứ", "Ground")): \(name)"
  }
}
