/// The length of the longest common subsequence of one text with others, 64 letters of the text in one step.
///
/// After Hyyrö, Bit-parallel LCS-length computation revisited, 2004.
struct CommonSubsequence {
  private let alphabet: Int
  private var text: [UInt32] = []
  private var width = 0
  /// For each letter, at which positions of the text it stands.
  private var masks: [UInt64] = []
  /// A bit is clear where the common subsequence grows.
  private var state: [UInt64] = []

  /// For letters below a bound.
  init(alphabet: Int) {
    self.alphabet = alphabet
  }

  /// Sets the text that others are compared with.
  mutating func prepare(_ letters: ArraySlice<UInt32>) {
    for letter in text { for word in 0..<width { masks[Int(letter) * width + word] = 0 } }
    text = Array(letters)
    let needed = (text.count + 63) / 64
    if needed != width {
      width = needed
      masks = [UInt64](repeating: 0, count: alphabet * width)
      state = [UInt64](repeating: 0, count: width)
    }
    for (position, letter) in text.enumerated() {
      masks[Int(letter) * width + position / 64] |= 1 << UInt64(position % 64)
    }
  }

  /// The length of the longest common subsequence of the prepared text and another one.
  mutating func length(with other: ArraySlice<UInt32>) -> Int {
    guard width > 0 else { return 0 }
    let width = width
    let spare = UInt64(width * 64 - text.count)
    return state.withUnsafeMutableBufferPointer { state in
      masks.withUnsafeBufferPointer { masks in
        other.withUnsafeBufferPointer { other in
          Self.run(state, masks, width, other)
          state[width - 1] |= ~(UInt64.max >> spare)
          return state.reduce(0) { $0 &+ (~$1).nonzeroBitCount }
        }
      }
    }
  }

  private static func run(
    _ state: UnsafeMutableBufferPointer<UInt64>,
    _ masks: UnsafeBufferPointer<UInt64>,
    _ width: Int,
    _ other: UnsafeBufferPointer<UInt32>
  ) {
    for word in 0..<width { state[word] = .max }
    for letter in other {
      let base = Int(letter) &* width
      var carry: UInt64 = 0
      for word in 0..<width {
        let old = state[word]
        let met = old & masks[base &+ word]
        let half = old &+ met
        let sum = half &+ carry
        carry = half < old || sum < half ? 1 : 0
        state[word] = sum | (old & ~met)
      }
    }
  }
}
