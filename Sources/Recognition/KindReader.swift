internal import CatalogueModel

/// Decides what a row is: a form, one or more papers, or a note.
struct KindReader {
  let row: RowReading
  /// Whether the case heading announces remarks.
  let isNoteHeading: Bool
  /// Whether the row asks for no original and no copy.
  let asksForNothing: Bool

  /// The kind and how sure it is.
  func kind() -> (kind: ComponentKind, confidence: Double) {
    guard !row.words.isEmpty else { return (.note, 0.9) }
    if isNoteHeading, asksForNothing { return (.note, 0.97) }
    if row.startingCues[0].has(.notice) { return (.note, 0.97) }
    let head = headPosition()
    guard head < row.words.count else { return (.note, 0.6) }
    let cues = row.startingCues[head]
    let endsOpen = row.tail.marks.contains(.colon)
    let isRemark = row.startingCues.contains { $0.has(.remark) }
    if row.mentionAt[head] >= 0 {
      return endsOpen || (asksForNothing && isRemark) ? (.note, 0.7) : (.paper, 0.95)
    }
    if endsOpen, row.words[head].identity == Self.dossier.0 { return (.note, 0.85) }
    if cues.has(.form) { return endsOpen && row.words.count < 6 ? (.note, 0.6) : (.form, 0.95) }
    if isWrittenRequest(head) || isListOnForm(head) { return (.form, 0.85) }
    if cues.has(.document) || cues.has(.documents) || cues.has(.oneOf) {
      if isRemark, asksForNothing || row.words.count > 12 && isRemarkEarly() { return (.note, 0.75) }
      return endsOpen && asksForNothing ? (.note, 0.7) : (.paper, 0.9)
    }
    if cues.has(.note) {
      return hasAskedDocument(from: head) && !asksForNothing ? (.paper, 0.6) : (.note, 0.9)
    }
    if cues.has(.condition) || cues.has(.unconditional) {
      if endsOpen { return (.note, 0.85) }
      if !asksForNothing, let kind = kindAfterColon(from: head) { return (kind, 0.8) }
      if hasAskedDocument(from: head), !(isRemark && asksForNothing) { return (.paper, 0.75) }
      return (.note, 0.8)
    }
    if endsOpen { return (.note, 0.85) }
    if asksForNothing { return hasAskedDocument(from: head) && !isRemark ? (.paper, 0.7) : (.note, 0.7) }
    return hasDocument(from: head) ? (.paper, 0.7) : (.paper, 0.55)
  }

  /// The first word that is not a number, a bullet or a wording about copies.
  private func headPosition() -> Int {
    var position = 0
    while position < row.words.count {
      let cues = row.startingCues[position]
      if row.mentionAt[position] >= 0 { return position }
      if cues.has(.copy) {
        position = Int(row.startingEnds[position])
      } else if position > 0, cues.has(.or) || cues.has(.and), Int(row.startingEnds[position]) == position + 1
      {
        position += 1
      } else if row.words[position].isNumber || isEnumerator(position)
        || Self.fillers.contains(row.words[position].identity)
      {
        position += 1
      } else {
        return position
      }
    }
    return position
  }

  private func isEnumerator(_ index: Int) -> Bool {
    row.words[index].length <= 4 && index + 1 < row.words.count
      && (row.words[index + 1].gap.closed > 0 || row.words[index + 1].gap.marks.contains(.period))
  }

  /// Whether "văn bản của … đề nghị …" stands at a position: a request in the applicant's own words.
  private func isWrittenRequest(_ head: Int) -> Bool {
    guard row.startingCues[head].has(.document), head + 2 < row.words.count,
      Self.letters.contains(row.words[head].identity), Self.senders.contains(row.words[head + 2].identity)
    else { return false }
    var index = head + 2
    while index + 1 < row.words.count, index < head + 30, row.boundaries[index] < .comma {
      if row.words[index].identity == Self.request.0, row.words[index + 1].identity == Self.request.1 {
        return true
      }
      index += 1
    }
    return false
  }

