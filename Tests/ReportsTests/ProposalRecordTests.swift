import Analysis
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Reports
import Testing

struct `Each record of a proposal` {
  /// The keys of a value that the schema does not allow, does not find, or finds with another content.
  private struct Validator {
    let root: [String: Any]
    var faults: [String] = []

    mutating func check(_ value: Any, _ schema: [String: Any], at path: String) {
      if schema["$ref"] as? String == "#/$defs/evidence" {
        let definitions = root["$defs"] as? [String: Any]
        return check(value, definitions?["evidence"] as? [String: Any] ?? [:], at: path)
      }
      if let choices = schema["anyOf"] as? [[String: Any]] {
        let fits = choices.contains { choice in
          var trial = Validator(root: root)
          trial.check(value, choice, at: path)
          return trial.faults.isEmpty
        }
        if !fits { faults.append("\(path) fits no choice") }
        return
      }
      if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
        faults.append("\(path) is no word of the list")
      }
      switch schema["type"] as? String {
      case "object": checkObject(value, schema, at: path)
      case "array":
        guard let items = value as? [Any], let item = schema["items"] as? [String: Any] else {
          return faults.append("\(path) is no array")
        }
        for (index, value) in items.enumerated() { check(value, item, at: "\(path)[\(index)]") }
      case "string": if !(value is String) { faults.append("\(path) is no string") }
      case "null": if !(value is NSNull) { faults.append("\(path) is not null") }
      case "boolean", "number", "integer": checkNumber(value, schema, at: path)
      case nil: if schema["enum"] == nil { faults.append("\(path) has no type") }
      case let other?: faults.append("\(path) has the unknown type \(other)")
      }
    }

    private mutating func checkObject(_ value: Any, _ schema: [String: Any], at path: String) {
      guard let object = value as? [String: Any],
        let properties = schema["properties"] as? [String: [String: Any]]
      else { return faults.append("\(path) is no object") }
      for key in schema["required"] as? [String] ?? [] where object[key] == nil {
        faults.append("\(path) lacks \(key)")
      }
      for (key, member) in object {
        guard let property = properties[key] else {
          faults.append("\(path) has \(key) besides")
          continue
        }
        check(member, property, at: "\(path).\(key)")
      }
    }

    private mutating func checkNumber(_ value: Any, _ schema: [String: Any], at path: String) {
      guard let number = value as? NSNumber else { return faults.append("\(path) is no number") }
      if let minimum = schema["minimum"] as? Double, number.doubleValue < minimum {
        faults.append("\(path) is too small")
      }
      if let maximum = schema["maximum"] as? Double, number.doubleValue > maximum {
        faults.append("\(path) is too large")
      }
    }
  }

  private func schema() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(ProposalSchema.text.utf8)) as? [String: Any])
  }

  @Test func `has exactly the keys of the published schema`() throws {
    let content = try SmallReport().content()
    #expect(content.analysis.proposals.map(\.verdict) == [.replace, .unknown])
    for proposal in content.analysis.proposals {
      let line = ProposalRecord(content).contract(proposal).line
      var validator = Validator(root: try schema())
      validator.check(try JSONSerialization.jsonObject(with: Data(line.utf8)), validator.root, at: "record")
      #expect(validator.faults == [])
    }
  }

  @Test func `stands on one line and keeps the order of keys`() throws {
    let content = try SmallReport(text: "Dòng một\nDòng hai").content()
    let line = ProposalRecord(content).contract(content.analysis.proposals[0]).line
    #expect(!line.contains("\n"))
    let keys = [
      "procedure", "procedureName", "authority", "case", "component", "text", "verdict", "kind", "papers",
      "registers", "basis", "gates", "ready", "status", "amendments", "confidence", "evidence", "place",
    ]
    let starts = keys.compactMap { key in line.range(of: "\"\(key)\":")?.lowerBound }
    #expect(starts.count == keys.count)
    #expect(starts == starts.sorted())
  }

  @Test func `points at the file, line and column that ask for the paper`() throws {
    let content = try SmallReport(path: "thu-tuc.json").content()
    let line = ProposalRecord(content).contract(content.analysis.proposals[0]).line
    #expect(line.contains(#""place":{"file":"thu-tuc.json","line":3,"column":"#))
  }
}
