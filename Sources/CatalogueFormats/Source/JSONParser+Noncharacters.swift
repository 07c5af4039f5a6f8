internal import Diagnostics
import Foundation

/// U+FFFE and U+FFFF, which XML cannot hold: JSON text is read without them, as it is without control characters.
extension JSONParser {
  /// Whether one of them stands in a file as it is; looked for once, since hardly any file has one.
  static func holdsNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var offset = 0
    while offset + 2 < bytes.count, let found = memchr(base + offset, 0xEF, bytes.count - 2 - offset) {
      let index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if isNoncharacter(bytes[index], bytes[index + 1], bytes[index + 2]) { return true }
      offset = index + 1
    }
    return false
  }

  /// Takes them out of the string that ends at the cursor, and reports each at the whole string.
  mutating func dropNoncharacters(_ start: Int, _ arenaStart: inout Int?) {
    let (kept, dropped) =
      arenaStart.map { Self.withoutNoncharacters(builder.arena[$0...]) }
      ?? Self.withoutNoncharacters(bytes[start..<at])
    guard !dropped.isEmpty else { return }
    for value in dropped { report(.controlCharacter(value, at: Place(file: file, start: start, end: at))) }
    let from = arenaStart ?? builder.arena.count
    builder.arena.replaceSubrange(from..., with: kept)
    arenaStart = from
  }

  private static func withoutNoncharacters(_ value: some RandomAccessCollection<UInt8>) -> (
    bytes: [UInt8], dropped: [UInt32]
  ) {
    let value = Array(value)
    var kept: [UInt8] = []
    kept.reserveCapacity(value.count)
    var dropped: [UInt32] = []
    var index = 0
    while index < value.count {
      if index + 2 < value.count, isNoncharacter(value[index], value[index + 1], value[index + 2]) {
        dropped.append(value[index + 2] == 0xBE ? 0xFFFE : 0xFFFF)
        index += 3
      } else {
        kept.append(value[index])
        index += 1
      }
    }
    return (kept, dropped)
  }

  private static func isNoncharacter(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    first == 0xEF && second == 0xBF && third & 0xFE == 0xBE
  }
}
