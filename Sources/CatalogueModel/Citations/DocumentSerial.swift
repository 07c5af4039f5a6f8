/// The serial of a document number as printed: digits, with a point (`66.7`) or a letter (`09b`, `08.a`).
struct DocumentSerial {
  private let source: ScalarText
  private(set) var start: Int
  /// Behind the last digit or letter.
  private var textEnd: Int
  private var isPlain = true
  /// Whether a point stands behind it that does not belong to it.
  let hasStrayMark: Bool

  /// Behind all that stands before the slash.
  var end: Int { hasStrayMark ? textEnd + 1 : textEnd }

  var text: String { source.text(start..<textEnd) }

  /// The serial that begins at a digit; nil where the digits are too many for one.
  init?(_ source: ScalarText, at start: Int) {
    self.source = source
    self.start = start
    let digits = source.skip(start, while: source.isDigit)
    guard digits - start <= 8 else { return nil }
    textEnd = digits
    var isStray = false
    if source[digits] == ".", source.isDigit(digits + 1) {
      textEnd = source.skip(digits + 1, while: source.isDigit)
      isPlain = false
    } else if source[digits] == ".", Self.isLetter(source[digits + 1]), source[digits + 2] == "/" {
      textEnd = digits + 2
      isPlain = false
    } else if Self.isLetter(source[digits]), source[digits + 1] == "/" {
      textEnd = digits + 1
      isPlain = false
    } else if source[digits] == ".", source[source.skipBlanks(digits + 1)] == "/" {
      isStray = true
    }
    hasStrayMark = isStray
  }

  /// Old circulars carry a letter: 09b/2013/TT-BTP, 08.a/2010/TT-BTP.
  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("a"..."e").contains($0) } ?? false
  }

  /// The serial without a year of the words before it: `năm 2011` and `02/2011/QH13` run together.
  var withoutYearBefore: DocumentSerial {
    guard isPlain, (5...8).contains(textEnd - start), source.isYear(start..<(start + 4)) else { return self }
    var serial = self
    serial.start += 4
    return serial
  }

  /// Serial and year where the slash between them is missing: `272019`.
  var partedFromYear: (serial: DocumentSerial, year: String)? {
    guard isPlain, (5...8).contains(textEnd - start), source.isYear((textEnd - 4)..<textEnd) else {
      return nil
    }
    var serial = self
    serial.textEnd -= 4
    return (serial, source.text(serial.textEnd..<textEnd))
  }
}
