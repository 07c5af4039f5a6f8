/// The one pass over a text's bytes.
struct TextFolder {
  typealias Place = FoldedText.Place
  private(set) var units: [FoldedText.Unit] = []
  private(set) var words: [FoldedText.Word] = []
  private(set) var gap = FoldedText.Gap()
  /// The folded text in UTF-8 with a space before each word; only kept for keys.
  private(set) var key: [UInt8] = []
  private let splitsSeams: Bool
  private let keepsUnits: Bool
  private let keepsKey: Bool
  private var word = WordIdentity()
  private var isInWord = false
  private var start = FoldedText.Place()
  private var end = FoldedText.Place()
  private var isCapitalised = false
  private var isNumber = true
  private var previousIsLower = false
  /// How many capitals the word has: a name such as "VNeID" is no seam.
  private var capitals = 0
  private var lastLetter = 0
  private var lastKeyLetter = 0
  /// The tones of the word; they stand behind its letters.
  private var tones: [FoldedText.Unit] = []

  init(_ text: String, splitsSeams: Bool, keepsUnits: Bool, keepsKey: Bool = false) {
    self.splitsSeams = splitsSeams
    self.keepsUnits = keepsUnits
    self.keepsKey = keepsKey
    var text = text
    text.withUTF8 { read($0) }
    endWord()
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    if keepsUnits { units.reserveCapacity(bytes.count) }
    if keepsKey { key.reserveCapacity(bytes.count + 16) } else { words.reserveCapacity(bytes.count / 5 + 1) }
    FoldingTable.shared.entries.withUnsafeBufferPointer { entries in
      var place = Place()
      var byte = 0
      while byte < bytes.count {
        let lead = UInt32(bytes[byte])
        let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
        for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[byte + offset] & 0x3F) }
        var entry = value < UInt32(entries.count) ? entries[Int(value)] : FoldingTable.Entry(kind: .unknown)
        if entry.kind == .unknown { entry = FoldingTable.foreign(value) }
        byte += length
        let next = Place(byte: UInt32(clamping: byte), scalar: place.scalar &+ 1)
        take(entry, at: place, upTo: next)
        place = next
      }
    }
  }

  private mutating func take(_ entry: FoldingTable.Entry, at place: Place, upTo next: Place) {
    switch entry.kind {
    case .letter:
      if isInWord, splitsSeams, previousIsLower, capitals < 2, entry.isUpper || entry.isDigit {
        endWord()
        gap.marks = .seam
      }
      if !isInWord { startWord(entry, at: place) }
      word.append(entry.scalar, code: entry.code)
      if keepsUnits {
        lastLetter = units.count
        units.append(FoldedText.Unit(scalar: entry.scalar, place: place))
      }
      if keepsKey {
        lastKeyLetter = key.count
        appendToKey(entry.scalar)
      }
      if !entry.isDigit { isNumber = false }
      previousIsLower = !entry.isUpper && !entry.isDigit
      if entry.isUpper { capitals += 1 }
      if entry.tone.value != 0 { tones.append(FoldedText.Unit(scalar: entry.tone, place: place)) }
      end = next
    case .tone, .quality, .nothing:
      guard isInWord else { return }
      if entry.kind == .tone { tones.append(FoldedText.Unit(scalar: entry.scalar, place: place)) }
      if entry.kind == .quality, let shaped = FoldingTable.shape(word.lastLetter, entry.scalar) {
        word.replaceLast(with: shaped, code: FoldingTable.shared.code(of: shaped))
        if keepsUnits { units[lastLetter].scalar = shaped }
        if keepsKey {
          key.removeSubrange(lastKeyLetter...)
          appendToKey(shaped)
        }
      }
      end = next
    case .opening, .closing, .mark, .unknown:
      if isInWord { endWord() }
      gap.marks.insert(entry.marks)
      if entry.kind == .opening { gap.opened += 1 }
      if entry.kind == .closing { gap.closed += 1 }
    }
  }

  private mutating func startWord(_ entry: FoldingTable.Entry, at place: FoldedText.Place) {
    if keepsUnits, !words.isEmpty { units.append(FoldedText.Unit(scalar: " ", place: end)) }
    if keepsKey { key.append(UInt8(ascii: " ")) }
    isInWord = true
    capitals = 0
    start = place
    isCapitalised = entry.isUpper
    isNumber = true
  }

  private mutating func endWord() {
    guard isInWord else { return }
    if !tones.isEmpty {
      for tone in tones { word.append(tone.scalar, code: FoldingTable.code(ofTone: tone.scalar)) }
      if keepsUnits { units.append(contentsOf: tones) }
      if keepsKey { for tone in tones { appendToKey(tone.scalar) } }
      tones.removeAll(keepingCapacity: true)
    }
    isInWord = false
    previousIsLower = false
    defer {
      word = WordIdentity()
      gap = FoldedText.Gap()
    }
    guard !keepsKey else { return }
    words.append(
      FoldedText.Word(
        identity: word.value,
        length: word.length,
        start: start,
        end: end,
        gap: gap,
        isCapitalised: isCapitalised,
        isNumber: isNumber
      )
    )
  }

  private mutating func appendToKey(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      key.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      key.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
