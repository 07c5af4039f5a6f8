/// A text folded for matching, never for show: letter case, encoding form, tone placement, spacing and punctuation
/// no longer differ, while diacritics still do.
///
/// `hoà` equals `hòa` because a syllable's tone is moved to the end of its word; `Đ`, `Ð` and `đ` are one letter,
/// distinct from `d`. Every unit and every word knows where in the source it came from.
public struct FoldedText: Sendable {
  /// One folded letter, digit, tone or separator, and the place of the source scalar it stands for.
  public struct Unit: Hashable, Sendable {
    /// The folded scalar: a lower-case letter with its quality, a digit, a tone mark, or a space.
    public fileprivate(set) var scalar: Unicode.Scalar
    fileprivate let place: Place
    /// The UTF-8 offset in the source.
    public var byte: Int { Int(place.byte) }
    /// The offset in the source's Unicode scalars.
    public var sourceScalar: Int { Int(place.scalar) }
  }

  /// A place in the source, in both ways of counting; 32 bits, because rows are short and there are many.
  fileprivate struct Place: Hashable, Sendable {
    var byte: UInt32 = 0
    var scalar: UInt32 = 0
  }

  /// A run of letters and digits, and what stood between it and the word before.
  public struct Word: Hashable, Sendable {
    /// A number equal for equal folded words; exact up to ten units, a hash beyond.
    public let identity: UInt64
    fileprivate let firstUnit: UInt32
    fileprivate let endUnit: UInt32
    fileprivate let start: Place
    fileprivate let end: Place
    /// The marks between the word before and this one.
    public let gap: Gap
    /// Whether the first letter is upper case.
    public let isCapitalised: Bool
    /// Whether it consists of digits only.
    public let isNumber: Bool
    /// The word's units.
    public var units: Range<Int> { Int(firstUnit)..<Int(endUnit) }
    /// The word in the source's UTF-8.
    public var bytes: Range<Int> { Int(start.byte)..<Int(end.byte) }
    /// The word in the source's Unicode scalars.
    public var scalars: Range<Int> { Int(start.scalar)..<Int(end.scalar) }
  }

  /// The marks between two words.
  public struct Gap: Hashable, Sendable {
    /// The kinds of marks met.
    public fileprivate(set) var marks: Marks = []
    /// How many parentheses open here.
    public fileprivate(set) var opened: UInt32 = 0
    /// How many parentheses close here.
    public fileprivate(set) var closed: UInt32 = 0
  }

