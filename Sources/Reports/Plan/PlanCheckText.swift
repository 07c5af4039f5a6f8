public import Analysis
import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// A checked plan for a terminal: each line that needs looking at, what is missing, how far it is.
public struct PlanCheckText {
  private let check: PlanCheck
  private let words: PlanWording
  /// Whether lines with nothing against them are printed too.
  private let isWhole: Bool

  /// A text over a check.
  public init(_ check: PlanCheck, _ knowledge: Knowledge, isWhole: Bool, in language: Language) {
    self.check = check
    self.isWhole = isWhole
    words = PlanWording(knowledge: knowledge, language: language)
  }

  /// The text.
  public func print() -> String {
    var lines = [heading, ""]
    for (index, row) in check.rows.enumerated() where isWhole || isShown(row, at: index) {
      lines += self.lines(of: row, at: index)
    }
    lines += missing + progress + timing
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether a line needs looking at; in a narrowed run those that are for other procedures do not.
  private func isShown(_ row: PlanCheck.Row, at index: Int) -> Bool {
    guard row.verdict != .fits else { return false }
    return !check.review.isForOthers(index) || !row.findings.isEmpty
  }

  private var heading: String {
    let counts = PlanVerdict.allCases.compactMap { verdict -> String? in
      let count = check.rows.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(count) \(words.verdict(verdict).lowercased())"
    }
    let name = words.say(check.review.plan.name)
    let missing = check.review.missing.count
    return words.say(
      "\(name): \((["\(check.rows.count) dòng"] + counts).joined(separator: ", ")); thiếu \(missing) văn bản",
      "\(name): \((["\(check.rows.count) lines"] + counts).joined(separator: ", ")); \(missing) documents missing"
    )
  }

  private func lines(of row: PlanCheck.Row, at index: Int) -> [String] {
    let item = check.review.items[index]
    let number = item.document.map(words.document) ?? item.item.document ?? item.item.title
    let freed = check.review.procedures(freedBy: index).count
    let verdict = words.verdict(row.verdict)
    let suffix =
      freed > 0 ? words.say(" — giải phóng \(freed) thủ tục", " — frees \(freed) procedures") : ""
    var lines = ["\(item.item.id) \(number): \(verdict)\(suffix)"]
    let related = Set(check.review.related[index].compactMap { check.review.lines[$0].document }).sorted()
    if !related.isEmpty {
      let names = related.map(words.document).joined(separator: ", ")
      lines.append(
        words.say("    gồm cả nội dung ghi ở văn bản sửa đổi: \(names)", "    with what stands in \(names)")
      )
    }
    for finding in row.findings {
      lines.append("    \(words.say(finding.summary)) [\(finding.rule)]")
      if let explanation = finding.explanation { lines.append("      \(words.say(explanation))") }
    }
    return lines
  }

  private var missing: [String] {
    guard !check.review.missing.isEmpty else { return [] }
    var lines = [
      "", words.say("Văn bản phải sửa mà kế hoạch không có:", "Documents to amend that the plan lacks:"),
    ]
    for missing in check.review.missing {
      let own = missing.lines.map { check.review.lines[$0] }
      let provisions = own.compactMap { $0.provision?.wording }.reduce(into: [String]()) { list, wording in
        // One provision may be amended and in part repealed.
        if !list.contains(wording) { list.append(wording) }
      }
      let procedures = check.review.procedures(of: missing.lines)
      let issuer = own.compactMap(\.issuer).first.map { " (\(words.body($0)))" } ?? ""
      lines.append(
        "  \(words.document(missing.document))\(issuer): \(provisions.isEmpty ? words.say("điều khoản chưa xác định", "provision not known") : provisions.joined(separator: "; ")) — \(words.say("thủ tục", "procedures")) \(words.shown(procedures))"
      )
    }
    return lines
  }

  private var progress: [String] {
    guard !check.rows.isEmpty else { return [] }
    var lines = ["", words.say("Tiến độ theo cơ quan:", "Progress by body:")]
    lines += check.byAuthority.map { "  \(words.body($0.id)): \(line($0))" }
    lines += ["", words.say("Tiến độ theo loại văn bản:", "Progress by kind of document:")]
    lines += check.byKind.map { "  \(words.kind($0.id)): \(line($0))" }
    return lines
  }

  private func line(_ progress: PlanCheck.Progress) -> String {
    let counts = PlanStatus.allCases.compactMap { status in
      progress.counts[status].map { "\($0) \(words.status(status))" }
    }
    let open =
      progress.open > 0
      ? words.say("; \(progress.open) dòng cần xem", "; \(progress.open) lines to look at") : ""
    return "\(progress.total) (\(counts.joined(separator: ", ")))\(open)"
  }

  private var timing: [String] {
    var lines: [String] = []
    if let sunset = check.sunset, let days = check.daysLeft {
      lines.append("")
      lines.append(
        days >= 0
          ? words.say(
            "Còn \(days) ngày đến hết ngày \(words.date(sunset)), ngày cuối cùng việc thay thế giấy tờ có căn cứ.",
            "\(days) days are left until \(words.date(sunset)), the last day of the substitution."
          )
          : words.say(
            "Việc thay thế giấy tờ đã hết căn cứ từ \(-days) ngày (hết ngày \(words.date(sunset))).",
            "The substitution ended \(-days) days ago (\(words.date(sunset)))."
          )
      )
    }
    if !check.criticalPath.isEmpty {
      let chain = check.criticalPath.map { index in
        let item = check.review.items[index]
        return "\(item.item.id) \(item.document.map(words.document) ?? "")"
      }
      lines.append(
        words.say("Chuỗi chờ nhau dài nhất: ", "The longest chain of lines that wait for each other: ")
          + chain.joined(separator: " → ")
      )
    }
    return lines
  }
}
