/// Roman numerals, in which parts and annexes are numbered.
enum RomanNumeral {
  /// A number from 1 on.
  static func text(_ number: Int) -> String {
    let values = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    var rest = max(0, number)
    var text = ""
    for (value, letters) in values {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
