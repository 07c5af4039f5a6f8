import TestSupport

/// Inputs made from a corpus by small random changes; the whole state is the seed.
struct Mutation: RandomNumberGenerator {
  private var state: UInt64
  private let corpus: [[UInt8]]
  private let words: [[UInt8]]
  private static let marks = Array("<>&;\"'/={}[]():,\\-!?u0 \n".utf8) + [0x00, 0x7F, 0xC3, 0xE1, 0xED, 0xFF]

  init(seed: UInt64, corpus: [[UInt8]], words: [String]) {
    state = seed
    self.corpus = corpus
    self.words = words.map { Array($0.utf8) }
  }

  /// An input of the corpus with one to four changes.
  mutating func input() -> [UInt8] {
    var bytes = corpus.randomElement(using: &self) ?? []
    for _ in 0..<Int.random(in: 1...4, using: &self) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let index = Int.random(in: 0...bytes.count, using: &self)
    let end = min(bytes.count, index + Int.random(in: 1...40, using: &self))
    switch Int.random(in: 0..<7, using: &self) {
    case 0:
      bytes.replaceSubrange(index..<end, with: CollectionOfOne(UInt8.random(in: .min ... .max, using: &self)))
    case 1: bytes.insert(Self.marks.randomElement(using: &self) ?? 0, at: index)
    case 2: bytes.removeSubrange(index..<min(bytes.count, index + 1))
    case 3: bytes.removeSubrange(index..<end)
    case 4: bytes.insert(contentsOf: words.randomElement(using: &self) ?? [], at: index)
    case 5: bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: 0...bytes.count, using: &self))
    default:
      let other = corpus.randomElement(using: &self) ?? []
      let start = Int.random(in: 0...other.count, using: &self)
      bytes.insert(contentsOf: other[start..<min(other.count, start + 60)], at: index)
    }
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
