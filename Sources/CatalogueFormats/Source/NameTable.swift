/// Byte strings numbered in the order of their first appearance; equal bytes have equal numbers.
///
/// Keyed by bytes and not by `String`: two spellings that differ in normalisation are two names, and hashing
/// Vietnamese text as `String` would normalise it each time.
struct NameTable: Sendable {
  private struct Entry {
    var hash: UInt32
    var start: UInt32
    var length: UInt32
  }

  /// Varies between runs, so that no file can be made to collide.
  ///
  /// It decides about slots only, never about numbers.
  private static let seed = UInt64.random(in: .min ... .max)

  private let seed = NameTable.seed
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Numbers plus one, where 0 marks a free slot; the count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 256)

  /// How many names there are.
  var count: Int { entries.count }

  /// The number of a name, which is taken in if it is new.
  mutating func number(of name: UnsafeRawBufferPointer) -> (number: Int, isNew: Bool) {
    let hash = hash(of: name)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if entries[number].hash == hash, holds(name, entries[number]) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = entries.count
    entries.append(Entry(hash: hash, start: UInt32(bytes.count), length: UInt32(name.count)))
    bytes.append(contentsOf: name)
    slots[slot] = UInt32(number + 1)
    if entries.count * 2 > slots.count { grow() }
    return (number, true)
  }

  private func holds(_ name: UnsafeRawBufferPointer, _ entry: Entry) -> Bool {
    guard Int(entry.length) == name.count else { return false }
    return bytes.withUnsafeBytes { all in
      let known = UnsafeRawBufferPointer(rebasing: all[Int(entry.start)..<Int(entry.start + entry.length)])
      var index = 0
      while index < name.count {
        if known[index] != name[index] { return false }
        index += 1
      }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private func hash(of name: UnsafeRawBufferPointer) -> UInt32 {
    var state = seed ^ UInt64(truncatingIfNeeded: name.count)
    var index = 0
    while index + 8 <= name.count {
      state = Self.mix(state ^ name.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var tail: UInt64 = 0
    while index < name.count {
      tail = tail << 8 | UInt64(name[index])
      index += 1
    }
    return UInt32(truncatingIfNeeded: Self.mix(state ^ tail))
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
