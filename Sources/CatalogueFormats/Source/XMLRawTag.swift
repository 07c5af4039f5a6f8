/// Looks into raw tags without a parser.
enum XMLRawTag {
  /// Where the XML declaration names an encoding, between its quotes; nil when it names none.
  static func encoding(in bytes: [UInt8]) -> Range<Int>? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    guard bytes[start...].starts(with: "<?xml".utf8) else { return nil }
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return attributes(in: bytes[(start + 5)..<end]).first { bytes[$0.name].elementsEqual("encoding".utf8) }?
      .value
  }

  /// The attributes of a raw tag from behind its name on, as far as they are well-formed.
  static func attributes(in tag: ArraySlice<UInt8>) -> [(name: Range<Int>, value: Range<Int>)] {
    var found: [(name: Range<Int>, value: Range<Int>)] = []
    var rest = tag.drop(while: isSpace)
    while !rest.isEmpty {
      let name = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: "=") }
      rest = rest[name.endIndex...].drop(while: isSpace)
      guard rest.first == UInt8(ascii: "=") else { break }
      rest = rest.dropFirst().drop(while: isSpace)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { break }
      let value = rest.dropFirst().prefix { $0 != quote }
      found.append((name.startIndex..<name.endIndex, value.startIndex..<value.endIndex))
      rest = rest[value.endIndex...].dropFirst().drop(while: isSpace)
    }
    return found
  }

  /// Whether a byte is white space in XML.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}
