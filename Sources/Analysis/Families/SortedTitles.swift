import CatalogueModel
import Dispatch

/// Titles folded for matching, the words of each in alphabetical order, equal ones kept once: what a token-sort ratio
/// compares.
public struct SortedTitles: Sendable {
  private static let threads = 2

  /// For each title, the position of its text among the distinct ones; nil for a title without words.
  public let texts: [Int?]
  /// For each distinct text, the titles that have it, in their order.
  public let groups: [[Int]]
  /// The letters of all distinct texts one after the other, as ranks: the most frequent letter is 0.
  let letters: [UInt32]
  /// Where each distinct text starts among the letters; one more for the end.
  let starts: [Int]
  /// How many different letters there are.
  let alphabet: Int

  /// Folds and sorts titles.
  public init(_ titles: [String]) {
    var folded = [[UInt8]](repeating: [], count: titles.count)
    folded.withUnsafeMutableBufferPointer { buffer in
      // Each thread writes slots of its own only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
        for index in stride(from: thread, to: titles.count, by: Self.threads) {
          slots[index] = Self.sorted(titles[index])
        }
      }
    }
    var positions: [[UInt8]: Int] = [:]
    positions.reserveCapacity(titles.count)
    var texts: [Int?] = []
    texts.reserveCapacity(titles.count)
    var groups: [[Int]] = []
    for (index, text) in folded.enumerated() {
      guard !text.isEmpty else {
        texts.append(nil)
        continue
      }
      if let known = positions[text] {
        groups[known].append(index)
        texts.append(known)
      } else {
        positions[text] = groups.count
        texts.append(groups.count)
        groups.append([index])
      }
    }
    self.texts = texts
    self.groups = groups
    var letters: [UInt32] = []
    letters.reserveCapacity(groups.reduce(0) { $0 + folded[$1[0]].count })
    var starts = [0]
    starts.reserveCapacity(groups.count + 1)
    for group in groups {
      folded[group[0]].withUnsafeBufferPointer { Self.append($0, to: &letters) }
      starts.append(letters.count)
    }
    alphabet = Self.rank(&letters)
    self.letters = letters
    self.starts = starts
  }

  /// How many letters, tones and blanks a distinct text has.
  func length(_ text: Int) -> Int { starts[text + 1] - starts[text] }

  /// The sorted words of a title, as it is compared; empty for a title without words.
  public static func text(_ title: String) -> String { String(decoding: sorted(title), as: UTF8.self) }

  /// The order of UTF-8 is that of scalars.
  private static func sorted(_ title: String) -> [UInt8] {
    let key = FoldedKey(title).utf8
    guard !key.isEmpty else { return [] }
    let words = key.split(separator: UInt8(ascii: " ")).sorted { $0.lexicographicallyPrecedes($1) }
    return Array(words.joined(separator: CollectionOfOne(UInt8(ascii: " "))))
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to letters: inout [UInt32]) {
    var byte = 0
    while byte < bytes.count {
      let lead = UInt32(bytes[byte])
      let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
      for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[byte + offset] & 0x3F) }
      letters.append(value)
      byte += length
    }
  }

  /// Writes ranks by frequency over the letters; the number of different ones.
  private static func rank(_ letters: inout [UInt32]) -> Int {
    var counts = [Int](repeating: 0, count: Int(letters.max() ?? 0) + 1)
    for letter in letters { counts[Int(letter)] += 1 }
    let order = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    for (rank, letter) in order.enumerated() { counts[letter] = rank }
    for index in letters.indices { letters[index] = UInt32(counts[Int(letters[index])]) }
    return order.count
  }
}
