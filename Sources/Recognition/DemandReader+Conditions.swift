internal import CatalogueModel

extension DemandReader {
  /// The condition under which a name is asked for, if the text states one.
  func condition(of index: Int) -> (words: Range<Int>, ground: DemandGround)? {
    if let words = trailingCondition(index) { return (words, .conditionAfter) }
    if let words = leadingCondition(index) { return (words, .conditionBefore) }
    return conditionAround(index).map { ($0, .conditionAround) }
  }

  /// The condition that names the paper itself, where the consequence asks for it.
  private func conditionAround(_ index: Int) -> Range<Int>? {
    let name = names[index].words
    guard frames.isCondition[name.lowerBound] else { return nil }
    var start = name.lowerBound
    while start > 0, frames.isCondition[start - 1] { start -= 1 }
    return start..<max(clauseEnd(start), name.upperBound)
  }

  private func trailingCondition(_ index: Int) -> Range<Int>? {
    let name = names[index].words
    let depth = row.depths[name.lowerBound]
    var position = name.upperBound
    var steps = 0
    // Where the verb that opens a parenthesis ends: "(nộp khi …)".
    var verbEnd = -1
    while position < row.words.count, steps < 60 {
      steps += 1
      let boundary = row.boundaries[position]
      if row.depths[position] < depth || boundary >= .item { return nil }
      let cues = row.startingCues[position]
      let opensParenthesis = row.depths[position] == depth + 1 && row.depths[position - 1] == depth
      if opensParenthesis, cues.has(.ask), !cues.has(.waiver) { verbEnd = Int(row.startingEnds[position]) }
      let isDirect = row.depths[position] == depth || opensParenthesis || position == verbEnd
      if isDirect, cues.has(.exemption) { return nil }
      if isDirect, cues.has(.unconditional) {
        position = Int(row.startingEnds[position])
        continue
      }
      if isDirect, cues.has(.condition) { return position..<clauseEnd(position) }
      if row.depths[position] == depth, position > name.upperBound {
        let isJoint = boundary == .comma || boundary == .slash
        if isJoint, isOtherDocument(position, than: papers[index]) { return nil }
        if cues.has(.and) || cues.has(.ask),
          isOtherDocument(Int(row.startingEnds[position]), than: papers[index])
        {
          return nil
        }
      }
      position += 1
    }
    return nil
  }

  private func leadingCondition(_ index: Int) -> Range<Int>? {
    let name = names[index].words
    let depth = row.depths[name.lowerBound]
    var position = name.lowerBound - 1
    var steps = 0
    var sawConsequence = false
    while position >= 0, steps < Self.reach {
      steps += 1
      if row.depths[position] < depth { return nil }
      if row.depths[position] == depth {
        let cues = row.startingCues[position]
        if row.words[position].identity == Self.then || cues.has(.ask)
          || row.boundaries[position + 1] == .colon
        {
          sawConsequence = true
        }
        if cues.has(.unconditional) || cues.has(.exemption) { return nil }
        if cues.has(.condition) || cues.has(.absence), sawConsequence || row.opensItem(position) {
          let isTaken = position > 0 && row.endingCues[position - 1].has(.exemption)
          let phraseEnd = Int(row.startingEnds[position])
          let start = min(position, Int(row.endingStarts[phraseEnd - 1]))
          return isTaken ? nil : start..<min(clauseEnd(position), name.lowerBound)
        }
        if row.boundaries[position] == .colon, cues.has(.ask), isCategory(before: position) {
          return categoryStart(position)..<position
        }
        if row.boundaries[position] >= .item { return nil }
      }
      position -= 1
    }
    return nil
  }

  /// Whether the words before a colon name whom or what the entry is about instead of a document.
  private func isCategory(before colon: Int) -> Bool {
    var index = colon - 1
    while index >= 0, index > colon - 50 {
      let cues = row.startingCues[index]
      if row.mentionAt[index] >= 0 || cues.has(.document) || cues.has(.documents) || cues.has(.ask) {
        return false
      }
      if cues.has(.note), row.opensItem(index) { return false }
      if row.boundaries[index] >= .item { return true }
      index -= 1
    }
    return false
  }

  private func categoryStart(_ colon: Int) -> Int {
    var index = colon - 1
    while index > 0, row.boundaries[index] < .item { index -= 1 }
    return index
  }

  private static let then = FoldedText("thì").words.first?.identity ?? 0

  /// Where the clause that starts at a word ends.
  private func clauseEnd(_ start: Int) -> Int {
    var index = start + 1
    while index < row.words.count, index < start + Self.reach {
      if row.boundaries[index] >= .colon || row.depths[index] < row.depths[start] { break }
      if row.words[index].identity == Self.then { break }
      if row.boundaries[index] == .comma, row.startingCues[index].has(.filing) { break }
      index += 1
    }
    return index
  }
}