  /// Kinds of marks between words.
  public struct Marks: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16
    /// A set with the given bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// A blank of any kind.
    public static let space = Marks(rawValue: 1)
    /// A comma.
    public static let comma = Marks(rawValue: 2)
    /// A semicolon.
    public static let semicolon = Marks(rawValue: 4)
    /// A colon.
    public static let colon = Marks(rawValue: 8)
    /// A full stop, exclamation mark, question mark or ellipsis.
    public static let period = Marks(rawValue: 16)
    /// A slash.
    public static let slash = Marks(rawValue: 32)
    /// A hyphen or dash.
    public static let dash = Marks(rawValue: 64)
    /// A plus sign, asterisk or bullet.
    public static let bullet = Marks(rawValue: 128)
    /// A line break.
    public static let lineBreak = Marks(rawValue: 256)
    /// A parenthesis or bracket.
    public static let parenthesis = Marks(rawValue: 512)
    /// No mark at all: two words that the source ran together (`bản saoĐơn`).
    public static let seam = Marks(rawValue: 1024)
    /// Any other mark, quotation marks included.
    public static let other = Marks(rawValue: 2048)
  }

  /// The folded units; words are separated by exactly one space.
  public let units: [Unit]
  /// The words in order.
  public let words: [Word]
  /// The marks after the last word.
  public let tail: Gap

  /// Folds a text; `splitsSeams` also parts words that flattened tables have run together (`bản saoĐơn`).
  public init(_ text: String, splitsSeams: Bool = false) {
    var text = text
    var folder = TextFolder(splitsSeams: splitsSeams)
    text.withUTF8 { folder.read($0) }
    folder.endWord()
    units = folder.units
    words = folder.words
    tail = folder.gap
  }

  /// The folded text as a string: equal for texts that differ only in what folding ignores.
  public var string: String {
    var view = String.UnicodeScalarView()
    for unit in units { view.append(unit.scalar) }
    return String(view)
  }

  /// The key under which names are compared.
  public static func key(_ text: String) -> String { FoldedText(text).string }

  /// How alike two procedure names are, 0…1: Dice's coefficient over their words, level tails and a leading
  /// "Thủ tục" left aside.
  public static func similarity(_ first: String, _ second: String) -> Double {
    let left = FoldedText(first).procedureNameWords
    let right = FoldedText(second).procedureNameWords
    guard !left.isEmpty, !right.isEmpty else { return left.isEmpty && right.isEmpty ? 1 : 0 }
    var unmatched: [UInt64: Int] = [:]
    for word in left { unmatched[word, default: 0] += 1 }
    var shared = 0
    for word in right where unmatched[word, default: 0] > 0 {
      unmatched[word, default: 0] -= 1
      shared += 1
    }
    return 2 * Double(shared) / Double(left.count + right.count)
  }

  /// The words that tell one procedure name from another.
  private var procedureNameWords: [UInt64] {
    var range = words.indices
    while let start = levelTail(in: range) { range = range.lowerBound..<start }
    let prefix = Self.procedurePrefix
    if range.count > prefix.count, words[range].prefix(prefix.count).map(\.identity) == prefix {
      range = (range.lowerBound + prefix.count)..<range.upperBound
    }
    return words[range].map(\.identity)
  }

  /// Where a closing parenthesis about the level of government starts, such as "(cấp tỉnh)".
  private func levelTail(in range: Range<Int>) -> Int? {
    let closing = range.upperBound < words.count ? words[range.upperBound].gap : tail
    guard range.count > 1, closing.closed > 0 else { return nil }
    var index = range.upperBound - 1
    while index > range.lowerBound, words[index].gap.opened == 0 {
      guard words[index].gap.closed == 0 else { return nil }
      index -= 1
    }
    guard index > range.lowerBound, Self.levelWords.contains(words[index].identity) else { return nil }
    return index
  }

  private static let procedurePrefix = FoldedText("thủ tục").words.map(\.identity)
  private static let levelWords = Set(FoldedText("cấp thực tại ở").words.map(\.identity))
}

/// The one pass over a text's bytes.
private struct TextFolder {
  private typealias Place = FoldedText.Place
  var units: [FoldedText.Unit] = []
  var words: [FoldedText.Word] = []
  var gap = FoldedText.Gap()
  let splitsSeams: Bool
  private let table = FoldingTable.shared
  private var wordStart = 0
  private var isInWord = false
  private var start = FoldedText.Place()
  private var end = FoldedText.Place()
  private var isCapitalised = false
  private var isNumber = true
  private var previousIsLower = false
  private var lastLetter = 0
  private var tones: [FoldedText.Unit] = []

