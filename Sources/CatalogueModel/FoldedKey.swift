/// A folded text as bytes, to be searched for whole folded words without touching `String`.
public struct FoldedKey: Hashable, Sendable {
  /// The folded text with one space before the first word and one behind the last.
  private let bytes: [UInt8]

  /// Folds a text.
  public init(_ text: String) {
    var bytes = TextFolder(text, splitsSeams: false, keepsUnits: false, keepsKey: true).key
    if bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    bytes.append(UInt8(ascii: " "))
    self.bytes = bytes
  }

  /// The folded text in UTF-8.
  public var utf8: ArraySlice<UInt8> { bytes.dropFirst().dropLast() }

  /// Whether there is no word.
  public var isEmpty: Bool { bytes.count <= 2 }

  /// How many bytes the words take.
  public var count: Int { max(0, bytes.count - 2) }

  /// Whether the words of another text occur here one after the other.
  public func contains(_ words: FoldedKey) -> Bool {
    let needle = words.bytes
    guard !words.isEmpty, needle.count <= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { hay in
      needle.withUnsafeBufferPointer { needle in
        // The second byte is the first of a word: rarer than the space before it.
        let mark = needle[1]
        var start = 0
        let last = hay.count - needle.count
        while start <= last {
          if hay[start + 1] == mark, hay[start] == needle[0] {
            var index = 2
            while index < needle.count, hay[start + index] == needle[index] { index += 1 }
            if index == needle.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}
