import Analysis
import CatalogueModel
import Diagnostics

extension ChangeReport {
  /// A comment longer than this is not read.
  private static let shownRows = 200

  /// The report as a comment on a pull request: what burdens applicants first.
  public var markdown: String {
    var lines = [
      "### \(say("Thay đổi thủ tục", "Changes of procedures")): \(MarkdownText.code(names.old)) → \(MarkdownText.code(names.new))",
      "", MarkdownText.escaped(summary) + ".",
    ]
    if let unknown { lines += ["", MarkdownText.escaped(unknown)] }
    if detail == .procedures {
      lines += [
        "",
        "| \(say("Bản ghi", "Record")) | \(say("Thay đổi", "Changes")) | \(say("Người nộp", "Applicants")) |",
      ]
      lines.append("| --- | ---: | --- |")
      for group in groups.prefix(Self.shownRows) {
        let delta = words(group.changes.reduce(BurdenDelta()) { $0 + $1.delta })
        lines.append("| \(MarkdownText.code(group.path)) | \(group.changes.count) | \(delta) |")
      }
      lines += more(groups.count)
    }
    if detail == .changes || detail == .values {
      for burdened in Change.Burdened.allCases {
        let changes = revision.changes.filter { $0.burdened == burdened }
        guard !changes.isEmpty else { continue }
        lines += ["", "#### \(say(ChangeWording.word(burdened)).capitalisedFirst) (\(changes.count))", ""]
        lines += changes.prefix(Self.shownRows).map(row)
        lines += more(changes.count)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ change: Change) -> String {
    let delta = words(change.delta)
    var text =
      "- \(MarkdownText.code(change.path.description)) \(say(ChangeWording.word(change.topic))):"
      + " **\(say(ChangeWording.word(change.kind)))**\(delta.isEmpty ? "" : " (\(delta))")"
    if let old = change.old { text += " ~~\(MarkdownText.escaped(old))~~" }
    if let new = change.new { text += " \(MarkdownText.escaped(new))" }
    return text
  }

  private func more(_ count: Int) -> [String] {
    guard count > Self.shownRows else { return [] }
    let hidden = NumberText.grouped(count - Self.shownRows, in: language)
    return ["", say("Còn \(hidden) dòng không hiện ở đây.", "\(hidden) more lines are not shown here.")]
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
