internal import CatalogueModel

/// What the text around a name says about the copy and where the paper comes from.
struct MentionEvidence {
  let row: RowReading
  let wording: ComponentWording

  /// A run of words in Unicode scalars of the wording.
  func scalars(_ words: Range<Int>) -> Range<Int> {
    row.words[words.lowerBound].scalars.lowerBound..<row.words[words.upperBound - 1].scalars.upperBound
  }

  /// A run of words in UTF-8 of the wording.
  func bytes(_ words: Range<Int>) -> Range<Int> {
    row.words[words.lowerBound].bytes.lowerBound..<row.words[words.upperBound - 1].bytes.upperBound
  }

  /// A run of words as the source wrote it.
  func text(_ words: Range<Int>) -> String {
    guard !words.isEmpty else { return "" }
    let range = bytes(words)
    let utf8 = wording.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(wording.text[start..<utf8.index(start, offsetBy: range.count)])
  }

  /// Whether the words after a name, up to the end of its entry, speak of a foreign authority.
  func isIssuedAbroad(_ name: Range<Int>) -> Bool {
    var index = name.upperBound
    while index < row.words.count, index < name.upperBound + 25, row.boundaries[index] < .item {
      if row.startingCues[index].has(.abroad) { return true }
      if row.mentionAt[index] >= 0 { return false }
      index += 1
    }
    return false
  }

  /// The forms in which the words around a name ask for the paper, in their fixed order; words that only say with what
  /// a copy is compared ask for nothing.
  func copies(of name: Range<Int>) -> [CopyForm] {
    var cues = cuesBefore(name)
    if cues.isEmpty { cues = cuesBehind(name) }
    if name.contains(where: { row.words[$0].identity == Self.photograph }) { cues.insert(Cue.photo.mask) }
    return Self.forms.filter { cues.has($0.cue) }.map(\.form).sorted()
  }

  /// Whether the words around a name ask for the original; else what the quantities say.
  func isOriginalAsked(_ copies: [CopyForm]) -> Bool? {
    if copies.contains(.copy) || copies.contains(.certifiedCopy) { return false }
    if copies.contains(.original) { return true }
    guard let original = wording.original, let copy = wording.copy else { return nil }
    if original > 0, copy == 0 { return true }
    return original == 0 && copy > 0 ? false : nil
  }

  private func cuesBefore(_ name: Range<Int>) -> CueMask {
    var found: CueMask = []
    var position = name.lowerBound
    var steps = 0
    while position > 0, steps < 16, !row.opensItem(position), row.depths[position - 1] == row.depths[position]
    {
      steps += 1
      let cues = row.endingCues[position - 1]
      let start = Int(row.endingStarts[position - 1])
      if cues.has(.copy) || cues.has(.original) {
        if !isComparison(start..<position) { found.formUnion(cues) }
        position = start
      } else if cues.has(.or) || cues.has(.and), start > 0, row.endingCues[start - 1].has(.copy) {
        position = start
      } else {
        break
      }
    }
    return found
  }

  /// The cues of "(bản chính)", ": 01 bản chụp" or ", xuất trình bản gốc" behind a name, up to the next document.
  private func cuesBehind(_ name: Range<Int>) -> CueMask {
    var found: CueMask = []
    var index = name.upperBound
    let depth = row.depths[name.lowerBound]
    while index < min(row.words.count, name.upperBound + Self.reach), row.boundaries[index] < .item {
      let cues = row.startingCues[index]
      let isOther = row.mentionAt[index] >= 0 || (cues.has(.document) || cues.has(.form)) && !row.isAct(index)
      if isOther || cues.has(.condition) || row.depths[index] < depth { break }
      let end = max(index + 1, Int(row.startingEnds[index]))
      if cues.has(.copy), !isComparison(index..<min(end, row.words.count)) { found.formUnion(cues) }
      index = end
    }
    return found
  }

  /// Whether words speak of an original that is only shown beside a copy.
  private func isComparison(_ words: Range<Int>) -> Bool {
    words.upperBound - words.lowerBound > 2 && row.words[words.upperBound - 1].identity == Self.compare
  }

  private static let reach = 30
  private static let photograph = FoldedText("ảnh").words.first?.identity
  private static let compare = FoldedText("chiếu").words.first?.identity
  private static let forms: [(cue: Cue, form: CopyForm)] = [
    (.original, .original), (.certified, .certifiedCopy), (.reproduction, .copy), (.photo, .photo),
    (.electronic, .electronic),
  ]
}
