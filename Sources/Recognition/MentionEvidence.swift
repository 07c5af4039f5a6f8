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

  /// Whether the words before a name ask for the original; else what the quantities say.
  func isOriginalAsked(_ name: Range<Int>) -> Bool? {
    var sawOriginal = false
    var sawCopy = false
    var position = name.lowerBound
    var steps = 0
    while position > 0, steps < 16, !row.opensItem(position) {
      steps += 1
      let cues = row.endingCues[position - 1]
      let start = Int(row.endingStarts[position - 1])
      if cues.has(.original) {
        sawOriginal = true
        position = start
      } else if cues.has(.copy) {
        sawCopy = true
        position = start
      } else if cues.has(.or) || cues.has(.and), start > 0, row.endingCues[start - 1].has(.copy) {
        position = start
      } else {
        break
      }
    }
    if sawCopy { return false }
    if sawOriginal { return true }
    guard let original = wording.original, let copy = wording.copy else { return nil }
    if original > 0, copy == 0 { return true }
    return original == 0 && copy > 0 ? false : nil
  }
}
