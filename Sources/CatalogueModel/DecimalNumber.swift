/// An exact decimal number, such as a fee of 27000 or a time of 0.5 days.
public struct DecimalNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The digits without the point.
  public let mantissa: Int
  /// How many of the digits stand behind the point.
  public let scale: Int

  /// Reads an optional sign, digits and an optional fraction; nil for anything else or more than 15 digits.
  public init?(_ text: String) {
    var mantissa = 0
    var scale = 0
    var digits = 0
    var isFraction = false
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where !isFraction && digits > 0: isFraction = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 15 else { return nil }
        mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0"))
        if isFraction { scale += 1 }
      default: return nil
      }
    }
    guard digits > 0, !(isFraction && scale == 0) else { return nil }
    self.init(mantissa: isNegative ? -mantissa : mantissa, scale: scale)
  }

  /// A whole number.
  public init(_ value: Int) {
    self.init(mantissa: value, scale: 0)
  }

  private init(mantissa: Int, scale: Int) {
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// The canonical form: no trailing zeros, a point before the fraction.
  public var description: String {
    guard scale > 0 else { return String(mantissa) }
    var digits = String(mantissa.magnitude)
    while digits.utf8.count <= scale { digits = "0" + digits }
    let whole = digits.dropLast(scale)
    return (mantissa < 0 ? "-" : "") + whole + "." + digits.suffix(scale)
  }

  /// Numerical order.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.scaled(to: scale) < right.scaled(to: scale)
  }

  private func scaled(to target: Int) -> Double {
    var value = Double(mantissa)
    for _ in scale..<target { value *= 10 }
    return value
  }
}
