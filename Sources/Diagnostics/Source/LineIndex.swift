import Synchronization

/// Where lines and columns stand in a file: one mark for every block of bytes, so that a position costs one short
/// scan, however long the file or its lines are.
struct LineIndex: Sendable {
  /// The line and column at the start of a block.
  private struct Mark {
    var line: UInt32
    var column: UInt32
  }

  private static let blockLength = 4_096

  private let marks: [Mark]

  /// Reads a file's bytes once.
  init(_ bytes: [UInt8]) {
    var marks: [Mark] = []
    marks.reserveCapacity(bytes.count / Self.blockLength + 1)
    bytes.withUnsafeBufferPointer { bytes in
      var position = Position(line: 1, column: 1)
      var start = 0
      repeat {
        marks.append(
          Mark(line: UInt32(clamping: position.line), column: UInt32(clamping: position.column))
        )
        let end = min(start + Self.blockLength, bytes.count)
        Self.advance(&position, over: bytes, from: start, to: end)
        start = end
      } while start < bytes.count
    }
    self.marks = marks
  }

  /// The line and column of a byte offset.
  func position(of offset: Int, in bytes: [UInt8]) -> Position {
    let end = max(0, min(offset, bytes.count))
    let block = min(end / Self.blockLength, marks.count - 1)
    var position = Position(line: Int(marks[block].line), column: Int(marks[block].column))
    bytes.withUnsafeBufferPointer { bytes in
      Self.advance(&position, over: bytes, from: block * Self.blockLength, to: end)
    }
    return position
  }

  private static func advance(
    _ position: inout Position,
    over bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    to end: Int
  ) {
    var line = position.line
    var column = position.column
    for index in start..<end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    position = Position(line: line, column: column)
  }
}

/// A file's line index, built when the first position is asked for: most files never have one printed.
final class LazyLineIndex: Sendable {
  private let index = Mutex<LineIndex?>(nil)

  func callAsFunction(_ bytes: [UInt8]) -> LineIndex {
    index.withLock { index in
      if let index { return index }
      let made = LineIndex(bytes)
      index = made
      return made
    }
  }
}
