import CatalogueFormats
import Foundation

/// The comparisons, each with its rival at its best in the same run.
struct Comparisons {
  /// The folder of the package.
  let home: String
  /// Where generated input is kept.
  let work: String
  let seed: UInt64
  let rounds: Int

  private var tool: String { home + "/.build/release/tthc" }

  /// `check` of XML procedures beside libxml2's validation of the same files.
  func check(_ count: Int) throws -> BenchResult.Section {
    var section = BenchResult.Section("Whole check of native XML beside XML Schema validation alone")
    let load = try Workload(generated: count, format: .xml, seed: seed, below: work)
    let ours = try measure("tthc check (two threads)", ["check", load.folder, "--format", "json"], load)
    section.measurements.append(ours)
    guard let xmllint = Rival.xmllint.path() else {
      section.missing.append("xmllint is not installed (Debian: libxml2-utils)")
      return section
    }
    let schema = home + "/catalogue/schema/catalogue.xsd"
    for (name, options) in [
      ("xmllint --schema (one thread)", ["--noout", "--schema", schema]),
      ("xmllint --stream --schema", ["--noout", "--stream", "--schema", schema]),
      ("xmllint (parsing only)", ["--noout"]),
    ] {
      // Planted mistakes break the schema too: 3 says that a file did not validate.
      section.measurements.append(
        try Measurement.take(name, of: load, rounds: rounds, accepted: [0, 3]) {
          try ProcessRun.run(xmllint, options + load.files, in: load.folder)
        }
      )
    }
    let rival = section.measurements[1].wall
    section.verdicts.append(
      BenchResult.Verdict(
        target: "faster on the clock than xmllint --noout --schema",
        seen: String(
          format: "%.2f s against %.2f s (%.2f times as fast)",
          ours.wall,
          rival,
          rival / ours.wall
        ),
        isMet: ours.wall < rival
      )
    )
    return section
  }

  /// `check` and `propose` of JSON procedures beside a JSON processor that only reads them.
  func json(_ count: Int) throws -> BenchResult.Section {
    var section = BenchResult.Section("Whole check of native JSON beside reading alone")
    let load = try Workload(generated: count, format: .json, seed: seed, below: work)
    section.measurements.append(
      try measure("tthc check (two threads)", ["check", load.folder, "--format", "json"], load)
    )
    section.measurements.append(
      try measure("tthc propose", ["propose", load.folder, "--format", "jsonl"], load)
    )
    guard let jq = Rival.jq.path() else {
      section.missing.append("jq is not installed (Debian: jq)")
      return section
    }
    section.measurements.append(
      try Measurement.take("jq empty (reading only)", of: load, rounds: rounds) {
        try ProcessRun.run(jq, ["empty"] + load.files, in: load.folder)
      }
    )
    return section
  }

  /// How time and memory grow with the number of procedures.
  func growth(_ counts: [Int]) throws -> BenchResult.Section {
    var section = BenchResult.Section("Growth of check")
    for count in counts {
      let load = try Workload(generated: count, format: .xml, seed: seed, below: work)
      section.measurements.append(
        try measure(
          "tthc check",
          ["check", load.folder, "--format", "json"],
          load,
          rounds: count > 20_000 ? 1 : rounds
        )
      )
    }
    guard let first = section.measurements.first, let last = section.measurements.last,
      let firstBytes = first.bytes, let lastBytes = last.bytes, firstBytes < lastBytes
    else { return section }
    let perByte = (last.wall / Double(lastBytes)) / (first.wall / Double(firstBytes))
    section.verdicts.append(
      BenchResult.Verdict(
        target: "time per byte does not grow from the smallest to the largest",
        seen: String(format: "%.2f times", perByte),
        isMet: perByte <= 1.1
      )
    )
    return section
  }

  /// The records of the national portal, where they are at hand.
  func portal(_ folder: String) throws -> BenchResult.Section {
    var section = BenchResult.Section("Records of the national portal")
    guard let load = Workload(existing: folder, name: "portal records") else {
      section.missing.append("no folder of portal records; name one with --portal")
      return section
    }
    let propose = try measure("tthc propose", ["propose", load.folder, "--format", "jsonl"], load)
    section.measurements.append(propose)
    section.measurements.append(try measure("tthc check", ["check", load.folder, "--format", "json"], load))
    if let jq = Rival.jq.path() {
      section.measurements.append(
        try Measurement.take("jq empty (reading only)", of: load, rounds: rounds) {
          try ProcessRun.run(jq, ["empty"] + load.files, in: load.folder)
        }
      )
    } else {
      section.missing.append("jq is not installed (Debian: jq)")
    }
    let memory = propose.memory ?? 0
    section.verdicts = [
      BenchResult.Verdict(
        target: "read, recognise, analyse and propose in 0.3 s",
        seen: String(format: "%.2f s", propose.wall),
        isMet: propose.wall <= 0.3
      ),
      BenchResult.Verdict(
        target: "memory under 6 times the input",
        seen: String(format: "%.1f times", Double(memory) / Double(load.bytes)),
        isMet: memory < 6 * load.bytes
      ),
    ]
    return section
  }

  func measure(
    _ name: String,
    _ arguments: [String],
    _ load: Workload,
    rounds: Int? = nil
  ) throws -> Measurement {
    // Findings end a check with 1.
    try Measurement.take(name, of: load, rounds: rounds ?? self.rounds, accepted: [0, 1]) {
      try ProcessRun.run(tool, arguments, in: home)
    }
  }
}