  /// What the entry after the first colon is, where it starts with the name of a form or a document.
  private func kindAfterColon(from head: Int) -> ComponentKind? {
    guard let colon = row.words.indices.dropFirst(head + 1).first(where: { row.boundaries[$0] == .colon })
    else { return nil }
    var position = colon
    while position < row.words.count, position < colon + 12 {
      let cues = row.startingCues[position]
      if row.mentionAt[position] >= 0 { return .paper }
      if cues.has(.form) { return .form }
      if cues.has(.document) || cues.has(.documents) || cues.has(.oneOf) { return .paper }
      guard cues.has(.copy) || row.words[position].isNumber else { return nil }
      position = cues.has(.copy) ? Int(row.startingEnds[position]) : position + 1
    }
    return nil
  }

  /// Whether "danh sách … theo mẫu" stands at a position: a list that the applicant draws up on a form.
  private func isListOnForm(_ head: Int) -> Bool {
    guard head + 1 < row.words.count, row.words[head].identity == Self.list.0,
      row.words[head + 1].identity == Self.list.1
    else { return false }
    return row.startingCues[head...].prefix(60).contains { $0.has(.onForm) }
  }

  private func isRemarkEarly() -> Bool {
    row.startingCues.prefix(24).contains { $0.has(.remark) }
  }

  private func hasDocument(from head: Int) -> Bool {
    row.startingCues[head...].contains { $0.has(.document) || $0.has(.form) }
  }

  /// Whether a verb of filing is followed by a document.
  private func hasAskedDocument(from head: Int) -> Bool {
    var countdown = 0
    var copyEnd = 0
    var skipped = head
    for index in head..<row.words.count where index >= skipped {
      let cues = row.startingCues[index]
      if cues.has(.filed) || cues.has(.waiver) {
        skipped = Int(row.startingEnds[index])
        countdown = 0
      } else if cues.has(.filing) {
        countdown = 12
      } else if countdown > 0 {
        if index >= copyEnd { countdown -= 1 }
        if cues.has(.copy) { copyEnd = Int(row.startingEnds[index]) }
        if row.mentionAt[index] >= 0 { return true }
        if cues.has(.document) || cues.has(.documents) || cues.has(.oneOf), !isUnnamed(index, from: head) {
          return true
        }
      }
    }
    return false
  }

  /// Whether "giấy tờ", "tài liệu" at a position, in a row without quantities, stands for papers of other rows: those
  /// "nêu trên", or whatever proves what could not be looked up.
  private func isUnnamed(_ index: Int, from head: Int) -> Bool {
    let end = Int(row.startingEnds[index])
    guard asksForNothing, end - index >= 2,
      Self.anyPaper.contains(where: {
        $0.0 == row.words[end - 2].identity && $0.1 == row.words[end - 1].identity
      })
    else { return false }
    if row.startingCues[head..<index].contains(where: { $0.has(.lookupFailure) }) { return true }
    var position = end
    while position < row.words.count, position < end + 8, row.boundaries[position] < .comma {
      if Self.backward.contains(row.words[position].identity) { return true }
      position += 1
    }
    return false
  }

  private static let fillers = Set(
    FoldedText("một hai ba các những thành phần hồ sơ theo bản đối với").words.prefix(4).map(\.identity)
  )
  private static let letters = Set(FoldedText("văn công").words.map(\.identity))
  private static let senders = Set(FoldedText("của gửi do").words.map(\.identity))
  private static let request = pair("đề nghị")
  private static let list = pair("danh sách")
  private static let dossier = pair("hồ sơ")
  private static let anyPaper = [pair("giấy tờ"), pair("tài liệu")]
  private static let backward = Set(FoldedText("trên này đó").words.map(\.identity))

  private static func pair(_ phrase: String) -> (UInt64, UInt64) {
    let words = FoldedText(phrase).words.map(\.identity)
    return (words.first ?? 0, words.last ?? 0)
  }
}
