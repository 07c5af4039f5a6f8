internal import Diagnostics

/// One pass over the bytes of a JSON file, without recursion.
struct JSONParser {
  private enum State {
    case value
    case valueBehindComma
    case itemOrEnd
    case memberOrEnd
    case memberBehindComma
    case behindValue
  }

  /// The name and the start of the node that comes next.
  private struct Key {
    var name = Symbol.none
    var start = 0
    var nameStart = 0
    var nameEnd = 0
  }

  /// Where a string's value is found.
  private struct Text {
    var start: Int
    var end: Int
    /// The start of the decoded value in the arena, when it differs from what is written.
    var arenaStart: Int?
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private let raw: UnsafeRawBufferPointer
  let end: Int
  let file: UInt32
  private let hasFaults: Bool
  private let hasNoncharacters: Bool
  var at = 0
  private var key: Key?
  private var isStopped = false

  var symbols = SymbolCache()
  var builder = SourceTreeBuilder()
  private(set) var findings: [Diagnostic] = []

  /// A pass over a file; `hasFaults` says that it is not UTF-8 throughout.
  init(bytes: UnsafeBufferPointer<UInt8>, file: UInt32, hasFaults: Bool) {
    self.bytes = bytes
    self.raw = UnsafeRawBufferPointer(bytes)
    self.end = bytes.count
    self.file = file
    self.hasFaults = hasFaults
    hasNoncharacters = Self.holdsNoncharacter(bytes)
    builder.reserve(end / 60)
  }

  /// Reads up to the end or to the first mistake.
  mutating func read() {
    if end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    skipSpace()
    if at == end {
      findings.append(.emptyFile(.json, at: Place(file: file, start: 0, end: end)))
      return
    }
    var state = State.value
    while !isStopped {
      skipSpace()
      switch state {
      case .value, .itemOrEnd, .valueBehindComma:
        if state == .itemOrEnd, at < end, bytes[at] == UInt8(ascii: "]") {
          state = closeContainer()
        } else {
          state = readValue(state)
        }
      case .memberOrEnd, .memberBehindComma:
        if state == .memberOrEnd, at < end, bytes[at] == UInt8(ascii: "}") {
          state = closeContainer()
        } else {
          readKey(state == .memberOrEnd ? .keyOrEnd : .key)
          state = .value
        }
      case .behindValue:
        guard builder.depth > 0 else {
          if at < end { fail(.endOfFile) }
          return
        }
        state = readSeparator()
      }
    }
    closeAll()
  }

  private mutating func readSeparator() -> State {
    let isObject = builder.isInside(.object)
    let byte = at < end ? bytes[at] : 0
    if byte == UInt8(ascii: ",") {
      at += 1
      return isObject ? .memberBehindComma : .valueBehindComma
    }
    if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return closeContainer() }
    fail(isObject ? .commaOrObjectEnd : .commaOrListEnd)
    return .behindValue
  }

  private mutating func takeNode(_ kind: SourceTree.Kind) -> SourceTree.Node {
    guard let key else {
      let start = UInt32(at)
      return SourceTree.Node(name: .none, kind: kind, nameStart: start, nameEnd: start, start: start)
    }
    self.key = nil
    return SourceTree.Node(
      name: key.name,
      kind: kind,
      nameStart: UInt32(key.nameStart),
      nameEnd: UInt32(key.nameEnd),
      start: UInt32(key.start)
    )
  }

  private mutating func openContainer(_ kind: SourceTree.Kind) -> State {
    guard builder.depth < ReaderLimits.depth else {
      findings.append(.nestingTooDeep(at: Place(file: file, start: at, end: at + 1)))
      isStopped = true
      return .behindValue
    }
    var node = takeNode(kind)
    node.valueStart = UInt32(at)
    builder.open(node)
    at += 1
    return kind == .object ? .memberOrEnd : .itemOrEnd
  }

  private mutating func closeContainer() -> State {
    at += 1
    finishContainer()
    return .behindValue
  }

  private mutating func finishContainer() {
    if builder.isInside(.object) {
      for (first, repeated) in builder.repeatedChildren() {
        report(duplicate(builder.nodes[repeated.position], of: builder.nodes[first.position]))
      }
    }
    let position = UInt32(at)
    builder.close { node in
      node.end = position
      node.valueEnd = position
    }
  }

