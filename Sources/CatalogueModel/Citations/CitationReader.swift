/// The one pass over a text's tokens that finds documents and provisions.
struct CitationReader {
  /// What is being read: what is cited, what amended it, what is only referred to.
  private enum Mode {
    case target, amending, referring
  }

  private let source: CitationTokens
  private var tokens: [CitationTokens.Token] { source.tokens }
  private var index = 0
  private var mode = Mode.target
  private var list = ProvisionList()
  private var amending = ProvisionList()
  private var result = CitedText()
  /// Where the provisions of the list began, as parts between semicolons.
  private var segment = 0
  private var isAfterAnd = false
  /// Whether `kèm theo` stands before the document to come: only what was named last is annexed to it.
  private var isAnnexed = false

  init(_ text: String) {
    source = CitationTokens(text)
  }

  mutating func read() -> CitedText {
    while index < tokens.count {
      enterSegment()
      let token = tokens[index]
      switch token.kind {
      case .level(let level): readLevel(level)
      case .document(let word): readDocument(word)
      case .number(let mention):
        index += 1
        cite(CitedDocument(word: nil, mention: mention, title: nil, year: nil, bytes: mention.bytes))
      case .amended:
        mode = .amending
        index += 1
      case .referred:
        mode = .referring
        index += 1
      case .and:
        isAfterAnd = true
        index += 1
        continue
      case .filler:
        isAnnexed = isAnnexed || token.bytes.count > 3 && source.text(token.bytes).contains("kèm")
        index += 1
      case .word:
        readWord(token)
        index += 1
      }
      isAfterAnd = false
    }
    leave(list.finish())
    return result
  }

  /// Provisions that no document takes.
  private mutating func leave(_ found: [(address: ProvisionAddress, segment: Int)]) {
    for (_, addresses) in Self.segments(found) {
      result.parts.append(addresses)
      result.provisions += addresses
    }
  }

  /// A semicolon, colon, bracket or line break ends what amends and what is referred to.
  private mutating func enterSegment() {
    let gap = tokens[index].gap
    let ends = !gap.marks.isDisjoint(with: [.semicolon, .colon, .lineBreak]) || gap.closed > 0
    guard ends, index > 0 else { return }
    mode = .target
    if gap.closed == 0 || !gap.marks.isDisjoint(with: [.semicolon, .lineBreak]) {
      list.beginSegment()
      segment += 1
    }
  }

  private mutating func readWord(_ token: CitationTokens.Token) {
    if mode == .amending, token.isNumber, token.bytes.count == 4, !result.documents.isEmpty,
      let year = Int(source.text(token.bytes))
    {
      result.documents[result.documents.count - 1].amendedIn.append(year)
    }
    guard !token.isNumber || mode == .target, mode != .referring else { return }
    // Dates stand behind numbers: `ngày 31/5/2023`.
    if token.isNumber, index > 0 {
      switch tokens[index - 1].kind {
      case .filler, .number: return
      case .word where tokens[index - 1].isNumber: return
      default: break
      }
    }
    result.unread.append(token.bytes)
  }

  private mutating func readLevel(_ level: ProvisionLevel) {
    let token = tokens[index]
    let labels = ProvisionLabels(source, level: level, at: index + 1)
    index = labels.end
    guard !labels.labels.isEmpty || level.mayLackLabel else {
      if mode == .target { result.unread.append(token.bytes) }
      return
    }
    let found = labels.labels.isEmpty ? [""] : labels.labels
    switch mode {
    case .target: list.add(level, found, after: separator(before: token))
    case .amending: amending.add(level, found, after: separator(before: token))
    case .referring: break
    }
  }

  private func separator(before token: CitationTokens.Token) -> ProvisionList.Separator {
    if isAfterAnd || !token.gap.marks.isDisjoint(with: [.semicolon, .colon, .lineBreak]) { return .strong }
    return token.gap.marks.contains(.comma) ? .comma : .none
  }

  private static func segments(
    _ found: [(address: ProvisionAddress, segment: Int)]
  ) -> [(segment: Int, addresses: [ProvisionAddress])] {
    var segments: [(segment: Int, addresses: [ProvisionAddress])] = []
    for (address, segment) in found {
      if segments.last?.segment == segment {
        segments[segments.count - 1].addresses.append(address)
      } else {
        segments.append((segment, [address]))
      }
    }
    return segments
  }

  /// Reads a document that begins with the word for its kind: its title up to its number, or up to where a title ends.
  private mutating func readDocument(_ word: DocumentWord) {
    let start = index
    var end = start + 1
    var document = CitedDocument(word: word, bytes: tokens[start].bytes)
    while end < tokens.count {
      let token = tokens[end]
      if case .number(let mention) = token.kind, !endsTitle(at: end) {
        document.mention = mention
        break
      }
      if endsTitle(at: end) { break }
      end += 1
    }
    let title = titleRange(start, end)
    document.title = title.map { source.text($0) }
    if document.mention == nil { takeYear(&document, before: end) }
    let last = document.mention == nil ? end : end + 1
    document.bytes = tokens[start].bytes.lowerBound..<tokens[last - 1].bytes.upperBound
    index = last
    cite(document)
  }

  /// The words from the kind to the end of the title, `số` and a year left aside; nil when there is no title.
  private func titleRange(_ start: Int, _ end: Int) -> Range<Int>? {
    var last = end - 1
    while last > start {
      let token = tokens[last]
      let isYear = token.isNumber && token.bytes.count == 4
      guard token.kind == .filler || isYear || token.kind == .and else { break }
      last -= 1
    }
    return last > start ? tokens[start].bytes.lowerBound..<tokens[last].bytes.upperBound : nil
  }

  private func takeYear(_ document: inout CitedDocument, before end: Int) {
    guard let last = tokens[..<end].last, last.isNumber, last.bytes.count == 4 else { return }
    document.year = Int(source.text(last.bytes))
  }

  /// Whether a title cannot go on with a token.
  private func endsTitle(at position: Int) -> Bool {
    let token = tokens[position]
    if !token.gap.marks.isDisjoint(with: [.semicolon, .colon, .lineBreak, .parenthesis]) { return true }
    switch token.kind {
    case .amended, .referred: return true
    case .level(let level):
      let labels = ProvisionLabels(source, level: level, at: position + 1)
      return !labels.labels.isEmpty
    case .document:
      // `Luật sửa đổi, bổ sung Luật X` names another document; `Luật số 1, Nghị định số 2` begins another.
      return token.gap.marks.contains(.comma) || isAfterAndToken(position)
    case .number, .and, .filler, .word: return false
    }
  }

  private func isAfterAndToken(_ position: Int) -> Bool { position > 0 && tokens[position - 1].kind == .and }

  private mutating func cite(_ document: CitedDocument) {
    var document = document
    switch mode {
    case .referring: break
    case .amending:
      document.provisions = amending.finish().map(\.address)
      guard !result.documents.isEmpty else { break }
      result.documents[result.documents.count - 1].amendedBy.append(document)
    case .target:
      if isAnnexed { leave(list.finishEarlierSegments()) }
      isAnnexed = false
      document.provisions = list.finish().map(\.address)
      result.documents.append(document)
    }
  }
}
