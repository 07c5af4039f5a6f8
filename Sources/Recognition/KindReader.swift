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
    if isFilledIn(head) { return (namesSeveralPapers() ? .paper : .form, 0.85) }
    if row.mentionAt[head] >= 0 {
      return asksForNothing && (endsOpen || isRemark) ? (.note, 0.7) : (.paper, 0.95)
    }
    if endsOpen, row.words[head].identity == Self.dossier.0 { return (.note, 0.85) }
    if isRemark, (row.words[head].identity, identity(head + 1)) == Self.dossier { return (.note, 0.8) }
    if cues.has(.form) {
      if endsOpen, row.words.count < 6 { return (.note, 0.6) }
      if isReproduction(before: head) { return (.paper, 0.7) }
      return namesSeveralPapers() ? (.paper, 0.7) : (.form, 0.95)
    }
    if isWrittenRequest(head) { return (.form, 0.85) }
    if cues.has(.document) || cues.has(.documents) || cues.has(.oneOf) {
      if isRemark, asksForNothing || row.words.count > 12 && isRemarkEarly() { return (.note, 0.75) }
      return endsOpen && asksForNothing ? (.note, 0.7) : (.paper, 0.9)
    }
    if cues.has(.note) {
      let asks = hasAskedDocument(from: head) || hasCopyInstead(from: head)
      return asks && !asksForNothing && !endsOpen ? (.paper, 0.6) : (.note, 0.9)
    }
    if cues.has(.condition) || cues.has(.unconditional) { return kindOfCase(from: head, endsOpen, isRemark) }
    if isRemark, !namesDocumentBeforeRemark() { return (.note, 0.7) }
    if endsOpen || isFragment(head) { return (.note, 0.85) }
    if asksForNothing { return hasAskedDocument(from: head) && !isRemark ? (.paper, 0.7) : (.note, 0.7) }
    return hasDocument(from: head) ? (.paper, 0.7) : (.paper, 0.55)
  }

  /// The kind of a row that starts with the case it is for.
  private func kindOfCase(
    from head: Int,
    _ endsOpen: Bool,
    _ isRemark: Bool
  ) -> (kind: ComponentKind, confidence: Double) {
    if endsOpen { return (.note, 0.85) }
    if !asksForNothing, !isRemarkEarly(), let kind = kindOfEntry(from: head) { return (kind, 0.8) }
    if hasAskedDocument(from: head), !isRemark || !asksForNothing && !isRemarkEarly() {
      return (.paper, 0.75)
    }
    return asksForNothing || isRemark || takesBack() || !namesDocument() ? (.note, 0.8) : (.paper, 0.6)
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
      } else if let end = dossierPart(position) {
        position = end
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

  /// Where "thành phần hồ sơ 1:" ends, in front of what it is; nil where it does not stand.
  private func dossierPart(_ index: Int) -> Int? {
    let end = index + Self.part.count
    guard end + 1 < row.words.count, row.words[index..<end].map(\.identity) == Self.part,
      row.words[end].isNumber
    else { return nil }
    return end + 1
  }

  /// Whether "mẫu 9a" stands at a position, in front of the form's name.
  private func isSampleNumber(_ index: Int) -> Bool {
    row.words[index].identity == Self.sample && index + 2 < row.words.count
      && row.words[index + 1].length <= 3
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
    if pair == Self.list || Self.declarations.contains(where: { $0 == pair }) { return true }
    guard Self.writings.contains(where: { $0 == pair }) else { return false }
    let sentence = row.words.indices.dropFirst(head + 1).prefix { row.boundaries[$0] < .item }
    return sentence.contains { row.startingCues[$0].has(.onForm) }
  }

  /// Whether a copy of what stands at a position is meant: nobody fills in a copy.
  private func isReproduction(before head: Int) -> Bool {
    head > 0 && !row.endingCues[head - 1].isDisjoint(with: [Cue.reproduction.mask, Cue.certified.mask])
  }

  /// Whether the row speaks of papers that a provision lists: "tài liệu quy định tại điểm …".
  private func isProvisionOn(_ head: Int) -> Bool {
    let end = Int(row.startingEnds[head])
    guard row.startingCues[head].has(.document) || row.startingCues[head].has(.documents),
      end + 1 < row.words.count
    else { return false }
    return (row.words[end].identity, row.words[end + 1].identity) == Self.provided
  }

  /// Whether the row takes a paper back: one it points at, or one whose data can be looked up.
  private func takesBack() -> Bool {
    row.startingCues.contains { $0.has(.waiver) }
      && row.startingCues.contains { $0.has(.lookup) || $0.has(.lookupFailure) || $0.has(.anaphora) }
  }

  /// Whether the row lists at least two papers behind the form it starts with: then it is the dossier.
  private func namesSeveralPapers() -> Bool {
    var papers = 0
    for index in row.words.indices.dropFirst() where row.depths[index] == 0 && row.isListEntry(index) {
      let cues = row.startingCues[index]
      let isPaper =
        row.mentionAt[index] >= 0 || cues.has(.document) || cues.has(.documents) || cues.has(.oneOf)
      if isPaper, !cues.has(.form) { papers += 1 }
    }
    return papers > 1
  }

  /// Whether a row that names no document goes on with another row's sentence: "hoặc 01 bản sao …)".
  private func isFragment(_ head: Int) -> Bool {
    guard !namesDocument() else { return false }
    let first = row.words[0].gap
    return row.startingCues[0].has(.or) || first.closed > 0 || first.marks.contains(.period)
      || head == row.words.count
  }

  /// Whether "… hoặc bản sao …" offers a document in place of what the row starts with.
  private func hasCopyInstead(from head: Int) -> Bool {
    row.words.indices.dropFirst(head + 1).contains { index in
      row.endingCues[index - 1].has(.or) && row.startingCues[index].has(.copy)
    }
  }

  private func isRemarkEarly() -> Bool {
    row.startingCues.prefix(24).contains { $0.has(.remark) }
  }

  private func hasDocument(from head: Int) -> Bool {
    row.startingCues[head...].contains { $0.has(.document) || $0.has(.form) }
  }

  /// Whether the row names a document, "hồ sơ" left aside.
  private func namesDocument() -> Bool {
    row.words.indices.contains { index in
      row.mentionAt[index] >= 0
        || row.startingCues[index].has(.document)
          && (row.words[index].identity, identity(index + 1)) != Self.dossier
    }
  }

  private func identity(_ index: Int) -> UInt64 { index < row.words.count ? row.words[index].identity : 0 }

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
  private static let approvals = ["chấp thuận", "xác nhận", "phê duyệt", "đồng ý", "cho phép", "thông báo"]
    .map(pair)
  private static let list = pair("danh sách")
  private static let sample = FoldedText("mẫu").words.first?.identity
  private static let declarations = [pair("bản kê"), pair("bản khai")]
  private static let part = FoldedText("thành phần hồ sơ").words.map(\.identity)
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
