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

  /// The text of one line on both sides of a byte offset, each side cut to a number of scalars.
  ///
  /// It costs the same however long the line is.
  public func surroundings(of offset: Int, before: Int, after: Int) -> (before: String, after: String) {
    let middle = max(0, min(offset, bytes.count))
    var (start, end) = (middle, middle)
    var count = 0
    while start > 0, count < before, middle - start < before * 4, bytes[start - 1] != UInt8(ascii: "\n") {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { count += 1 }
    }
    count = 0
    while end < bytes.count, end - middle < after * 4, bytes[end] != UInt8(ascii: "\n") {
      if bytes[end] & 0xC0 != 0x80 { count += 1 }
      if count > after { break }
      end += 1
    }
    let isAtEnd = end == bytes.count || bytes[end] == UInt8(ascii: "\n")
    if isAtEnd, end > middle, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return (text(start..<middle), text(middle..<end))
  }
}
