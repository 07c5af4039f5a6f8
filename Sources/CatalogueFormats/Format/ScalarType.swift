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
  /// `YYYY-MM-DD`.
  case date
  /// `YYYY-MM-DD` or `YYYY-MM`.
  case partialDate
  /// One of a closed vocabulary.
  case choice([String])

  /// The regular expression both schema languages share; nil where they have a type of their own.
  var pattern: String? {
    switch self {
    case .identifier: "[a-z0-9][a-z0-9.~\\-]*"
    case .date: "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    case .partialDate: "[0-9]{4}-[0-9]{2}(-[0-9]{2})?"
    case .integer: "0|[1-9][0-9]{0,8}"
    case .decimal: "-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,3})?"
    case .string, .boolean, .choice: nil
    }
  }

  /// Whether JSON writes the value bare.
  var isBareInJSON: Bool {
    switch self {
    case .boolean, .integer, .decimal: true
    case .string, .identifier, .date, .partialDate, .choice: false
    }
  }
}
