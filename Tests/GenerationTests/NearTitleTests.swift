import Analysis
import CatalogueModel
import Generation
import Testing

struct `Near titles` {
  @Test(arguments: 0..<10)
  func `are exactly the pairs that scoring every pair finds`(_ round: Int) {
    let seed = GeneratedCatalogue.seed &+ UInt64(round)
    let titles =
      round.isMultiple(of: 2)
      ? TitleGenerator(seed: seed).titles(64) : Self.random(64, seed: seed)
    var found: [[Int]: Double] = [:]
    NearTitles(titles).eachPair { found[[$0, $1]] = $2 }
    let sorted = titles.map(Self.sorted)
    var mistakes: [String] = []
    for (first, left) in sorted.enumerated() {
      for second in titles.indices.dropFirst(first + 1) {
        let ratio = Self.ratio(left, sorted[second])
        let expected = ratio.flatMap { $0 >= 0.9 - 1e-12 ? $0 : nil }
        let seen = found[[first, second]]
        let isSame = seen == nil ? expected == nil : expected.map { abs($0 - (seen ?? 0)) < 1e-12 } ?? false
        if !isSame {
          mistakes.append("“\(titles[first])” and “\(titles[second])”: \(seen ?? 0), not \(ratio ?? 0)")
        }
      }
    }
    #expect(mistakes == [], "TTHC_SEED=\(GeneratedCatalogue.seed), round \(round)")
    #expect(!found.isEmpty)
  }

  @Test func `are near whatever the order of words, letter case, marks and tone placement`() {
    let near = NearTitles(["Cấp giấy phép, hoà giải (cấp xã)", "CẤP XÃ: cấp giấy phép hòa giải", "", "—"])
    var pairs: [[Int]] = []
    near.eachPair { first, second, _ in pairs.append([first, second]) }
    #expect(pairs == [[0, 1]])
  }

  @Test func `count a likeness of exactly nine tenths, and none below`() {
    let tenth = "aaaaaaaaaa"
    var pairs: [[Int]] = []
    NearTitles([tenth, "aaaaaaaaab", "aaaaaaaabb"]).eachPair { first, second, _ in
      pairs.append([first, second])
    }
    #expect(pairs == [[0, 1], [1, 2]])
  }

  /// Titles out of few letters, with lengths about the words of 64 letters, and some that differ little.
  private static func random(_ count: Int, seed: UInt64) -> [String] {
    var numbers = SeededNumbers(seed: seed, index: 0)
    var titles: [String] = []
    let letters = ["a", "b", "đ", "ế", "o", " ", "7", "ư"]
    for _ in 0..<count {
      guard let earlier = titles.last, numbers.comes(50) else {
        titles.append((0..<numbers.below(140)).map { _ in numbers.pick(letters) }.joined())
        continue
      }
      var characters = earlier.map { String($0) }
      for _ in 0...numbers.below(12) {
        let place = numbers.below(characters.count + 1)
        if numbers.comes(50), place < characters.count {
          characters.remove(at: place)
        } else {
          characters.insert(numbers.pick(letters), at: place)
        }
      }
      titles.append(characters.joined())
    }
    return titles
  }

  /// The token-sort ratio by the table of the textbook; nil where a title has no word.
  private static func ratio(_ left: [UInt32], _ right: [UInt32]) -> Double? {
    guard !left.isEmpty, !right.isEmpty else { return nil }
    var row = [Int](repeating: 0, count: right.count + 1)
    for letter in left {
      var diagonal = 0
      for (index, other) in right.enumerated() {
        let above = row[index + 1]
        row[index + 1] = letter == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return 2 * Double(row[right.count]) / Double(left.count + right.count)
  }

  private static func sorted(_ title: String) -> [UInt32] {
    let words = FoldedText.key(title).split(separator: " ").map { $0.unicodeScalars.map(\.value) }
    return Array(words.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [32]))
  }
}