  private mutating func closeAll() {
    while builder.depth > 0 { finishContainer() }
  }

  private func duplicate(_ repeated: SourceTree.Node, of first: SourceTree.Node) -> Diagnostic {
    .duplicateKey(
      repeated.name.text,
      at: Place(file: file, start: Int(repeated.nameStart), end: Int(repeated.nameEnd)),
      first: Place(file: file, start: Int(first.nameStart), end: Int(first.nameEnd))
    )
  }

  private mutating func readValue(_ state: State) -> State {
    guard at < end else {
      fail(state == .itemOrEnd ? .itemOrEnd : .value)
      return .behindValue
    }
    switch bytes[at] {
    case UInt8(ascii: "\""):
      addString()
    case UInt8(ascii: "{"):
      return openContainer(.object)
    case UInt8(ascii: "["):
      return openContainer(.list)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      if let numberEnd = scanNumber() { addToken(.number, upTo: numberEnd) }
    case UInt8(ascii: "t") where hasWord("true"):
      addToken(.boolean, upTo: at + 4)
    case UInt8(ascii: "f") where hasWord("false"):
      addToken(.boolean, upTo: at + 5)
    case UInt8(ascii: "n") where hasWord("null"):
      addToken(.null, upTo: at + 4)
    case UInt8(ascii: "]") where state == .valueBehindComma:
      fail(.itemBehindComma)
    default:
      fail(state == .itemOrEnd ? .itemOrEnd : .value)
    }
    return .behindValue
  }

  private mutating func addToken(_ kind: SourceTree.Kind, upTo tokenEnd: Int) {
    var node = takeNode(kind)
    node.hasValue = true
    node.valueStart = UInt32(at)
    node.valueEnd = UInt32(tokenEnd)
    node.end = node.valueEnd
    node.contentStart = node.valueStart
    node.contentLength = node.valueEnd - node.valueStart
    builder.add(node)
    at = tokenEnd
  }

  private mutating func addString() {
    var node = takeNode(.string)
    guard let text = scanString() else { return }
    node.hasValue = true
    node.valueStart = UInt32(text.start)
    node.valueEnd = UInt32(text.end)
    node.end = UInt32(at)
    if let arenaStart = text.arenaStart {
      node.isInArena = true
      node.contentStart = UInt32(arenaStart)
      node.contentLength = UInt32(builder.arena.count - arenaStart)
    } else {
      node.contentStart = node.valueStart
      node.contentLength = node.valueEnd - node.valueStart
    }
    builder.add(node)
  }

  private mutating func readKey(_ expected: JSONExpectation) {
    guard at < end, bytes[at] == UInt8(ascii: "\"") else {
      let isTrailingComma = expected == .key && at < end && bytes[at] == UInt8(ascii: "}")
      fail(isTrailingComma ? .keyBehindComma : expected)
      return
    }
    let start = at
    guard let text = scanString() else { return }
    let name: Symbol
    if let arenaStart = text.arenaStart {
      name = builder.arena.withUnsafeBytes { symbols.symbol(of: .init(rebasing: $0[arenaStart...])) }
      builder.arena.removeSubrange(arenaStart...)
    } else {
      name = symbols.symbol(of: UnsafeRawBufferPointer(rebasing: raw[text.start..<text.end]))
    }
    key = Key(name: name, start: start, nameStart: text.start, nameEnd: text.end)
    skipSpace()
    guard at < end, bytes[at] == UInt8(ascii: ":") else {
      fail(.colon)
      return
    }
    at += 1
  }

