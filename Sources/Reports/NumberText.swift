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
    let cents = Int((value * 100).rounded())
    let rest = String(100 + cents.magnitude % 100).suffix(2)
    let whole = grouped(Int(cents.magnitude / 100), in: language)
    return (cents < 0 ? "-" : "") + whole + (language == .vi ? "," : ".") + rest
  }

  /// A share of a whole with one decimal, such as `12,5 %`.
  public static func percent(_ value: Double, in language: Language) -> String {
    let tenths = Int((value * 1_000).rounded())
    return grouped(tenths / 10, in: language) + (language == .vi ? "," : ".") + String(tenths % 10) + " %"
  }
}
