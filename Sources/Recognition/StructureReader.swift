internal import CatalogueModel

/// Decides how the papers of a row relate.
struct StructureReader {
  /// How a document's name is joined to the one before it.
  private enum Joint {
    case choice, comma, addition, entry
    /// A verb of filing stands before it.
    case governed
  }

  /// A joint, and whether a wording about copies or of attaching sets the new name off as a paper of its own.
  private struct Joining {
    var joint: Joint
    var isSetOff: Bool
  }

  let row: RowReading
  let papers: [String]
  /// The wording of the vocabulary by which each paper was found.
  let wordings: [String]
  let frames: Frames
  /// Whether the case heading offers a choice between its papers.
  let isChoiceHeading: Bool

  /// The structure of a row that is no note.
  func structure() -> ComponentStructure {
    var tally = Tally()
    var index = 0
    var copyEnd = 0
    let dataScopes = scopesAboutData()
    while index < row.words.count {
      if row.opensItem(index) {
        if row.depths[index] == 0 { tally.endClause() }
        if row.boundaries[index] == .sentence { tally.crossedSentence = true }
        if let level = ListLevel(of: index, in: row) { tally.enter(level) }
      }
      let cues = row.startingCues[index]
      if cues.has(.copy) { copyEnd = max(copyEnd, Int(row.startingEnds[index])) }
      let isFramed = frames.isContent[index] || frames.isExempt[index] || frames.isCondition[index]
      if row.mentionAt[index] < 0, !isFramed,
        row.offersDocuments(index) || (cues.has(.example) && row.depths[index] == 0)
      {
        tally.choose()
      }
      guard !isFramed, isHead(index), row.depths[index] == 0 || tally.isChosen || tally.entries == 0 else {
        index += 1
        continue
      }
      let mention = row.mentionAt[index]
      let end = mention >= 0 ? index + 1 : Int(row.startingEnds[index])
      // "bản sao được cấp từ sổ gốc" speaks of no book.
      let isAside = tally.entries > 0 && dataScopes.contains(row.scopes[index])
      guard mention >= 0 || end >= copyEnd, !isAside else {
        index += 1
        continue
      }
      read(head: index, endingAt: end, into: &tally)
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

  /// The sentences behind the first that take papers back or speak of looking data up: they add no paper.
  private func scopesAboutData() -> Set<Int32> {
    var scopes: Set<Int32> = []
    for index in row.words.indices where row.scopes[index] != row.scopes[0] {
      let cues = row.startingCues[index]
      if cues.has(.waiver) || cues.has(.lookup) || cues.has(.lookupFailure) {
        scopes.insert(row.scopes[index])
      }
    }
    return scopes
  }

  private func read(head index: Int, endingAt end: Int, into tally: inout Tally) {
    let isFirst = tally.entries == 0
    if !isFirst, tally.lastEnd == index, row.mentionAt[index] < 0, row.boundaries[index] == .none { return }
    let head = row.words[index..<end].map(\.identity)
    if isFirst, isHeading(index, head) { return }
    guard let joining = isFirst ? Joining(joint: .entry, isSetOff: true) : joining(before: index) else {
      tally.isSpecifying = true
      tally.isSpecifiedByCopy = index > 0 && row.endingCues[index - 1].has(.copy)
      return
    }
    // "đơn đề nghị cấp giấy phép hoặc chứng chỉ": what a head is about stays one thing, however long its list.
    if tally.isSpecifying, joining.joint != .entry, !joining.isSetOff || tally.isSpecifiedByCopy,
      head != tally.lastHead, joining.joint != .choice || !isOfferedInstead(index, end, head)
    {
      return
    }
    tally.isSpecifying = false
    tally.previousHead = tally.lastHead
    tally.lastHead = head
    if joining.joint == .governed, !tally.crossedSentence || !joining.isSetOff { return }
    let mention = row.mentionAt[index]
    let paper = mention >= 0 ? papers[Int(mention)] : nil
    if tally.entries > 0, !isSameThing(index, paper, joining.joint, tally) {
      tally.add(joining.joint, isChoiceHeading: isChoiceHeading)
    }
    if mention < 0, !tally.isChosen,
      row.startingCues[index].has(.documents) && (isFirst || row.opensItem(index))
    {
      tally.joints += 1
    }
    tally.entries += 1
    tally.crossedSentence = false
    tally.lastPaper = paper
    tally.lastWording = mention >= 0 ? wordings[Int(mention)] : nil
  }

  /// Whether a head behind "hoặc" takes the place of the whole entry before: a form, or "giấy tờ khác".
  private func isOfferedInstead(_ index: Int, _ end: Int, _ head: [UInt64]) -> Bool {
    if row.startingCues[index].has(.form), row.mentionAt[index] < 0 { return true }
    return end < row.words.count && Self.general.contains(head) && row.words[end].identity == Self.other
  }

  /// Whether a head only announces the list behind a colon: "giấy tờ xuất trình: …".
  private func isHeading(_ index: Int, _ head: [UInt64]) -> Bool {
    guard row.startingCues[index].has(.documents) || Self.general.contains(head) else { return false }
    var position = index + 1
    while position < row.words.count, row.boundaries[position] < .item {
      if row.boundaries[position] == .colon { return true }
      position += 1
    }
    return position < row.words.count && row.words[position].gap.marks.contains(.colon)
  }

  /// Whether a head is another word for the one before it: a further name of the same paper, a compound, or one of
  /// two general words with a slash between them.
  private func isSameThing(_ index: Int, _ paper: String?, _ joint: Joint, _ tally: Tally) -> Bool {
    if let paper, paper == tally.lastPaper {
      switch joint {
      case .choice, .entry, .governed: return true
      case .comma: return wordings[Int(row.mentionAt[index])] != tally.lastWording
      case .addition: return false
      }
    }
    guard paper == nil, tally.lastPaper == nil else { return false }
    if tally.lastEnd == index { return true }
    let isAdjacent = tally.lastEnd == index - 1 && joint == .choice
    return isAdjacent && Self.general.contains(tally.previousHead) && Self.general.contains(tally.lastHead)
  }

  /// The running count of choices and additions.
  private struct Tally {
    var choices = 0
    var joints = 0
    var entries = 0
    var isChosen = false
    var lastPaper: String?
    var lastWording: String?
    var lastEnd = -1
    /// The words of the last head that stands for a paper of its own.
    var lastHead: [UInt64] = []
    var previousHead: [UInt64] = []
    /// Whether a sentence has begun since the last head.
    var crossedSentence = false
    /// Whether the last head only said what the one before it is about.
    var isSpecifying = false
    var isSpecifiedByCopy = false
    private var level: ListLevel?
    private var chosenLevel: ListLevel?
    private var commas = 0
    private var isChoiceClause = false

    mutating func choose() {
      if !isChosen {
        choices += 1
        chosenLevel = level
      }
      isChosen = true
    }

    /// A choice ends with its list entry: "b) một trong các …; c) …".
    mutating func enter(_ level: ListLevel) {
      self.level = level
      if isChosen, level == chosenLevel { isChosen = false }
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
      case .entry, .governed: if !isChosen { joints += 1 }
      }
    }

    mutating func endClause() {
      if !isChoiceClause, !isChosen { joints += commas }
      commas = 0
      isChoiceClause = false
      isSpecifying = false
    }
  }

  private func isHead(_ index: Int) -> Bool {
    let mention = row.mentionAt[index]
    if mention >= 0 { return index == 0 || row.mentionAt[index - 1] != mention }
    let cues = row.startingCues[index]
    guard cues.has(.document) || cues.has(.documents) || cues.has(.form) else { return false }
    if row.isAct(index) { return false }
    if index > 0, row.words[index - 1].identity == Self.besides { return false }
    let isAsked = index > 0 && row.endingCues[index - 1].has(.ask)
    return isAsked || !row.endingCues[Int(row.startingEnds[index]) - 1].has(.neutral)
  }

  /// How a head is joined to what stands before it; nil when it only specifies another head.
  private func joining(before index: Int) -> Joining? {
    var position = index
    var steps = 0
    var sawCopy = false
    func joining(_ joint: Joint, isAttached: Bool = false) -> Joining {
      Joining(joint: joint, isSetOff: sawCopy || isAttached)
    }
    while position > 0, steps < 10 {
      steps += 1
      if row.boundaries[position] == .slash {
        return position < index && isCode(position) ? nil : joining(.choice)
      }
      if row.boundaries[position] == .comma { return joining(.comma) }
      if row.opensItem(position) { return opening(position).map { joining($0) } }
      let cues = row.endingCues[position - 1]
      let start = Int(row.endingStarts[position - 1])
      if cues.has(.copy) {
        sawCopy = true
        position = start
        continue
      }
      if cues.has(.or) { return joining(.choice) }
      if cues.has(.and) { return joining(.addition, isAttached: row.words[start].identity != Self.plainAnd) }
      if cues.has(.oneOf) { return joining(.entry) }
      if cues.has(.ask) {
        guard !cues.has(.waiver) else { return nil }
        return joining(.governed, isAttached: Self.must.contains(row.words[start].identity))
      }
      if row.words[position - 1].isNumber { sawCopy = true }
      if row.words[position - 1].isNumber || Self.fillers.contains(row.words[position - 1].identity) {
        position -= 1
        continue
      }
      return nil
    }
    return joining(.entry)
  }

  /// Whether a word is the number at the end of a code: "01/ĐĐN/2020".
  private func isCode(_ index: Int) -> Bool {
    row.words[index].isNumber && !row.words[index].gap.marks.contains(.space)
  }

  /// A sentence of prose adds no paper; a list entry does.
  private func opening(_ position: Int) -> Joint? {
    if row.boundaries[position] == .colon || row.boundaries[position] < .colon { return .comma }
    return row.isListEntry(position) && !isAttachment(position) ? .entry : nil
  }

  /// Whether the words up to the end are the name of an attached file.
  private func isAttachment(_ position: Int) -> Bool {
    row.words.count - position < 24 && row.words.last.map { Self.fileTypes.contains($0.identity) } ?? false
  }

  /// Whether the row names what to file where the paper is missing.
  private func hasSubstitution() -> Bool {
    var sawAbsence = false
    for index in row.words.indices where !frames.isExempt[index] && row.mentionAt[index] < 0 {
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

  /// Words for a document of any kind; "văn bản hoặc tài liệu" is one document.
  private static let general = Set(
    ["văn bản", "tài liệu", "giấy tờ", "hồ sơ", "chứng từ"].map { FoldedText($0).words.map(\.identity) }
  )
  private static let must = Set(FoldedText("phải cần").words.map(\.identity))
  private static let other = FoldedText("khác").words.first?.identity
  private static let besides = FoldedText("ngoài").words.first?.identity
  private static let plainAnd = FoldedText("và").words.first?.identity
  private static let fillers = Set(FoldedText("thẻ các những một loại bộ").words.map(\.identity))
  private static let fileTypes = Set(
    FoldedText("doc docx pdf xls xlsx rar zip jpg png rtf").words.map(\.identity)
  )
}
