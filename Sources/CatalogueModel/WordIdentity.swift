/// The number of a word, grown unit by unit: six bits a unit while the word is of the alphabet and has up to ten,
/// FNV-1a with the top bit set for longer and foreign words.
struct WordIdentity {
  private(set) var length = 0
  private(set) var lastLetter: Unicode.Scalar = " "
  private var packed: UInt64 = 0
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  private var isForeign = false
  private var before: (packed: UInt64, hash: UInt64, isForeign: Bool) = (0, 0xcbf2_9ce4_8422_2325, false)

  var value: UInt64 { isForeign || length > 10 ? hash | 1 << 63 : packed }

  @inline(__always)
  mutating func append(_ scalar: Unicode.Scalar, code: UInt8) {
    before = (packed, hash, isForeign)
    lastLetter = scalar
    add(scalar, code: code)
    length += 1
  }

  /// Another letter in the place of the last one.
  mutating func replaceLast(with scalar: Unicode.Scalar, code: UInt8) {
    (packed, hash, isForeign) = before
    lastLetter = scalar
    add(scalar, code: code)
  }

  @inline(__always)
  private mutating func add(_ scalar: Unicode.Scalar, code: UInt8) {
    if code == 0 { isForeign = true }
    packed = packed << 6 | UInt64(code)
    hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01b3
  }
}
