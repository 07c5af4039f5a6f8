/// One input file: its path below the analysed root, and its bytes.
public struct SourceFile: Sendable {
  /// The path relative to the root that was given to the reader; never absolute.
  public let path: String
  /// The content as read, never changed.
  public let bytes: [UInt8]

  /// A file's content under its relative path.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The line and column of a byte offset.
  ///
  /// Counts from the start of the file: meant for places that are printed, not for every node read.
  public func position(of offset: Int) -> Position {
    bytes.withUnsafeBufferPointer { bytes in
      let end = max(0, min(offset, bytes.count))
      var line = 1
      var lineStart = 0
      for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      var column = 1
      for index in lineStart..<end where bytes[index] & 0xC0 != 0x80 { column += 1 }
      return Position(line: line, column: column)
    }
  }

  /// The bytes of a range as text; invalid UTF-8 shows as U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The text of a line, without its end.
  public func line(_ number: Int) -> String {
    var start = 0
    var current = 1
    while current < number, let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      start = feed + 1
      current += 1
    }
    guard current == number else { return "" }
    var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return text(start..<end)
  }
}
