import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Testing

/// One example of one rule, cut into files, its marks taken out.
struct RuleExampleCase: CustomTestStringConvertible, Sendable {
  let rule: String
  let example: RuleExample
  let files: [SourceFile]
  /// What is marked; the file numbers are those of reading in the order of paths.
  let marks: [Place]

  static let all = RuleRegistry.manuals.flatMap { manual in
    manual.examples.map { RuleExampleCase(rule: manual.id.name, example: $0) }
  }

  init(rule: String, example: RuleExample) {
    self.rule = rule
    self.example = example
    let parts = Self.parts(of: example.text).sorted { $0.path < $1.path }
    var files: [SourceFile] = []
    var marks: [Place] = []
    for (number, part) in parts.enumerated() {
      let (bytes, ranges) = Self.unmarked(part.text)
      files.append(SourceFile(path: part.path, bytes: bytes))
      marks += ranges.map { Place(file: UInt32(number), start: $0.lowerBound, end: $0.upperBound) }
    }
    self.files = files
    self.marks = marks
  }

  var testDescription: String { "\(rule): \(example.title)" }

  /// What the rule finds in the example.
  func findings() throws -> [Diagnostic] {
    try check().findings
  }

  /// What the rule finds in the example, and the files it points into.
  func check() throws -> (findings: [Diagnostic], files: SourceFiles) {
    let asOf = try #require(CalendarDate(example.asOf))
    let reading = try read()
    let analysis = Analysis(
      graph: GraphBuilder(Knowledge(reading.catalogue)).build(reading.catalogue),
      asOf: asOf
    )
    let ofPlan = reading.catalogue.plans.first.map { analysis.check($0, isWhole: true).findings } ?? []
    let findings = DiagnosticSet(reading.diagnostics + analysis.findings() + ofPlan).items
    return (findings.filter { $0.rule.name == rule }, reading.files)
  }

  /// Reads from memory, except where the example is about what the file system does.
  private func read() throws -> Reading {
    guard rule == "unreadable-file" else { return CatalogueLoader().read(files) }
    let root = FileManager.default.temporaryDirectory.appending(path: "rule-example-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for file in files {
      let url = root.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      // A file that holds `→ path` stands for a link there.
      let text = String(decoding: file.bytes, as: UTF8.self)
      if let target = text.split(separator: "→ ", maxSplits: 1).last, text.hasPrefix("→ ") {
        let path = target.trimmingCharacters(in: .whitespacesAndNewlines)
        try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: path)
      } else {
        try Data(file.bytes).write(to: url)
      }
    }
    return try CatalogueLoader().read(root.path)
  }

  /// The files of an example: those after lines `=== path`, else one procedure.
  private static func parts(of text: String) -> [(path: String, text: String)] {
    guard text.hasPrefix("=== ") else {
      let isJSON = text.drop { $0 == "⟦" || $0 == "⟧" }.hasPrefix("{")
      return [(isJSON ? "procedure.json" : "procedure.xml", text)]
    }
    var parts: [(path: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        parts.append((String(line.dropFirst(4)), ""))
      } else {
        parts[parts.count - 1].text += line + "\n"
      }
    }
    return parts
  }

  /// The text without its marks, `⟨text*300⟩` written out, and the bytes that were marked.
  private static func unmarked(_ text: String) -> (bytes: [UInt8], marks: [Range<Int>]) {
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []
    var start: Int?
    var repeated: String?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧":
        if let opening = start { marks.append(opening..<bytes.count) }
        start = nil
      case "⟨": repeated = ""
      case "⟩":
        if let inside = repeated, let star = inside.lastIndex(of: "*"),
          let count = Int(inside[inside.index(after: star)...])
        {
          bytes += String(repeating: String(inside[..<star]), count: count).utf8
        }
        repeated = nil
      default:
        if repeated != nil {
          repeated?.unicodeScalars.append(scalar)
        } else {
          bytes += Array(String(Character(scalar)).utf8)
        }
      }
    }
    return (bytes, marks)
  }
}
