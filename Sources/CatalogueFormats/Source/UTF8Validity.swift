/// Finds what is not UTF-8, by the definition of RFC 3629: no overlong form, no surrogate, nothing above
/// U+10FFFF.
enum UTF8Validity {
  /// The first ill-formed sequence at or behind an offset that begins a sequence; nil when there is none.
  ///
  /// A sequence is what one U+FFFD stands for: the longest start of a valid sequence, or one byte.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0) -> Range<Int>? {
    var index = soundPrefix(of: bytes, from: offset)
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = validLength(bytes, at: index, end: bytes.count)
      guard length > 0 else { return index..<index - length + 1 }
      index += length
    }
    return nil
  }

  /// Runs over sound text with one table look-up and no branch a byte, which Vietnamese text, half of it
  /// multi-byte, would mispredict; gives an offset that begins a sequence, before the first fault.
  private static func soundPrefix(of bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    return steps.withUnsafeBufferPointer { steps in
      var state: UInt64 = 0
      var index = offset
      var sound = offset
      while index + 16 <= bytes.count {
        let low = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let high = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
        if state & 63 != 0 || (low | high) & 0x8080_8080_8080_8080 != 0 {
          for shift in 0..<8 { state = steps[Int(low >> UInt64(shift * 8) & 0xFF)] &>> state }
          for shift in 0..<8 { state = steps[Int(high >> UInt64(shift * 8) & 0xFF)] &>> state }
          if state & 63 == fault { return sound }
        }
        index += 16
        if state & 63 == 0 { sound = index }
      }
      return sound
    }
  }

  private static let fault: UInt64 = 6

  /// For each byte the next state of each state, as a shift: state `s` finds its successor in the six bits
  /// from bit `s` on.
  private static let steps: [UInt64] = (UInt8.min...UInt8.max).map { byte in
    let isTail = byte & 0xC0 == 0x80
    let fromStart: UInt64 =
      switch byte {
      case 0x00...0x7F: 0
      case 0xC2...0xDF: 12
      case 0xE0: 30
      case 0xE1...0xEC, 0xEE...0xEF: 18
      case 0xED: 36
      case 0xF0: 42
      case 0xF1...0xF3: 24
      case 0xF4: 48
      default: fault
      }
    var row = fromStart | fault << fault
    row |= (isTail ? 0 : fault) << 12
    row |= (isTail ? 12 : fault) << 18
    row |= (isTail ? 18 : fault) << 24
    row |= (isTail && byte >= 0xA0 ? 12 : fault) << 30
    row |= (isTail && byte <= 0x9F ? 12 : fault) << 36
    row |= (isTail && byte >= 0x90 ? 18 : fault) << 42
    row |= (isTail && byte <= 0x8F ? 18 : fault) << 48
    return row
  }

  /// The length of the valid sequence at an offset, or, when it is ill-formed, one less its length, negated.
  @inline(__always)
  private static func validLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    let first = bytes[index]
    if first < 0xC2 || first > 0xF4 { return 0 }
    guard index + 1 < end else { return 0 }
    let second = bytes[index + 1]
    if first < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xE0: lowest = 0xA0
    case 0xED: highest = 0x9F
    case 0xF0: lowest = 0x90
    case 0xF4: highest = 0x8F
    default: break
    }
    guard second >= lowest, second <= highest else { return 0 }
    guard index + 2 < end, bytes[index + 2] & 0xC0 == 0x80 else { return -1 }
    if first < 0xF0 { return 3 }
    guard index + 3 < end, bytes[index + 3] & 0xC0 == 0x80 else { return -2 }
    return 4
  }

  /// All ill-formed sequences.
  static func faults(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var faults: [Range<Int>] = []
    var offset = 0
    while let fault = firstFault(in: bytes, from: offset) {
      faults.append(fault)
      offset = fault.upperBound
    }
    return faults
  }
}
