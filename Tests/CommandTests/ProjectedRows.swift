import Foundation

/// JSON read without knowing its shape.
indirect enum LooseJSON: Decodable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([LooseJSON])
  case object([String: LooseJSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([LooseJSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: LooseJSON].self))
    }
  }

  /// The value under a path of keys such as `gates.object.state`; of a list, the values of its items.
  func value(at path: Substring) -> LooseJSON {
    guard !path.isEmpty else { return self }
    let parts = path.split(separator: ".", maxSplits: 1)
    switch self {
    case .object(let members):
      return (members[String(parts[0])] ?? .null).value(at: parts.dropFirst().first ?? "")
    case .array(let items): return .array(items.map { $0.value(at: path) })
    default: return .null
    }
  }

  /// The value as one word of a row.
  var word: String {
    switch self {
    case .null: "-"
    case .boolean(let value): value ? "true" : "false"
    case .number(let value): value == value.rounded() ? String(Int(value)) : String(value)
    case .string(let value): value
    case .array(let items): "[\(items.map(\.word).joined(separator: ", "))]"
    case .object(let members): "{\(members.keys.sorted().joined(separator: ", "))}"
    }
  }
}

/// JSONL as a table: one row a line, the values of chosen keys between bars.
enum ProjectedRows {
  static func rows(_ text: String, keys: [String]) -> [String] {
    text.split(separator: "\n").map { line in
      guard let value = try? JSONDecoder().decode(LooseJSON.self, from: Data(line.utf8)) else {
        return "not JSON: \(line)"
      }
      return keys.map { value.value(at: $0[...]).word }.joined(separator: " | ")
    }
  }
}
