import CatalogueModel

/// A day as a plan's cell says it.
enum PlanDay {
  private static let day = FoldedText.key("ngày")
  private static let month = FoldedText.key("tháng")
  private static let quarter = FoldedText.key("quý")
  private static let year = FoldedText.key("năm")
  private static let before = FoldedText.key("trước")
  private static let romans = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  /// The day, or the month where no more is said; nil where the words tell none.
  ///
  /// A quarter means its last month, a year its last one; "before" a day means the day before.
  static func read(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    let words = FoldedText.key(text).split(separator: " ").map(String.init)
    if let position = words.firstIndex(of: quarter) { return quarter(Array(words[(position + 1)...])) }
    let known: Set<String> = [
      day, month, year, before, FoldedText.key("đến"), FoldedText.key("hết"), FoldedText.key("trong"),
      FoldedText.key("hạn"),
    ]
    let numbers = words.compactMap { Int($0) }
    guard numbers.count + words.count(where: known.contains) == words.count else { return nil }
    switch numbers.count {
    case 3:
      let date = make(numbers[2], numbers[1], numbers[0]) ?? make(numbers[0], numbers[1], numbers[2])
      return words.first == before ? date?.dayBefore : date
    case 2 where !words.contains(day): return make(numbers[1], numbers[0], nil)
    case 1: return make(numbers[0], 12, nil)
    default: return nil
    }
  }

  private static func quarter(_ words: [String]) -> CalendarDate? {
    guard let word = words.first, let year = words.last.flatMap({ Int($0) }), words.count <= 3 else {
      return nil
    }
    guard let quarter = romans[word] ?? Int(word), (1...4).contains(quarter) else { return nil }
    return make(year, quarter * 3, nil)
  }

  private static func make(_ year: Int, _ month: Int, _ day: Int?) -> CalendarDate? {
    guard (1_945...2_200).contains(year) else { return nil }
    return CalendarDate(([year, month] + (day.map { [$0] } ?? [])).map(two).joined(separator: "-"))
  }

  fileprivate static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CalendarDate {
  /// The day before a day; a month stays as it is.
  fileprivate var dayBefore: CalendarDate {
    guard let day else { return self }
    if day > 1 {
      return CalendarDate("\(year)-\(PlanDay.two(month))-\(PlanDay.two(day - 1))") ?? self
    }
    let (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
    return CalendarDate("\(year)-\(PlanDay.two(month))")?.lastDay ?? self
  }
}
