/// One input file: its path below the analysed root, and its bytes.
public struct SourceFile: Sendable {
  /// The path relative to the root that was given to the reader; never absolute.
  public let path: String
  /// The content as read, never changed.
  public let bytes: [UInt8]
  private let lines = LazyLineIndex()

  /// A file's content under its relative path.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The line and column of a byte offset.
  ///
  /// The first call reads the whole file once; every further one costs a short scan.
  public func position(of offset: Int) -> Position {
    lines(bytes).position(of: offset, in: bytes)
  }

  /// The bytes of a range as text; invalid UTF-8 shows as U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The text of a line, without its end.
  public func line(_ number: Int) -> String {
    guard let start = lines(bytes).start(ofLine: number, in: bytes) else { return "" }
    var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return text(start..<end)
  }
}