  init(splitsSeams: Bool) { self.splitsSeams = splitsSeams }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    units.reserveCapacity(bytes.count)
    words.reserveCapacity(bytes.count / 5)
    table.entries.withUnsafeBufferPointer { entries in
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
      if isInWord, splitsSeams, previousIsLower, entry.isUpper || entry.isDigit {
        endWord()
        gap.marks = .seam
      }
      if !isInWord { startWord(entry, at: place) }
      lastLetter = units.count
      units.append(FoldedText.Unit(scalar: entry.scalar, place: place))
      if !entry.isDigit { isNumber = false }
      previousIsLower = !entry.isUpper && !entry.isDigit
      if entry.tone.value != 0 { tones.append(FoldedText.Unit(scalar: entry.tone, place: place)) }
      end = next
    case .tone, .quality, .nothing:
      guard isInWord else { return }
      if entry.kind == .tone { tones.append(FoldedText.Unit(scalar: entry.scalar, place: place)) }
      if entry.kind == .quality, let shaped = FoldingTable.shape(units[lastLetter].scalar, entry.scalar) {
        units[lastLetter].scalar = shaped
      }
      end = next
    case .opening, .closing, .mark, .unknown:
      endWord()
      gap.marks.insert(entry.marks)
      if entry.kind == .opening { gap.opened += 1 }
      if entry.kind == .closing { gap.closed += 1 }
    }
  }

  private mutating func startWord(_ entry: FoldingTable.Entry, at place: FoldedText.Place) {
    if !words.isEmpty { units.append(FoldedText.Unit(scalar: " ", place: end)) }
    isInWord = true
    wordStart = units.count
    start = place
    isCapitalised = entry.isUpper
    isNumber = true
  }

  mutating func endWord() {
    guard isInWord else { return }
    units.append(contentsOf: tones)
    tones.removeAll(keepingCapacity: true)
    isInWord = false
    previousIsLower = false
    let identity = table.identity(units[wordStart...])
    words.append(
      FoldedText.Word(
        identity: identity,
        firstUnit: UInt32(clamping: wordStart),
        endUnit: UInt32(clamping: units.count),
        start: start,
        end: end,
        gap: gap,
        isCapitalised: isCapitalised,
        isNumber: isNumber
      )
    )
    gap = FoldedText.Gap()
  }
}

/// What each scalar folds to; built once from the Vietnamese alphabet.
private struct FoldingTable: Sendable {
  private typealias Scalar = Unicode.Scalar
  enum Kind: UInt8 { case unknown, letter, tone, quality, nothing, opening, closing, mark }

  struct Entry: Sendable {
    var kind = Kind.mark
    var scalar: Unicode.Scalar = " "
    /// Its tone; NUL for none.
    var tone: Unicode.Scalar = "\u{0}"
    var isUpper = false
    var isDigit = false
    var marks = FoldedText.Marks.other
  }

  static let shared = FoldingTable()
  /// Grave, acute, hook above, tilde, dot below.
  static let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
  private static let limit: UInt32 = 0x2070
  private(set) var entries = Array(repeating: Entry(kind: .unknown), count: Int(limit))

  private init() {
    for value in UInt32(0)..<0x80 { fill(value, Entry()) }
    for value in UInt8(ascii: "0")...UInt8(ascii: "9") {
      fill(UInt32(value), Entry(kind: .letter, scalar: Scalar(value), isDigit: true))
    }
    for value in UInt8(ascii: "a")...UInt8(ascii: "z") {
      letter(Scalar(value), Scalar(value))
      letter(Scalar(value - 32), Scalar(value), isUpper: true)
    }
    // A letter, then itself with each tone in the order of `tones`; NUL where Unicode has no such letter.
    let tables =
      "aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ nǹń\u{0}ñ c\u{0}ć"
    for group in tables.split(separator: " ") {
      guard let base = group.unicodeScalars.first else { continue }
      for (group, isUpper) in [(group.lowercased(), false), (group.uppercased(), true)] {
        for (index, scalar) in group.unicodeScalars.enumerated() where scalar != "\u{0}" {
          letter(scalar, base, index == 0 ? "\u{0}" : Self.tones[index - 1], isUpper: isUpper)
        }
      }
    }
    // Marks the alphabet does not know are dropped, as they are where they stand as combining marks.
    for group in ["aäåāą", "cçċč", "eëēėęě", "iïīį", "nņň", "oöōő", "sşš", "uüūůű", "yÿ", "zżž"] {
      guard let base = group.unicodeScalars.first else { continue }
      for scalar in group.unicodeScalars { letter(scalar, base) }
      for scalar in group.uppercased().unicodeScalars { letter(scalar, base, isUpper: true) }
    }
    // Ð (U+00D0) is often typed for Đ (U+0110).
    for scalar: Scalar in ["đ", "ð"] { letter(scalar, "đ") }
    for scalar: Scalar in ["Đ", "Ð"] { letter(scalar, "đ", isUpper: true) }
    for value in UInt32(0x300)...0x36F { fill(value, Entry(kind: .nothing)) }
    for scalar in Self.tones { fill(scalar.value, Entry(kind: .tone, scalar: scalar)) }
    for scalar: Unicode.Scalar in ["\u{302}", "\u{306}", "\u{31B}"] {
      fill(scalar.value, Entry(kind: .quality, scalar: scalar))
    }
    let invisible: [ClosedRange<UInt32>] = [
      0xAD...0xAD, 0x180E...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
    ]
    for value in invisible.joined() { fill(value, Entry(kind: .nothing)) }
    let marks: [(String, FoldedText.Marks)] = [
      (" \t\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}", .space), (",", .comma), (";", .semicolon),
      (":", .colon), (".!?…", .period), ("/\\", .slash), ("-‐‑‒–—―", .dash), ("+*•·●", .bullet),
      ("\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}", .lineBreak),
    ]
    for (scalars, mark) in marks {
      for scalar in scalars.unicodeScalars { fill(scalar.value, Entry(marks: mark)) }
    }
    for scalar in "([{".unicodeScalars { fill(scalar.value, Entry(kind: .opening, marks: .parenthesis)) }
    for scalar in ")]}".unicodeScalars { fill(scalar.value, Entry(kind: .closing, marks: .parenthesis)) }
  }

