import Foundation

/// Everything one run of the benchmarks found.
struct BenchResult: Codable {
  /// One comparison or measure.
  struct Section: Codable {
    let title: String
    var measurements: [Measurement] = []
    /// What the product aims at, and whether it was met; nil where there is nothing to compare.
    var verdicts: [Verdict] = []
    /// What else was seen.
    var remarks: [String] = []
    /// What could not be measured, and why.
    var missing: [String] = []

    init(_ title: String) {
      self.title = title
    }
  }

  /// A target and what was seen.
  struct Verdict: Codable {
    let target: String
    let seen: String
    let isMet: Bool
  }

  let seed: UInt64
  let processors: Int
  var sections: [Section] = []

  var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      return try encoder.encode(self)
    }
  }

  /// The result as a table for people.
  var table: String {
    var lines = ["seed \(seed), \(processors) processors, medians", ""]
    for section in sections {
      lines.append(section.title)
      let first = section.measurements.first?.wall ?? 0
      for measurement in section.measurements {
        lines.append(
          [
            Self.column(measurement.name, 34), Self.column(measurement.input, 36),
            Self.number(measurement.bytes.map { Double($0) / 1_000_000 }, "MB"),
            Self.number(measurement.wall, "s"), Self.number(measurement.cpu, "s cpu"),
            Self.number(measurement.memory.map { Double($0) / 1_000_000 }, "MB rss"),
            Self.number(measurement.wall / first, "x"),
          ].joined(separator: " ")
        )
      }
      for verdict in section.verdicts {
        lines.append("  \(verdict.isMet ? "met" : "NOT MET"): \(verdict.target); seen \(verdict.seen)")
      }
      lines += section.remarks.map { "  \($0)" }
      lines += section.missing.map { "  not measured: \($0)" }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private static func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func number(_ value: Double?, _ unit: String) -> String {
    guard let value else { return String(repeating: " ", count: 9 + unit.count) }
    let text = String(format: value < 0.1 ? "%.4f" : value < 10 ? "%.2f" : "%.0f", value)
    return String(repeating: " ", count: max(0, 8 - text.count)) + text + " " + unit
  }
}