  @inline(__always)
  private mutating func skipSpace() {
    while at < end {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  private func hasWord(_ word: StaticString) -> Bool {
    guard at + word.utf8CodeUnitCount <= end else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[at + index] != word.utf8Start[index] { return false }
    let next = at + word.utf8CodeUnitCount
    return next == end || !JSONExpectation.isWordByte(bytes[next])
  }

  private func isDigit(_ index: Int) -> Bool {
    index < end && bytes[index] &- UInt8(ascii: "0") < 10
  }

  /// The end of the number at the cursor; nil after a finding.
  private mutating func scanNumber() -> Int? {
    var index = at
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let hasLeadingZero = index < end && bytes[index] == UInt8(ascii: "0") && isDigit(index + 1)
    if hasLeadingZero { return failInNumber(.noLeadingZero, index) }
    guard skipDigits(&index) else { return failInNumber(.digit, index) }
    if index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard skipDigits(&index) else { return failInNumber(.digit, index) }
    }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard skipDigits(&index) else { return failInNumber(.digit, index) }
    }
    return index
  }

  private func skipDigits(_ index: inout Int) -> Bool {
    let start = index
    while isDigit(index) { index += 1 }
    return index > start
  }

  private mutating func failInNumber(_ expected: JSONExpectation, _ index: Int) -> Int? {
    at = index
    fail(expected)
    return nil
  }

  /// Takes the string at the cursor, leaving a decoded value at the end of the arena; nil after a finding.
  private mutating func scanString() -> Text? {
    let opening = at
    at += 1
    let start = at
    var copied = start
    var arenaStart: Int?
    while true {
      skipPlain()
      guard at < end else {
        fail(.closingQuote, opening: opening)
        break
      }
      if bytes[at] == UInt8(ascii: "\"") {
        if let arenaStart {
          copy(copied)
          repairArena(from: arenaStart)
        } else if hasFaults {
          arenaStart = repairedCopy(start)
        }
        if hasNoncharacters { dropNoncharacters(start, &arenaStart) }
        at += 1
        return Text(start: start, end: at - 1, arenaStart: arenaStart)
      }
      guard bytes[at] == UInt8(ascii: "\\") else {
        fail(.noControlCharacter, opening: opening)
        break
      }
      if arenaStart == nil { arenaStart = builder.arena.count }
      copy(copied)
      guard readEscape() else { break }
      copied = at
    }
    if let arenaStart { builder.arena.removeSubrange(arenaStart...) }
    return nil
  }

  /// Moves to the next quote, backslash or control character, eight bytes at a time.
  @inline(__always)
  private mutating func skipPlain() {
    var index = at
    while index + 8 <= end {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quote = word ^ 0x2222_2222_2222_2222
      let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let marks =
        ((quote &- 0x0101_0101_0101_0101) & ~quote)
        | ((backslash &- 0x0101_0101_0101_0101) & ~backslash)
        | ((word &- 0x2020_2020_2020_2020) & ~word)
      let found = marks & 0x8080_8080_8080_8080
      if found != 0 {
        at = index + found.trailingZeroBitCount / 8
        return
      }
      index += 8
    }
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index += 1
    }
    at = index
  }

  private mutating func copy(_ start: Int) {
    builder.arena.append(contentsOf: bytes[start..<at])
  }

  private mutating func repairArena(from start: Int) {
    guard hasFaults else { return }
    let isSound = builder.arena.withUnsafeBufferPointer {
      UTF8Validity.firstFault(in: $0, from: start) == nil
    }
    if isSound { return }
    let text = String(decoding: builder.arena[start...], as: UTF8.self)
    builder.arena.replaceSubrange(start..., with: text.utf8)
  }

  private mutating func repairedCopy(_ start: Int) -> Int? {
    let text = UnsafeBufferPointer(rebasing: bytes[start..<at])
    guard UTF8Validity.firstFault(in: text) != nil else { return nil }
    let arenaStart = builder.arena.count
    builder.arena.append(contentsOf: String(decoding: text, as: UTF8.self).utf8)
    return arenaStart
  }

  /// Records the mistake at the cursor and ends the pass.
  mutating func fail(_ expected: JSONExpectation, opening: Int? = nil) {
    isStopped = true
    let unclosed = opening ?? builder.innermost.map { Int($0.valueStart) }
    findings.append(expected.finding(in: bytes, at: at, file: file, unclosed: at == end ? unclosed : nil))
  }

  /// Records a finding that does not end the pass; a file beyond help stops adding to them.
  mutating func report(_ finding: Diagnostic) {
    if findings.count < ReaderLimits.findings { findings.append(finding) }
  }
}
