import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

extension ChangeReport {
  /// The report as a terminal shows it.
  public var text: String {
    var lines: [String] = []
    if detail != .summary {
      for group in groups { lines += self.lines(group.path, group.changes) }
    }
    if detail == .values { lines += values }
    lines.append(summary)
    if let unknown { lines.append(unknown) }
    return TerminalText.safe(lines.joined(separator: "\n") + "\n")
  }

  private func lines(_ path: String, _ changes: [Change]) -> [String] {
    let total = words(changes.reduce(BurdenDelta()) { $0 + $1.delta })
    let name = changes.lazy.compactMap { ($0.after ?? $0.before)?.procedure.name }.first
    let head =
      "\(path)\(name.map { " \($0)" } ?? ""): \(changes.count) \(say("thay đổi", "changes"))"
      + (total.isEmpty ? "" : " (\(total))")
    guard detail != .procedures else { return [head] }
    return [head] + changes.map { "  " + line($0, below: path) }
  }

  private func line(_ change: Change, below path: String) -> String {
    let place =
      change.path.description == path ? "" : " \(change.path.description.dropFirst(path.utf8.count + 1))"
    let delta = words(change.delta)
    let effect = [say(ChangeWording.word(change.burdened)), delta].filter { !$0.isEmpty }
    var line =
      "\(say(ChangeWording.word(change.topic)))\(place): \(say(ChangeWording.word(change.kind)))"
      + " (\(effect.joined(separator: "; ")))"
    switch (change.old, change.new) {
    case (let old?, let new?): line += ": “\(old)” → “\(new)”"
    case (let old?, nil): line += ": “\(old)”"
    case (nil, let new?): line += ": “\(new)”"
    case (nil, nil): break
    }
    return line
  }

  private var values: [String] {
    var lines = ["", say("Giá trị:", "Values:")]
    for change in revision.diff.changes {
      lines.append(change.path.description)
      guard case .changed(_, _, let diff) = change else { continue }
      for edit in diff.edits {
        let path = edit.path.joined(separator: "/")
        if edit.isOrder { lines.append("  ~ \(path): \(say("đổi thứ tự", "reordered"))") }
        if let old = edit.old { lines.append("  − \(path): \(Self.shown(old))") }
        if let new = edit.new { lines.append("  + \(path): \(Self.shown(new))") }
      }
    }
    return lines
  }

  /// A value on one line.
  static func shown(_ value: PlainValue) -> String {
    switch value {
    case .scalar(let words, _), .text(let words): words
    case .record(let members):
      "{" + members.map { "\($0.name): \(shown($0.value))" }.joined(separator: ", ") + "}"
    case .list(_, let items): "[" + items.map { shown($0) }.joined(separator: ", ") + "]"
    }
  }
}
