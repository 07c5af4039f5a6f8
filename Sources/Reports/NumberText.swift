public import Diagnostics

/// Numbers as people write them: `1.234,5` in Vietnamese, `1,234.5` in English.
public enum NumberText {
  /// A whole number in groups of three digits.
  public static func grouped(_ value: Int, in language: Language) -> String {
    let digits = Array(String(value.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += language == .vi ? "." : "," }
      text.append(digit)
    }
    return (value < 0 ? "-" : "") + text
  }

  /// A number with two decimals.
  public static func hundredths(_ value: Double, in language: Language) -> String {
    fixed(Int((value * 100).rounded()), decimals: 2, in: language)
  }

  /// A number with three decimals.
  public static func thousandths(_ value: Double, in language: Language) -> String {
    fixed(Int((value * 1_000).rounded()), decimals: 3, in: language)
  }

  /// A share of a whole with one decimal, such as `12,5 %`.
  public static func percent(_ value: Double, in language: Language) -> String {
    fixed(Int((value * 1_000).rounded()), decimals: 1, in: language) + " %"
  }

  /// A number given in units of its last decimal; the sign is set once, before the whole part, which may be zero.
  private static func fixed(_ units: Int, decimals: Int, in language: Language) -> String {
    let scale: UInt = decimals == 1 ? 10 : decimals == 2 ? 100 : 1_000
    let rest = String(scale + units.magnitude % scale).dropFirst()
    let whole = grouped(Int(units.magnitude / scale), in: language)
    return (units < 0 ? "-" : "") + whole + (language == .vi ? "," : ".") + rest
  }
}
