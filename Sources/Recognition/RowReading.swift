internal import CatalogueModel

/// A row cut into words, clauses, sentences and parentheses, with the cues found in it.
///
/// A class, because several readers look at one row: a structure of a dozen arrays would be retained at every hand-over.
final class RowReading {
  /// What separates a word from the one before.
  enum Boundary: Int, Comparable {
    case none, slash, comma, colon, item, sentence
    static func < (left: Boundary, right: Boundary) -> Bool { left.rawValue < right.rawValue }
  }

  let words: [FoldedText.Word]
  let tail: FoldedText.Gap
  /// The boundary before each word.
  let boundaries: [Boundary]
  /// How many parentheses enclose each word.
  let depths: [Int32]
  /// A number for the sentence or parenthesis each word stands in.
  let scopes: [Int32]
  /// The scope around each scope; -1 at the top.
  let parents: [Int32]
  /// The cues of the longest phrase that ends with a word, and where it starts.
  let endingCues: [CueMask]
  let endingStarts: [Int32]
  /// The cues of the longest phrase that starts with a word, and where it ends.
  let startingCues: [CueMask]
  let startingEnds: [Int32]
  /// The mention that covers each word; -1 for none.
  let mentionAt: [Int32]

  init(_ text: FoldedText, cues: [(cue: Cue, words: Range<Int>)], mentions: [Range<Int>]) {
    let cutter = RowCutter(text.words)
    words = text.words
    tail = text.tail
    boundaries = cutter.boundaries
    depths = cutter.depths
    scopes = cutter.scopes
    parents = cutter.parents
    let count = text.words.count
    var mentionAt = [Int32](repeating: -1, count: count)
    for (index, range) in mentions.enumerated() {
      for word in range { mentionAt[word] = Int32(index) }
    }
    self.mentionAt = mentionAt
    var ending = [CueMask](repeating: [], count: count)
    var starting = ending
    var starts = [Int32](repeating: 0, count: count)
    var ends = starts
    for (cue, range) in cues where cutter.isUnbroken(range) {
      let (first, last) = (range.lowerBound, range.upperBound - 1)
      let (start, end) = (Int32(first), Int32(last + 1))
      if ending[last].isEmpty || start < starts[last] {
        ending[last] = cue.mask
        starts[last] = start
      } else if start == starts[last] {
        ending[last].insert(cue.mask)
      }
      if starting[first].isEmpty || end > ends[first] {
        starting[first] = cue.mask
        ends[first] = end
      } else if end == ends[first] {
        starting[first].insert(cue.mask)
      }
    }
    endingCues = ending
    endingStarts = starts
    startingCues = starting
    startingEnds = ends
  }

  /// Whether "một trong các" at a word offers documents, not persons or cases.
  func offersDocuments(_ index: Int) -> Bool {
    guard startingCues[index].has(.oneOf) else { return false }
    let start = index + 1
    let end = min(words.count, Int(startingEnds[index]) + 6)
    guard start < end else { return false }
    return (start..<end).contains { word in
      mentionAt[word] >= 0 || startingCues[word].has(.document) || startingCues[word].has(.documents)
    }
  }

  /// Whether a word opens its parenthesis, clause or list entry.
  func opensItem(_ index: Int) -> Bool {
    index == 0 || boundaries[index] >= .colon || depths[index] > depths[index - 1]
  }

  /// Whether a word that can start a document's name is an act where it stands: "đăng ký", "đề nghị", "phụ lục" name
  /// something to file only where they open an entry.
  func isAct(_ index: Int) -> Bool { !opensItem(index) && Self.acts.contains(words[index].identity) }

  private static let acts = Set(FoldedText("đăng đề mẫu biểu phụ").words.map(\.identity))

  /// Whether a word opens an entry of a list: behind a semicolon, a bullet, a dash, a line break or a number.
  func isListEntry(_ index: Int) -> Bool {
    guard opensItem(index), index > 0 else { return false }
    let marks = words[index].gap.marks
    if !marks.isDisjoint(with: [.semicolon, .bullet, .dash, .lineBreak, .seam]) { return true }
    guard opensItem(index - 1) else { return false }
    switch ListLevel(of: index - 1, in: self) {
    case .letter, .number: return true
    case .bullet, .dash, nil: return false
    }
  }
}
