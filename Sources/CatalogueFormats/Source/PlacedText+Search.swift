import Foundation

/// A word to be searched for byte by byte.
struct ByteWord: ExpressibleByStringLiteral, Sendable {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  init(stringLiteral text: String) {
    self.init(text)
  }

  var count: Int { bytes.count }
}

extension PlacedText {
  /// The first occurrence of a word within a range.
  ///
  /// Words are short and their first letters rare, so that going from one first letter to the next is linear.
  func first(_ word: ByteWord, in range: Range<Int>) -> Range<Int>? {
    guard let letter = word.bytes.first else { return nil }
    return bytes.withUnsafeBytes { text in
      word.bytes.withUnsafeBytes { wanted -> Range<Int>? in
        guard let base = text.baseAddress, let wanted = wanted.baseAddress else { return nil }
        var start = range.lowerBound
        while start + word.count <= range.upperBound {
          let room = range.upperBound - word.count - start + 1
          guard let found = memchr(base + start, Int32(letter), room) else { return nil }
          start = UnsafeRawPointer(found) - base
          if memcmp(base + start, wanted, word.count) == 0 { return start..<start + word.count }
          start += 1
        }
        return nil
      }
    }
  }

  /// Whether a stretch of another text occurs, however long it is and whatever it repeats (Knuth, Morris, Pratt).
  func contains(_ other: PlacedText, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    let wanted = other.bytes[range]
    let first = range.lowerBound
    var borders = [0]
    borders.reserveCapacity(range.count)
    var length = 0
    for index in range.dropFirst() {
      while length > 0, wanted[first + length] != wanted[index] { length = borders[length - 1] }
      if wanted[first + length] == wanted[index] { length += 1 }
      borders.append(length)
    }
    length = 0
    for byte in bytes {
      while length > 0, wanted[first + length] != byte { length = borders[length - 1] }
      if wanted[first + length] == byte { length += 1 }
      if length == range.count { return true }
    }
    return false
  }

  /// Whether a word stands at an offset, before an end.
  func has(_ word: ByteWord, at offset: Int, before end: Int) -> Bool {
    guard offset >= 0, offset + word.count <= end else { return false }
    return bytes.withUnsafeBufferPointer { text in
      word.bytes.withUnsafeBufferPointer { word in
        for index in word.indices where text[offset + index] != word[index] { return false }
        return true
      }
    }
  }

  /// Whether two stretches have the same bytes.
  func same(_ range: Range<Int>, _ other: PlacedText, _ otherRange: Range<Int>) -> Bool {
    guard range.count == otherRange.count else { return false }
    return bytes.withUnsafeBytes { left in
      other.bytes.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left + range.lowerBound, right + otherRange.lowerBound, range.count) == 0
      }
    }
  }

  /// Where the run of ASCII digits at an offset ends.
  func endOfDigits(from offset: Int, before end: Int) -> Int {
    var index = offset
    while index < end, Self.isDigit(bytes[index]) { index += 1 }
    return index
  }

  /// The lines.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(start..<index)
      start = index + 1
    }
    return lines + [start..<bytes.count]
  }

  /// Whether a byte is an ASCII digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// A range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let next = endOfGlyph(at: start, before: end), kind(at: start, before: end) == .space {
      start = next
    }
    while end > start {
      let last = startOfGlyph(before: end, after: start)
      guard kind(at: last, before: end) == .space else { break }
      end = last
    }
    return start..<end
  }
}

extension PlacedText {
  /// What kind of character stands somewhere, as far as seams between run-together words show in it.
  enum Glyph {
    case upper, lower, digit, space, other
  }

  /// The kind of the character that begins at an offset; `other` at the end.
  func kind(at offset: Int, before end: Int) -> Glyph {
    guard offset < end else { return .other }
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
    case 0x09...0x0D, 0x20: return .space
    case 0..<0x80: return .other
    default:
      guard let scalar = scalar(at: offset, before: end) else { return .other }
      if let known = Self.vietnamese(scalar.value) { return known }
      if scalar.properties.isUppercase { return .upper }
      if scalar.properties.isLowercase { return .lower }
      if scalar.properties.isWhitespace { return .space }
      return scalar.properties.isAlphabetic ? .lower : .other
    }
  }

  /// The kind of the letters that Vietnamese adds to the Latin alphabet; nil for any other character.
  private static func vietnamese(_ value: UInt32) -> Glyph? {
    switch value {
    case 0xC0...0xD6, 0xD8...0xDE: .upper
    case 0xDF...0xF6, 0xF8...0xFF: .lower
    case 0x100...0x137, 0x168...0x169, 0x1EA0...0x1EF9: value & 1 == 0 ? .upper : .lower
    case 0x1A0, 0x1AF: .upper
    case 0x1A1, 0x1B0: .lower
    default: nil
    }
  }

  /// The kind of the character before an offset, its combining marks left aside; `other` at the start.
  func kind(before offset: Int, after start: Int) -> Glyph {
    var end = offset
    while end > start {
      let last = startOfGlyph(before: end, after: start)
      guard let scalar = scalar(at: last, before: end), (0x300...0x36F).contains(scalar.value) else {
        return kind(at: last, before: end)
      }
      end = last
    }
    return .other
  }

  /// Where the character before an offset begins.
  func startOfGlyph(before offset: Int, after start: Int) -> Int {
    var index = offset - 1
    while index > start, offset - index < 4, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// Where the character at an offset ends; nil at the end.
  func endOfGlyph(at offset: Int, before end: Int) -> Int? {
    guard offset < end else { return nil }
    var index = offset + 1
    while index < end, index - offset < 4, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private func scalar(at offset: Int, before end: Int) -> Unicode.Scalar? {
    guard let next = endOfGlyph(at: offset, before: end) else { return nil }
    let lead = UInt32(bytes[offset])
    guard next - offset > 1 else { return lead < 0x80 ? Unicode.Scalar(lead) : nil }
    var value = lead & (0x7F >> UInt32(next - offset))
    for byte in bytes[offset + 1..<next] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value)
  }
}
