internal import CatalogueModel

/// Finds where the clauses, sentences, list entries and parentheses of a row begin and end.
struct RowCutter {
  private let words: [FoldedText.Word]
  private(set) var boundaries: [RowReading.Boundary] = []
  private(set) var depths: [Int32] = []
  private(set) var scopes: [Int32] = []
  private(set) var parents: [Int32] = []

  init(_ words: [FoldedText.Word]) {
    self.words = words
    boundaries.reserveCapacity(words.count)
    depths.reserveCapacity(words.count)
    scopes.reserveCapacity(words.count)
    cut()
  }

  /// Whether no clause ends and no parenthesis opens or closes inside a run of words.
  func isUnbroken(_ range: Range<Int>) -> Bool {
    for index in range.dropFirst()
    where boundaries[index] > .comma || words[index].gap.marks.contains(.parenthesis) {
      return false
    }
    return true
  }

  private mutating func cut() {
    var depth: Int32 = 0
    var stack: [Int32] = [0]
    parents = [-1]
    var afterEnumerator = true
    for (index, word) in words.enumerated() {
      let gap = word.gap
      var boundary = boundary(before: index)
      let isEnumerator = isEnumerator(
        index,
        opened: gap.opened > 0,
        atStart: afterEnumerator || boundary >= .colon
      )
      let wasEnumerator =
        index > 0 && afterEnumerator && boundary < .sentence && gap.closed > 0 && isShort(index - 1)
      if wasEnumerator { boundary = .sentence }
      for _ in 0..<min(Int(gap.closed), stack.count - 1) {
        depth -= 1
        stack.removeLast()
      }
      if boundary == .sentence || (boundary == .item && word.isCapitalised) {
        parents.append(stack.count > 1 ? stack[stack.count - 2] : -1)
        stack[stack.count - 1] = Int32(parents.count - 1)
      }
      if !isEnumerator {
        for _ in 0..<gap.opened {
          depth += 1
          parents.append(stack[stack.count - 1])
          stack.append(Int32(parents.count - 1))
        }
      }
      afterEnumerator =
        isEnumerator || (boundary >= .item && isShort(index)) || (index == 0 && isShort(index))
      boundaries.append(boundary)
      depths.append(depth)
      scopes.append(stack[stack.count - 1])
    }
  }

  private func isShort(_ index: Int) -> Bool {
    words[index].length <= 3
      && (words[index].isNumber || words[index].scalars.count <= 2 || isRoman(index))
  }

  private func isRoman(_ index: Int) -> Bool {
    Self.romans.contains(words[index].identity)
  }

  private static let romans = Set(FoldedText("i ii iii iv v vi vii viii ix x xi xii").words.map(\.identity))

  /// Whether a word numbers an entry: `a)`, `1.`, `(ii)`.
  private func isEnumerator(_ index: Int, opened: Bool, atStart: Bool) -> Bool {
    guard atStart || index == 0, isShort(index), index + 1 < words.count else { return false }
    return words[index + 1].gap.closed > 0 && (opened || words[index].gap.opened == 0)
  }

  /// Whether a word is the "2." in front of an entry.
  private func isNumberOfEntry(_ index: Int) -> Bool {
    words[index].isNumber && index + 1 < words.count && words[index + 1].isCapitalised
      && words[index + 1].gap.marks.contains(.period)
  }

  /// Whether a dash stands between the number and the title of an annex: "Phụ lục II - Danh mục".
  private func isTitle(_ index: Int) -> Bool {
    index > 2 && isShort(index - 1) && Self.annex.0 == words[index - 3].identity
      && Self.annex.1 == words[index - 2].identity
  }

  private static let annex: (UInt64, UInt64) = {
    let words = FoldedText("phụ lục").words.map(\.identity)
    return (words[0], words[1])
  }()

  private func boundary(before index: Int) -> RowReading.Boundary {
    let word = words[index]
    let marks = word.gap.marks
    guard index > 0 else { return .sentence }
    if marks.contains(.seam) { return .sentence }
    if marks.contains(.period) {
      let isDecimal = word.isNumber && words[index - 1].isNumber && !marks.contains(.space)
      if !isDecimal, word.isCapitalised || marks.contains(.lineBreak) || marks.contains(.bullet) {
        return .sentence
      }
      if !isDecimal, marks.contains(.dash) { return .sentence }
    }
    let isListMark =
      marks.contains(.bullet) || (marks.contains(.dash) && marks.contains(.space) && !isTitle(index))
    if isListMark, word.isCapitalised || marks.contains(.lineBreak) || marks.contains(.colon) {
      return .sentence
    }
    if marks.contains(.lineBreak), word.isCapitalised || isNumberOfEntry(index) { return .sentence }
    if marks.contains(.semicolon) { return .item }
    if marks.contains(.colon) { return .colon }
    if marks.contains(.comma) { return .comma }
    if marks.contains(.slash) { return .slash }
    return .none
  }
}