  private mutating func letter(
    _ source: Scalar,
    _ folded: Scalar,
    _ tone: Scalar = "\u{0}",
    isUpper: Bool = false
  ) {
    fill(source.value, Entry(kind: .letter, scalar: folded, tone: tone, isUpper: isUpper))
  }

  private mutating func fill(_ value: UInt32, _ entry: Entry) {
    if value < Self.limit { entries[Int(value)] = entry }
  }

  /// Scalars outside the table: rare, so the standard library's slower properties decide.
  static func foreign(_ value: UInt32) -> Entry {
    switch value {
    case 0xFEFF, 0xFE00...0xFE0F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      return Entry(kind: .nothing)
    case 0x2022, 0x25A0...0x25FF, 0xF000...0xF0FF: return Entry(marks: .bullet)
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return Entry() }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil else {
      return Entry(marks: properties.isWhitespace ? .space : .other)
    }
    let lowered = properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return Entry(kind: .letter, scalar: lowered, isUpper: properties.isUppercase)
  }

  /// The letter with a circumflex, breve or horn, whichever the alphabet has.
  static func shape(_ letter: Unicode.Scalar, _ quality: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, quality) {
    case ("a", "\u{302}"): return "â"
    case ("e", "\u{302}"): return "ê"
    case ("o", "\u{302}"): return "ô"
    case ("a", "\u{306}"): return "ă"
    case ("o", "\u{31B}"): return "ơ"
    default: return letter == "u" && quality == "\u{31B}" ? "ư" : nil
    }
  }

  private let codes: [UInt8] = {
    var codes = [UInt8](repeating: 0, count: 0x340)
    let alphabet = "abcdefghijklmnopqrstuvwxyz0123456789ăâđêôơư".unicodeScalars + FoldingTable.tones
    for (index, scalar) in alphabet.enumerated() { codes[Int(scalar.value)] = UInt8(index + 1) }
    return codes
  }()

  /// Six bits a unit for words of the alphabet; FNV-1a with the top bit set for longer and foreign words.
  func identity(_ units: ArraySlice<FoldedText.Unit>) -> UInt64 {
    guard units.count <= 10 else { return Self.hash(units) }
    var packed: UInt64 = 0
    for unit in units {
      let value = Int(unit.scalar.value)
      let code = value < codes.count ? codes[value] : 0
      guard code != 0 else { return Self.hash(units) }
      packed = packed << 6 | UInt64(code)
    }
    return packed
  }

  private static func hash(_ units: ArraySlice<FoldedText.Unit>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for unit in units { hash = (hash ^ UInt64(unit.scalar.value)) &* 0x100_0000_01b3 }
    return hash | 1 << 63
  }
}
