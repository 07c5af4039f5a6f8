internal import Diagnostics

extension JSONParser {
  /// Resolves the escape at the cursor into the arena; false after a finding.
  mutating func readEscape() -> Bool {
    let start = at
    at += 1
    guard at < end else {
      fail(.escape)
      return false
    }
    let letter = bytes[at]
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): builder.arena.append(letter)
    case UInt8(ascii: "n"): builder.arena.append(0x0A)
    case UInt8(ascii: "r"): builder.arena.append(0x0D)
    case UInt8(ascii: "t"): builder.arena.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): dropControl(letter == UInt8(ascii: "b") ? 0x08 : 0x0C, start)
    case UInt8(ascii: "u"): return readUnicodeEscape(start)
    default:
      at -= 1
      fail(.escape)
      return false
    }
    return true
  }

  private mutating func readUnicodeEscape(_ start: Int) -> Bool {
    guard let unit = readHex() else { return false }
    if unit & 0xF800 == 0xD800 {
      if unit < 0xDC00, let low = peekLowSurrogate() {
        at += 6
        append(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)))
        return true
      }
      report(.loneSurrogate(at: Place(file: file, start: start, end: at)))
      append(0xFFFD)
    } else if unit >= 0xFFFE || (unit < 0x20 && unit != 0x09 && unit != 0x0A && unit != 0x0D) {
      dropControl(UInt32(unit), start)
    } else {
      append(UInt32(unit))
    }
    return true
  }

  private mutating func append(_ scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    builder.arena.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func dropControl(_ value: UInt32, _ start: Int) {
    report(.controlCharacter(value, at: Place(file: file, start: start, end: at)))
  }

  /// The four digits at the cursor; nil after a finding.
  private mutating func readHex() -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard at < end, let digit = Self.hexDigit(bytes[at]) else {
        fail(.hexDigit)
        return nil
      }
      unit = unit << 4 | digit
      at += 1
    }
    return unit
  }

  private func peekLowSurrogate() -> UInt16? {
    guard at + 6 <= end, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for index in at + 2..<at + 6 {
      guard let digit = Self.hexDigit(bytes[index]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit & 0xFC00 == 0xDC00 ? unit : nil
  }

  private static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
