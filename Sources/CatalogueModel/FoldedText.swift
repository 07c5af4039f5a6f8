/// A text folded for matching, never for show: letter case, encoding form, tone placement, spacing and punctuation
/// no longer differ, while diacritics still do.
///
/// `hoà` equals `hòa` because a syllable's tone is moved to the end of its word; `Đ`, `Ð` and `đ` are one letter,
/// distinct from `d`. Every unit and every word knows where in the source it came from.
public struct FoldedText: Sendable {
  /// One folded letter, digit, tone or separator, and the place of the source scalar it stands for.
  public struct Unit: Hashable, Sendable {
    /// The folded scalar: a lower-case letter with its quality, a digit, a tone mark, or a space.
    public internal(set) var scalar: Unicode.Scalar
    let place: Place
    /// The UTF-8 offset in the source.
    public var byte: Int { Int(place.byte) }
    /// The offset in the source's Unicode scalars.
    public var sourceScalar: Int { Int(place.scalar) }
  }

  /// A place in the source, in both ways of counting; 32 bits, because rows are short and there are many.
  struct Place: Hashable, Sendable {
    var byte: UInt32 = 0
    var scalar: UInt32 = 0
  }

  /// A run of letters and digits, and what stood between it and the word before.
  public struct Word: Hashable, Sendable {
    /// A number equal for equal folded words; exact up to ten units, a hash beyond.
    public let identity: UInt64
    /// How many folded letters, digits and tones it has.
    public let length: Int
    let start: Place
    let end: Place
    /// The marks between the word before and this one.
    public let gap: Gap
    /// Whether the first letter is upper case.
    public let isCapitalised: Bool
    /// Whether it consists of digits only.
    public let isNumber: Bool
    /// The word in the source's UTF-8.
    public var bytes: Range<Int> { Int(start.byte)..<Int(end.byte) }
    /// The word in the source's Unicode scalars.
    public var scalars: Range<Int> { Int(start.scalar)..<Int(end.scalar) }
  }

  /// The marks between two words.
  public struct Gap: Hashable, Sendable {
    /// The kinds of marks met.
    public internal(set) var marks: Marks = []
    /// How many parentheses open here.
    public internal(set) var opened: UInt32 = 0
    /// How many parentheses close here.
    public internal(set) var closed: UInt32 = 0
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

  /// The words in order.
  public let words: [Word]
  /// The marks after the last word.
  public let tail: Gap

  /// Folds a text; `splitsSeams` also parts words that flattened tables have run together (`bản saoĐơn`).
  public init(_ text: String, splitsSeams: Bool = false) {
    let folder = TextFolder(text, splitsSeams: splitsSeams, keepsUnits: false)
    words = folder.words
    tail = folder.gap
  }

  /// The folded units of a text; words are separated by exactly one space.
  public static func units(of text: String) -> [Unit] {
    TextFolder(text, splitsSeams: false, keepsUnits: true).units
  }

  /// The key under which names are compared: equal for texts that differ only in what folding ignores.
  public static func key(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for unit in units(of: text) { view.append(unit.scalar) }
    return String(view)
  }

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
