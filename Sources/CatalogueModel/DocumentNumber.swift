/// The number of a legal document in canonical form, such as `49/2026/NĐ-CP` or `31/2024/QH15`.
public enum DocumentNumber {
  /// The first document number in a text, without spaces and the words around it; nil when there is none.
  ///
  /// Reads digits (with points, as in `66.7`), a slash, a year of four digits, a slash and the issuer's letters;
  /// numbers without a year, such as `163/QĐ-BTP`, and serials with a letter, such as `09b`, are read too. Spaces around slashes are dropped.
  public static func canonical(in text: String) -> String? {
    if isPlain(text) { return text }
    let scalars = Array(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    var start = 0
    while start < scalars.count {
      guard isDigit(scalars[start]) else {
        start += 1
        continue
      }
      var index = start
      while index < scalars.count, isDigit(scalars[index]) || scalars[index] == "." { index += 1 }
      // Old circulars carry a letter: 09b/2013/TT-BTP, 08.a/2010/TT-BTP.
      if index + 1 < scalars.count, ("a"..."e").contains(scalars[index]), scalars[index + 1] == "/" {
        index += 1
      }
      let numberEnd = index
      if index < scalars.count, scalars[index] == "/", scalars[numberEnd - 1] != "." {
        if let end = suffixEnd(scalars, from: index) {
          return String(String.UnicodeScalarView(scalars[start..<end]))
        }
      }
      start = max(numberEnd, start + 1)
    }
    return nil
  }

  /// Whether a text is nothing but digits, a year and capitals between slashes, as nearly all numbers are.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      func digits() -> Int {
        let start = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        return index - start
      }
      func slash() -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "/") else { return false }
        index += 1
        return true
      }
      guard digits() > 0, slash(), digits() == 4, slash() else { return false }
      let letters = index
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): index += 1
        case UInt8(ascii: "-") where index > letters && index + 1 < bytes.count: index += 1
        // Đ
        case 0xC4 where index + 1 < bytes.count && bytes[index + 1] == 0x90: index += 2
        default: return false
        }
      }
      return index - letters >= 2
    }
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

  /// The end of `/YYYY/LETTERS` or `/LETTERS-LETTERS` that begins at a slash.
  private static func suffixEnd(_ scalars: [Unicode.Scalar], from slash: Int) -> Int? {
    var index = slash + 1
    let digits = scalars[index...].prefix(while: isDigit).count
    if digits == 4, index + 4 < scalars.count, scalars[index + 4] == "/" {
      index += 5
    } else if digits > 0 {
      return nil
    }
    let letters = index
    while index < scalars.count,
      isIssuerLetter(scalars[index]) || (index > letters && isDigit(scalars[index]))
    {
      index += 1
    }
    while index > letters, scalars[index - 1] == "-" { index -= 1 }
    return index - letters >= 2 ? index : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isIssuerLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || scalar == "Đ" || scalar == "-" || scalar == "g"
  }
}
