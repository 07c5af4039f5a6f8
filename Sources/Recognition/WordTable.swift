/// A hash table from 64-bit keys to small numbers: open addressing, because the hot loop asks it once a word.
struct WordTable: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var values: [Int32] = Array(repeating: -1, count: 64)
  private(set) var count = 0

  /// The value of a key.
  subscript(key: UInt64) -> Int32? {
    let value = values[slot(of: key)]
    return value < 0 ? nil : value
  }

  /// Adds a key or changes its value.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    if values[slot] < 0 { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.1 >= 0 }
    let size = keys.count * 2
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
    count = 0
    for (key, value) in old { insert(key, value) }
  }
}
