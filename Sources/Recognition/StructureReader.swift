internal import CatalogueModel

/// Decides how the papers of a row relate.
struct StructureReader {
  /// How a document's name is joined to the one before it.
  private enum Joint { case choice, comma, addition, entry }

  let row: RowReading
  let papers: [String]
  let frames: Frames
  /// Whether the case heading offers a choice between its papers.
  let isChoiceHeading: Bool

  /// The structure of a row that is no note.
  func structure() -> ComponentStructure {
    var tally = Tally()
    var index = 0
    while index < row.words.count {
      if row.opensItem(index), row.depths[index] <= tally.depth { tally.endClause() }
      let cues = row.startingCues[index]
      let isFramed = frames.isContent[index] || frames.isExempt[index]
      if row.mentionAt[index] < 0, !isFramed {
        if row.offersDocuments(index) || (cues.has(.example) && row.depths[index] == 0) { tally.choose() }
        if cues.has(.documents), row.opensItem(index), !tally.isChosen { tally.joints += 1 }
      }
      guard !isFramed, isHead(index), row.depths[index] == 0 || tally.isChosen || tally.entries == 0 else {
        index += 1
        continue
      }
      let mention = row.mentionAt[index]
      let end = mention >= 0 ? index + 1 : Int(row.startingEnds[index])
      guard let joint = tally.entries == 0 ? .entry : joint(before: index) else {
        tally.lastEnd = end
        index = max(index + 1, end)
        continue
      }
      let paper = mention >= 0 ? papers[Int(mention)] : nil
      let isSame = paper != nil && paper == tally.lastPaper
      let isCompound = joint != .choice && mention < 0 && tally.lastEnd == index
      if tally.entries > 0, !isSame, !isCompound { tally.add(joint, isChoiceHeading: isChoiceHeading) }
      tally.entries += 1
      tally.lastPaper = paper
      tally.lastEnd = end
      index = max(index + 1, end)
    }
    tally.endClause()
    if tally.choices == 0, hasSubstitution() { tally.choices += 1 }
    switch (tally.choices > 0, tally.joints > 0) {
    case (true, true): return .mixed
    case (true, false): return .alternatives
    case (false, true): return .all
    case (false, false): return .single
    }
  }

  /// The running count of choices and additions.
  private struct Tally {
    var choices = 0
    var joints = 0
    var entries = 0
    var isChosen = false
    var depth: Int32 = 0
    var lastPaper: String?
    var lastEnd = -1
    private var commas = 0
    private var isChoiceClause = false

    mutating func choose() {
      if !isChosen { choices += 1 }
      isChosen = true
    }

    mutating func add(_ joint: Joint, isChoiceHeading: Bool) {
      if isChoiceHeading, joint == .comma || joint == .entry {
        choices += 1
        return
      }
      switch joint {
      case .choice:
        choices += 1
        isChoiceClause = true
      case .comma: commas += 1
      case .addition: if !isChosen { joints += 1 }
      case .entry: if !isChosen { joints += 1 }
      }
    }

    mutating func endClause() {
      if !isChoiceClause, !isChosen { joints += commas }
      commas = 0
      isChoiceClause = false
    }
  }

  private func isHead(_ index: Int) -> Bool {
    let mention = row.mentionAt[index]
    if mention >= 0 { return index == 0 || row.mentionAt[index - 1] != mention }
    let cues = row.startingCues[index]
    return cues.has(.document) || cues.has(.form)
  }

  /// How a head is joined to what stands before it; nil when it only specifies another head.
  private func joint(before index: Int) -> Joint? {
    var position = index
    var steps = 0
    while position > 0, steps < 10 {
      steps += 1
      if row.boundaries[position] == .slash { return .choice }
      if row.boundaries[position] == .comma { return .comma }
      if row.opensItem(position) { return opening(position) }
      let cues = row.endingCues[position - 1]
      let start = Int(row.endingStarts[position - 1])
      if cues.has(.copy) {
        position = start
        continue
      }
      if cues.has(.or) { return .choice }
      if cues.has(.and) { return .addition }
      if cues.has(.oneOf) { return .entry }
      if row.words[position - 1].isNumber || Self.fillers.contains(row.words[position - 1].identity) {
        position -= 1
        continue
      }
      return nil
    }
    return .entry
  }

  /// A sentence of prose adds no paper; a list entry does.
  private func opening(_ position: Int) -> Joint? {
    if row.boundaries[position] == .colon || row.boundaries[position] < .colon { return .comma }
    let marks = row.words[position].gap.marks
    let isListEntry = !marks.isDisjoint(with: [.semicolon, .bullet, .dash, .lineBreak, .seam])
    return isListEntry && !isAttachment(position) ? .entry : nil
  }

  /// Whether the words up to the end are the name of an attached file.
  private func isAttachment(_ position: Int) -> Bool {
    row.words.count - position < 24 && row.words.last.map { Self.fileTypes.contains($0.identity) } ?? false
  }

  /// Whether the row names what to file where the paper is missing.
  private func hasSubstitution() -> Bool {
    var sawAbsence = false
    for index in row.words.indices where !frames.isExempt[index] {
      let cues = row.startingCues[index]
      if row.boundaries[index] == .sentence, index > 0, !cues.has(.absence) { sawAbsence = false }
      if cues.has(.absence) { sawAbsence = true }
      if cues.has(.substitution), startsDocument(Int(row.startingEnds[index])) { return true }
      if sawAbsence, cues.has(.ask), !cues.has(.waiver), startsDocument(Int(row.startingEnds[index])) {
        return true
      }
    }
    return false
  }

  /// Whether a document's name follows within a few words.
  private func startsDocument(_ start: Int) -> Bool {
    row.startingCues[min(start, row.words.count)...].prefix(5).contains {
      $0.has(.document) || $0.has(.documents)
    }
  }

  private static let fillers = Set(FoldedText("thẻ các những một loại bộ").words.map(\.identity))
  private static let fileTypes = Set(
    FoldedText("doc docx pdf xls xlsx rar zip jpg png rtf").words.map(\.identity)
  )
}
