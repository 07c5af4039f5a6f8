import Diagnostics

/// A JSON value whose objects keep the order in which their keys were written.
public indirect enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with two decimals at the most.
  case hundredths(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object([(String, JSONValue)])

  /// A string, or `null`.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A wording in both languages.
  static func bilingual(_ text: Bilingual) -> JSONValue {
    .object([("vi", .string(text.vi)), ("en", .string(text.en))])
  }

  /// A wording in both languages, or `null`.
  static func bilingual(_ text: Bilingual?) -> JSONValue { text.map { bilingual($0) } ?? .null }

  /// The compact form on one line.
  public var line: String {
    var bytes: [UInt8] = []
    write(into: &bytes, depth: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The form with one key a line and two spaces a level, ending in a newline.
  public var pretty: String {
    var bytes: [UInt8] = []
    write(into: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(into bytes: inout [UInt8], depth: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .hundredths(let value): bytes.append(contentsOf: Self.hundredths(value).utf8)
    case .string(let text):
      bytes.append(UInt8(ascii: "\""))
      JSONText.escape(text, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.breakLine(&bytes, depth.map { $0 + 1 })
        value.write(into: &bytes, depth: depth.map { $0 + 1 })
      }
      if !values.isEmpty { Self.breakLine(&bytes, depth) }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.breakLine(&bytes, depth.map { $0 + 1 })
        JSONValue.string(member.0).write(into: &bytes, depth: nil)
        bytes.append(contentsOf: (depth == nil ? ":" : ": ").utf8)
        member.1.write(into: &bytes, depth: depth.map { $0 + 1 })
      }
      if !members.isEmpty { Self.breakLine(&bytes, depth) }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func breakLine(_ bytes: inout [UInt8], _ depth: Int?) {
    guard let depth else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private static func hundredths(_ value: Double) -> String {
    let cents = Int((value * 100).rounded())
    let whole = cents.magnitude / 100
    let rest = cents.magnitude % 100
    let sign = cents < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
