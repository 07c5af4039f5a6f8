import Diagnostics
import Foundation

/// A scalar's decoded text as bytes, each of which knows where it stands in the file: what run-together text is cut on.
struct PlacedText: Sendable {
  /// Where decoded text and file part company: behind an escape, decoded byte `decoded` is the file's byte `raw`.
  private struct Step {
    let decoded: Int
    let raw: Int
  }

  let bytes: [UInt8]
  private let whole: Place
  private let steps: [Step]

  /// The text of a node.
  init(_ tree: SourceTree, _ node: NodeIndex) {
    let value = tree.node(node)
    whole = tree.valuePlace(of: node)
    bytes = tree.withValue(of: node) { value in value.withUnsafeBufferPointer { Array($0) } }
    if value.isInArena, tree.format == .json {
      steps = tree.bytes.withUnsafeBufferPointer {
        Self.steps(in: $0, from: Int(value.valueStart), to: min(Int(value.valueEnd), $0.count))
      }
    } else {
      steps = [Step(decoded: 0, raw: Int(value.valueStart))]
    }
  }

  /// All of it.
  var range: Range<Int> { 0..<bytes.count }

  /// Where a range stands in the file.
  func place(_ range: Range<Int>) -> Place {
    let start = min(raw(range.lowerBound), Int(whole.end))
    return Place(file: whole.file, start: start, end: min(max(start, raw(range.upperBound)), Int(whole.end)))
  }

  /// The text of a range without white space at its ends, with its place; nil where nothing is left.
  func located(_ range: Range<Int>) -> Located<String>? {
    let trimmed = trimmed(range)
    return trimmed.isEmpty ? nil : Located(string(trimmed), at: place(trimmed))
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The last step at or before a decoded offset tells its offset in the file.
  private func raw(_ offset: Int) -> Int {
    var low = 0
    var high = steps.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if steps[middle].decoded <= offset { low = middle } else { high = middle }
    }
    return steps[low].raw + offset - steps[low].decoded
  }

  /// Follows the escapes of a JSON string.
  private static func steps(in file: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> [Step] {
    var steps = [Step(decoded: 0, raw: start)]
    var raw = start
    var decoded = 0
    while raw < end {
      guard let base = file.baseAddress, let found = memchr(base + raw, 0x5C, end - raw) else { break }
      let escape = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      decoded += escape - raw
      let isLong = escape + 1 < end && file[escape + 1] == UInt8(ascii: "u")
      if isLong {
        let value = hexadecimal(file, at: escape + 2, end)
        let isPair =
          (0xD800..<0xDC00).contains(value) && escape + 7 < end && file[escape + 6] == 0x5C
          && (0xDC00..<0xE000).contains(hexadecimal(file, at: escape + 8, end))
        decoded += isPair ? 4 : value < 0x80 ? 1 : value < 0x800 ? 2 : 3
        raw = escape + (isPair ? 12 : 6)
      } else {
        decoded += 1
        raw = escape + 2
      }
      steps.append(Step(decoded: decoded, raw: raw))
    }
    return steps
  }

  /// The value of four hexadecimal digits; 0 where there are none.
  private static func hexadecimal(_ file: UnsafeBufferPointer<UInt8>, at start: Int, _ end: Int) -> Int {
    guard start + 4 <= end else { return 0 }
    var value = 0
    for byte in file[start..<start + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return 0 }
      value = value * 16 + digit
    }
    return value
  }
}
