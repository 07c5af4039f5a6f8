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
    if asksForNothing, isProvisionOn(head) { return (.note, 0.8) }
    if row.mentionAt[head] >= 0 {
      return endsOpen || (asksForNothing && isRemark) ? (.note, 0.7) : (.paper, 0.95)
    }
    if endsOpen, row.words[head].identity == Self.dossier.0 { return (.note, 0.85) }
    if cues.has(.form) {
      if endsOpen, row.words.count < 6 { return (.note, 0.6) }
      return isReproduction(before: head) ? (.paper, 0.7) : (.form, 0.95)
    }
    if isWrittenRequest(head) || isFilledIn(head) { return (.form, 0.85) }
    if cues.has(.document) || cues.has(.documents) || cues.has(.oneOf) {
      if isRemark, asksForNothing || row.words.count > 12 && isRemarkEarly() { return (.note, 0.75) }
      return endsOpen && asksForNothing ? (.note, 0.7) : (.paper, 0.9)
    }
    if cues.has(.note) {
      let asks = hasAskedDocument(from: head) || hasCopyInstead(from: head)
      return asks && !asksForNothing ? (.paper, 0.6) : (.note, 0.9)
    }
    if cues.has(.condition) || cues.has(.unconditional) {
      if endsOpen { return (.note, 0.85) }
      if !asksForNothing, !isRemarkEarly(), let kind = kindOfEntry(from: head) { return (kind, 0.8) }
      if hasAskedDocument(from: head), !(isRemark && asksForNothing) { return (.paper, 0.75) }
      return asksForNothing || isRemark || isWaiver() || !namesDocument() ? (.note, 0.8) : (.paper, 0.6)
    }
    if isRemark, !namesDocumentBeforeRemark() { return (.note, 0.7) }
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
      } else if isSampleNumber(position) {
        position += 2
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

  /// Whether "mẫu 9a" stands at a position, in front of the form's name.
  private func isSampleNumber(_ index: Int) -> Bool {
    row.words[index].identity == Self.sample && index + 2 < row.words.count && row.words[index + 1].length <= 3
      && row.startingCues[index].isDisjoint(with: [Cue.form.mask])
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
      let pair = (row.words[index].identity, row.words[index + 1].identity)
      if pair == Self.request { return true }
      if Self.approvals.contains(where: { $0 == pair }) { return false }
      index += 1
    }
    return false
  }

  /// What the first entry behind a condition is: it starts after the first colon, else after a comma.
  private func kindOfEntry(from head: Int) -> ComponentKind? {
    let rest = row.words.indices.dropFirst(head + 1)
    if let colon = rest.first(where: { row.boundaries[$0] == .colon }) { return kindOfEntry(at: colon) }
    let sentence = rest.prefix { row.boundaries[$0] < .item }
    return sentence.lazy.filter { row.boundaries[$0] == .comma }.compactMap(kindOfEntry(at:)).first
  }

  private func kindOfEntry(at start: Int) -> ComponentKind? {
    var position = start
    while position < row.words.count, position < start + 12 {
      let cues = row.startingCues[position]
      if row.mentionAt[position] >= 0 { return .paper }
      if cues.has(.form) { return .form }
      if cues.has(.document) || cues.has(.documents) || cues.has(.oneOf) { return .paper }
      guard cues.has(.copy) || row.words[position].isNumber else { return nil }
      position = cues.has(.copy) ? Int(row.startingEnds[position]) : position + 1
    }
    return nil
  }

  /// Whether the applicant draws it up: a list, or a writing on a set form.
  private func isFilledIn(_ head: Int) -> Bool {
    guard !isReproduction(before: head), head + 1 < row.words.count else { return false }
    let pair = (row.words[head].identity, row.words[head + 1].identity)
    if pair == Self.list { return true }
    guard Self.writings.contains(where: { $0 == pair }) else { return false }
    let sentence = row.words.indices.dropFirst(head + 1).prefix { row.boundaries[$0] < .item }
    return sentence.contains { row.startingCues[$0].has(.onForm) }
  }

  /// Whether a copy of what stands at a position is meant: nobody fills in a copy.
  private func isReproduction(before head: Int) -> Bool {
    head > 0 && row.endingCues[head - 1].has(.reproduction)
  }

  /// Whether the row speaks of papers that a provision lists: "tài liệu quy định tại điểm …".
  private func isProvisionOn(_ head: Int) -> Bool {
    let end = Int(row.startingEnds[head])
    guard row.startingCues[head].has(.document) || row.startingCues[head].has(.documents),
      end + 1 < row.words.count
    else { return false }
    return (row.words[end].identity, row.words[end + 1].identity) == Self.provided
  }

  /// Whether the row takes something back where its data can be looked up.
  private func isWaiver() -> Bool {
    row.startingCues.contains { $0.has(.waiver) }
      && row.startingCues.contains { $0.has(.lookup) || $0.has(.lookupFailure) }
  }

  /// Whether "… hoặc bản sao …" offers a document in place of what the row starts with.
  private func hasCopyInstead(from head: Int) -> Bool {
    row.words.indices.dropFirst(head + 1).contains { index in
      row.endingCues[index - 1].has(.or) && row.startingCues[index].has(.reproduction)
    }
  }

  private func isRemarkEarly() -> Bool {
    row.startingCues.prefix(24).contains { $0.has(.remark) }
  }

  private func hasDocument(from head: Int) -> Bool {
    row.startingCues[head...].contains { $0.has(.document) || $0.has(.form) }
  }

  private func namesDocument() -> Bool {
    row.words.indices.contains { row.mentionAt[$0] >= 0 || row.startingCues[$0].has(.document) }
  }

  /// Whether a document is named before the words that make the row a remark.
  private func namesDocumentBeforeRemark() -> Bool {
    for index in row.words.indices {
      if row.startingCues[index].has(.remark) { return false }
      if row.mentionAt[index] >= 0 || row.startingCues[index].has(.document) { return true }
    }
    return true
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
  private static let approvals = ["chấp thuận", "xác nhận", "phê duyệt", "đồng ý", "cho phép", "thông báo"].map(pair)
  private static let list = pair("danh sách")
  private static let sample = FoldedText("mẫu").words.first?.identity
  private static let writings = [pair("văn bản"), pair("phụ lục"), pair("bảng tổng")]
  private static let provided = pair("quy định")
  private static let dossier = pair("hồ sơ")
  private static let anyPaper = [pair("giấy tờ"), pair("tài liệu")]
  private static let backward = Set(FoldedText("trên này đó").words.map(\.identity))

  private static func pair(_ phrase: String) -> (UInt64, UInt64) {
    let words = FoldedText(phrase).words.map(\.identity)
    return (words.first ?? 0, words.last ?? 0)
  }
}
