internal import CatalogueModel

extension DemandReader {
  /// What makes a name one of several, if anything does.
  func choice(of index: Int) -> DemandGround? {
    let name = names[index].words
    if isChosen(name) { return .chosen }
    if replaceable.contains(papers[index]) { return .replaceable }
    if let replacement, name.upperBound <= replacement { return .replaceable }
    if isChoiceHeading, !isConjoined(name) { return .choiceHeading }
    if papers[index] == Self.passportPeer, standsBesidePassport(name) { return .besidePassport }
    if offersChoiceAfter(index) { return .choiceAfter }
    return offersChoiceBefore(index) ? .choiceBefore : nil
  }

  private static let passportPeer = "identity-card"

  /// Whether a comma list puts a passport beside a name: either proves who someone is.
  private func standsBesidePassport(_ name: Range<Int>) -> Bool {
    let depth = row.depths[name.lowerBound]
    var after = name.upperBound
    while after < min(row.words.count, name.upperBound + 16), row.boundaries[after] < .colon,
      row.depths[after] == depth
    {
      if row.startingCues[after].has(.passport) { return true }
      if row.boundaries[after] == .none, row.mentionAt[after] < 0, !row.startingCues[after].has(.or) { break }
      after += 1
    }
    var before = name.lowerBound - 1
    while before >= max(0, name.lowerBound - 16), row.boundaries[before + 1] < .colon,
      row.depths[before] == depth
    {
      if row.endingCues[before].has(.passport) { return true }
      if row.boundaries[before + 1] == .none, row.mentionAt[before] < 0, !row.endingCues[before].has(.copy) {
        break
      }
      before -= 1
    }
    return false
  }

  /// Whether "một trong các …" governs a name.
  private func isChosen(_ name: Range<Int>) -> Bool {
    var index = name.lowerBound - 1
    var steps = 0
    var depth = row.depths[name.lowerBound]
    var crossedSentence = false
    while index >= 0, steps < Self.reach * 3 {
      steps += 1
      if row.depths[index] <= depth {
        depth = row.depths[index]
        if row.mentionAt[index] < 0, row.offersDocuments(index) {
          return !crossedSentence || endsWithColon(from: index, to: name.lowerBound)
        }
        if row.startingCues[index].has(.example), row.mentionAt[index] < 0, !crossedSentence { return true }
        if row.boundaries[index] == .sentence { crossedSentence = true }
      }
      index -= 1
    }
    return false
  }

  /// Whether a colon follows a word within a few words, so that the entries below belong to it.
  private func endsWithColon(from start: Int, to limit: Int) -> Bool {
    var index = start + 1
    while index < limit, index < start + 40 {
      if row.boundaries[index] == .sentence {
        return row.words[index].gap.marks.contains(.colon)
      }
      if row.boundaries[index] == .colon || row.words[index].gap.marks.contains(.colon) { return true }
      index += 1
    }
    return false
  }

  /// Whether the row says what to file where the paper named here is missing.
  func isMissing(_ index: Int) -> Bool {
    var before = names[index].words.lowerBound - 1
    var steps = 0
    while before >= 0, steps < 6 {
      steps += 1
      let cues = row.endingCues[before]
      guard cues.has(.copy) else {
        return cues.has(.absence) && Self.hasConsequence(row, from: names[index].words.upperBound)
      }
      before = Int(row.endingStarts[before]) - 1
    }
    return false
  }

  /// Where a sentence starts that names no paper as missing and says what to file instead: "nếu không còn thì nộp …".
  static func replacement(in row: RowReading) -> Int? {
    for index in row.words.indices where row.startingCues[index].has(.absence) {
      let end = min(row.words.count, Int(row.startingEnds[index]) + 4)
      guard row.boundaries[index] == .sentence || index > 0 && row.boundaries[index - 1] == .sentence,
        index > 1, !(index..<end).contains(where: { row.mentionAt[$0] >= 0 })
      else { continue }
      if hasConsequence(row, from: end) { return index }
    }
    return nil
  }

  /// Whether the sentence goes on to ask for another document.
  private static func hasConsequence(_ row: RowReading, from start: Int) -> Bool {
    var index = start
    while index < row.words.count, index < start + reach {
      if row.boundaries[index] == .sentence { return false }
      let cues = row.startingCues[index]
      let asks = (cues.has(.ask) && !cues.has(.waiver)) || cues.has(.substitution)
      if asks, namesDocument(row, from: Int(row.startingEnds[index])) { return true }
      index += 1
    }
    return false
  }

  /// Whether a document's name stands within a few words, wordings about copies left aside.
  private static func namesDocument(_ row: RowReading, from start: Int) -> Bool {
    var index = start
    var steps = 0
    while index < row.words.count, steps < 6 {
      steps += 1
      let cues = row.startingCues[index]
      if row.mentionAt[index] >= 0 || cues.has(.document) || cues.has(.documents) || cues.has(.oneOf) {
        return true
      }
      index = cues.has(.copy) ? Int(row.startingEnds[index]) : index + 1
    }
    return false
  }

