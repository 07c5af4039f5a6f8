/// The number of a legal document in canonical form, such as `49/2026/NĐ-CP` or `31/2024/QH15`.
public enum DocumentNumber {
  /// The first complete document number in a text, without spaces and the words around it; nil when there is none.
  ///
  /// A serial (with points, as in `66.7`, or a letter, as in `09b`), the year where the series has one, and the issuer's
  /// letters: `49/2026/NĐ-CP`, `163/QĐ-BTP`. Misprints that leave no doubt are mended.
  public static func canonical(in text: String) -> String? {
    mentions(in: text).first { $0.isComplete }?.number
  }

  /// Every document number in a text, in order; numbers that are cut off included.
  ///
  /// A text in which table cells ran together (`68/2013/TT-BCALuật Khiếu nại  năm 201102/2011/QH13`) is cut where
  /// numbers end and begin.
  public static func mentions(in text: String) -> [DocumentMention] {
    DocumentNumberScanner(text).mentions()
  }

  /// The serial number, year and issuer's letters of a canonical number; nil for numbers without a year.
  ///
  /// A serial such as `66.7` counts by its whole part.
  public static func parts(of number: String) -> (serial: Int, year: Int, suffix: String)? {
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[1]), parts[1].utf8.count == 4,
      let serial = Int(parts[0].prefix { $0 != "." })
    else { return nil }
    return (serial, year, String(parts[2]))
  }
}
