import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The part of the Markdown report on running procedures online and regardless of boundaries.
struct MarkdownPresence {
  private let content: ReportContent
  private let overview: PresenceOverview

  init(_ content: ReportContent) {
    self.content = content
    overview = PresenceOverview(content.context)
  }

  /// The lines of the part.
  var lines: [String] {
    [
      "## \(say("Thực hiện trực tuyến và không phụ thuộc địa giới", "Online and regardless of boundaries"))",
      "",
    ]
      + targets + [""] + authorities + [""] + list(.contradiction) + list(.candidate) + blockers
  }

  private func say(_ text: Bilingual) -> String { text.text(in: content.language) }

  private func say(_ vi: String, _ en: String) -> String { content.language == .vi ? vi : en }

  private var targets: [String] {
    let business = overview.business
    let province = overview.province
    let full = business.levels[.full] ?? 0
    return [
      say(
        "- Thủ tục liên quan đến doanh nghiệp đủ điều kiện toàn trình: \(full)/\(business.procedures), chưa xác định \(business.unknownLevel) (mục tiêu 100%).",
        "- Business procedures that can run online in full: \(full) of \(business.procedures), unknown \(business.unknownLevel) (target 100%)."
      ),
      say(
        "- Thủ tục cấp tỉnh nộp, nhận được không phụ thuộc địa giới: \(province.free)/\(province.procedures) (mục tiêu 100%).",
        "- Procedures at province level that can be filed regardless of boundaries: \(province.free) of \(province.procedures) (target 100%)."
      ),
    ]
  }

  private var authorities: [String] {
    let heads =
      [say("Cơ quan công bố", "Authority"), say("Thủ tục", "Procedures")]
      + OnlineLevel.allCases.map { say(PresenceWording.word($0)) }
      + [say("chưa xác định", "unknown")]
      + BoundaryAssessment.Result.allCases.map { say(PresenceWording.word($0)) }
    let rows =
      overview.byAuthority.map { line in
        row(
          line.id.isEmpty ? say("Chưa xác định", "Unknown") : say(content.authorityName(line.id)),
          line.tally
        )
      } + [row(say("Cộng", "Total"), overview.total)]
    return [
      "| \(heads.joined(separator: " | ")) |",
      "| --- |" + heads.dropFirst().map { _ in " ---: |" }.joined(),
    ] + rows
  }

  private func row(_ name: String, _ tally: PresenceTally) -> String {
    let numbers =
      [tally.procedures] + OnlineLevel.allCases.map { tally.levels[$0] ?? 0 } + [tally.unknownLevel]
      + BoundaryAssessment.Result.allCases.map { tally.results[$0] ?? 0 }
    let cells = [MarkdownText.escaped(name)] + numbers.map { NumberText.grouped($0, in: content.language) }
    return "| \(cells.joined(separator: " | ")) |"
  }

  private func list(_ result: BoundaryAssessment.Result) -> [String] {
    let found = assessed.filter { $0.assessment.boundary.result == result }
    guard !found.isEmpty else { return [] }
    let title = say(PresenceWording.word(result))
    return ["### \(say("Phạm vi địa giới", "Boundaries")): \(title) (\(found.count))", ""]
      + found.map { node, assessment in
        let ties = assessment.boundary.needs.filter { $0.stage == .intake }.map { say($0.ground) }
        let grounds = ties.isEmpty ? say(assessment.boundary.reason) : ties.joined(separator: "; ")
        return "- \(label(node)): \(MarkdownText.escaped(grounds))"
      } + [""]
  }

  private var blockers: [String] {
    let found = assessed.filter { !$0.assessment.online.blockers.isEmpty }
    guard !found.isEmpty else { return [] }
    return [
      "### \(say("Vướng mắc khi thực hiện toàn trình", "What blocks a full online service")) (\(found.count))",
      "",
    ]
      + found.map { node, assessment in
        let reasons = assessment.online.blockers.map { blocker in
          let words = blocker.needs.first.map { ": \(say($0.ground))" } ?? ""
          return "\(say(blocker.reason))\(words) → \(say(PresenceWording.word(blocker.lift)))"
        }
        return
          "- \(label(node)) (\(say(PresenceWording.word(assessment.online.level)))): \(MarkdownText.escaped(reasons.joined(separator: "; ")))"
      } + [""]
  }

  private var assessed: [(node: ProcedureNode, assessment: PresenceAssessment)] {
    zip(content.context.graph.procedures, overview.assessments).compactMap { node, assessment in
      assessment.map { (node, $0) }
    }
  }

  private func label(_ node: ProcedureNode) -> String {
    "\(MarkdownText.code(node.procedure.code)) \(MarkdownText.escaped(node.procedure.name))"
  }
}