  /// Whether a name is joined to another document by "và" or "kèm theo".
  private func isConjoined(_ name: Range<Int>) -> Bool {
    var index = name.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 10 {
      steps += 1
      if row.endingCues[index].has(.copy) {
        index = Int(row.endingStarts[index]) - 1
        continue
      }
      return row.endingCues[index].has(.and) && !row.opensItem(index + 1)
    }
    return false
  }

  /// Whether "hoặc" or a slash with another document follows in the same list.
  private func offersChoiceAfter(_ index: Int) -> Bool {
    let name = names[index].words
    var position = name.upperBound
    var depth = row.depths[name.lowerBound]
    if isApposed(name) { depth = max(0, depth - 1) }
    var steps = 0
    while position < row.words.count, steps < Self.reach {
      steps += 1
      if row.depths[position] > depth {
        position += 1
        continue
      }
      if row.depths[position] < depth || row.boundaries[position] >= .item {
        return row.depths[position] == depth && row.boundaries[position] == .item
          && startsWithOr(position, papers[index])
      }
      let cues = row.startingCues[position]
      if cues.has(.exemption) || cues.has(.condition) { return false }
      if cues.has(.or) {
        if isOtherDocument(Int(row.startingEnds[position]), than: papers[index]) { return true }
      } else if row.boundaries[position] == .slash, isOtherDocument(position, than: papers[index]) {
        return true
      } else if cues.has(.and), isOtherDocument(Int(row.startingEnds[position]), than: papers[index]) {
        return false
      } else if cues.has(.ask), !cues.has(.copy), position > name.upperBound, !cues.has(.and) {
        return false
      }
      position += 1
    }
    return false
  }

  private func startsWithOr(_ position: Int, _ paper: String) -> Bool {
    row.startingCues[position].has(.or) && isOtherDocument(Int(row.startingEnds[position]), than: paper)
  }

  /// Whether "hoặc" or a slash joins a name to another document before it.
  private func offersChoiceBefore(_ index: Int) -> Bool {
    let name = names[index].words
    var position = name.lowerBound
    var depth = row.depths[position]
    if isApposed(name) {
      depth = max(0, depth - 1)
      while position > 0, row.depths[position] > depth { position -= 1 }
      position += 1
    }
    var steps = 0
    var joined = false
    while position > 0, steps < Self.reach {
      steps += 1
      let before = position - 1
      if row.depths[before] > depth {
        position -= 1
        continue
      }
      if row.depths[before] < depth { return false }
      if row.boundaries[position] >= .colon {
        guard row.boundaries[position] == .item, row.startingCues[position].has(.or) else { return false }
      }
      if !joined {
        let cues = row.endingCues[before]
        if row.boundaries[position] == .slash || cues.has(.or) {
          joined = true
          if row.boundaries[position] != .slash { position = Int(row.endingStarts[before]) }
          if row.boundaries[position] == .slash || cues.has(.or) { continue }
        } else if cues.has(.copy) {
          position = Int(row.endingStarts[before])
          continue
        } else if Self.skipped.contains(row.words[before].identity) || row.words[before].isNumber {
          position = before
          continue
        } else {
          return false
        }
      }
      let mention = row.mentionAt[before]
      if mention >= 0 {
        if papers[Int(mention)] != papers[index] { return true }
        position = names[Int(mention)].words.lowerBound
        if row.boundaries[position] == .comma || row.boundaries[position] == .slash { continue }
        if position > 0, row.endingCues[position - 1].has(.or) {
          position = Int(row.endingStarts[position - 1])
        }
        continue
      }
      if row.startingCues[before].has(.document) || row.startingCues[before].has(.form), opensEntry(before) {
        return true
      }
      if row.endingCues[before].has(.ask), !row.endingCues[before].has(.and) { return false }
      position = before
    }
    return false
  }

  /// Whether a word can be the head of a list entry rather than a specification of another head.
  private func opensEntry(_ index: Int) -> Bool {
    guard index > 0, !row.opensItem(index), row.boundaries[index] < .comma else { return true }
    let cues = row.endingCues[index - 1]
    return cues.has(.copy) || cues.has(.or) || cues.has(.and) || cues.has(.ask)
      || row.words[index - 1].isNumber
      || cues.has(.oneOf) || row.boundaries[index] == .slash
  }

  private func isApposed(_ name: Range<Int>) -> Bool {
    name.lowerBound > 0 && row.endingCues[name.lowerBound - 1].has(.apposition)
  }

  /// Whether the entry that starts at a word is a document other than a paper.
  func isOtherDocument(_ start: Int, than paper: String) -> Bool {
    var position = start
    var steps = 0
    while position < row.words.count, steps < 8 {
      steps += 1
      let mention = row.mentionAt[position]
      if mention >= 0 { return papers[Int(mention)] != paper }
      let cues = row.startingCues[position]
      if position > start, row.boundaries[position] >= .comma { return false }
      if cues.has(.copy) {
        position = Int(row.startingEnds[position])
        continue
      }
      if cues.has(.document) || cues.has(.documents) || cues.has(.form) || cues.has(.oneOf) { return true }
      guard row.words[position].isNumber || Self.skipped.contains(row.words[position].identity) else {
        return false
      }
      position += 1
    }
    return false
  }

  private static let skipped = Set(
    FoldedText("thẻ giấy loại các những một của có số bộ nộp xuất trình được").words.map(\.identity)
  )
}
