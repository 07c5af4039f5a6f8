/// The lexical form of a scalar: what an XML attribute or a JSON string, number or boolean may hold.
///
/// The decoders, the XSD and the JSON Schema all follow this one description.
enum ScalarType: Hashable, Sendable {
  /// Any text of at least one character.
  case string
  /// An ASCII identifier: lower-case letters, digits, points and hyphens.
  case identifier
  /// `true` or `false`.
  case boolean
  /// A whole number from 0 to 999,999,999.
  case integer
  /// An exact decimal number of up to 12 digits before the point and three behind it.
  case decimal
  /// A day of the calendar as `YYYY-MM-DD`.
  case date
  /// `YYYY-MM-DD` or `YYYY-MM`.
  case partialDate
  /// One of a closed vocabulary.
  case choice([String])

  /// The regular expression both schema languages share; nil where they have a type of their own.
  var pattern: String? {
    switch self {
    case .identifier: "[a-z0-9][a-z0-9.~\\-]*"
    case .date: Self.dayPattern
    case .partialDate: "\(Self.dayPattern)|\(Self.yearPattern)-(0[1-9]|1[0-2])"
    case .integer: "0|[1-9][0-9]{0,8}"
    case .decimal: "-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,3})?"
    case .string, .boolean, .choice: nil
    }
  }

  /// The years 0001 to 9999.
  private static let yearPattern = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"

  /// The days of the Gregorian calendar, leap days in leap years only.
  private static let dayPattern: String = {
    let monthAndDay =
      "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
    let multipleOfFour = "(0[48]|[2468][048]|[13579][26])"
    return "\(yearPattern)-\(monthAndDay)|([0-9]{2}\(multipleOfFour)|\(multipleOfFour)00)-02-29"
  }()

  /// Whether JSON writes the value bare.
  var isBareInJSON: Bool {
    switch self {
    case .boolean, .integer, .decimal: true
    case .string, .identifier, .date, .partialDate, .choice: false
    }
  }
}
