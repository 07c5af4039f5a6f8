/// What each scalar folds to; built once from the Vietnamese alphabet.
struct FoldingTable: Sendable {
  typealias Scalar = Unicode.Scalar
  enum Kind: UInt8 { case unknown, letter, tone, quality, nothing, opening, closing, mark }

  struct Entry: Sendable {
    var kind = Kind.mark
    var scalar: Unicode.Scalar = " "
    /// Its tone; NUL for none.
    var tone: Unicode.Scalar = "\u{0}"
    var isUpper = false
    var isDigit = false
    /// The scalar's number in the alphabet, from 1; 0 outside.
    var code: UInt8 = 0
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
    guard value < Self.limit else { return }
    var entry = entry
    if entry.kind == .letter, let position = Self.alphabet.firstIndex(of: entry.scalar) {
      entry.code = UInt8(position + 1)
    }
    entries[Int(value)] = entry
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

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789ăâđêôơư".unicodeScalars)

  /// A letter's number in the alphabet, from 1; 0 outside.
  func code(of letter: Unicode.Scalar) -> UInt8 {
    letter.value < Self.limit ? entries[Int(letter.value)].code : 0
  }

  /// A tone's number, behind those of the letters.
  static func code(ofTone tone: Unicode.Scalar) -> UInt8 {
    switch tone {
    case "\u{300}": 44
    case "\u{301}": 45
    case "\u{309}": 46
    case "\u{303}": 47
    case "\u{323}": 48
    default: 0
    }
  }
}
