import Fuzzing

/// The outcomes of runs in columns.
enum FuzzTable {
  static func text(_ outcomes: [FuzzOutcome]) -> String {
    var rows = [["entry", "executions", "per second", "coverage", "features", "MB", "findings"]]
    for outcome in outcomes {
      rows.append([
        outcome.entry.rawValue, outcome.statistic("number_of_executed_units"),
        outcome.statistic("average_exec_per_sec"), outcome.progress("cov"), outcome.progress("ft"),
        outcome.statistic("peak_rss_mb"),
        outcome.isClean
          ? "none" : outcome.findings.isEmpty ? "status \(outcome.status)" : "\(outcome.findings.count)",
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { index, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + blanks : blanks + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
