/// A day, or a month whose day is not known.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, four digits.
  public let year: Int
  /// The month, 1–12.
  public let month: Int
  /// The day of the month; nil when a source gives the month only.
  public let day: Int?

  /// Reads `YYYY-MM-DD` or `YYYY-MM`; nil for anything else, impossible days included.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    var numbers: [Int] = []
    for part in parts {
      var number = 0
      for byte in part {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      numbers.append(number)
    }
    guard numbers[0] > 0, (1...12).contains(numbers[1]) else { return nil }
    if numbers.count == 3 {
      guard (1...Self.days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2]) else { return nil }
    }
    year = numbers[0]
    month = numbers[1]
    day = numbers.count == 3 ? numbers[2] : nil
  }

  /// The day it counts from when something must lie before it: a month counts from its last day.
  public var lastDay: CalendarDate {
    day == nil ? CalendarDate(year: year, month: month, day: Self.days(inMonth: month, of: year)) : self
  }

  /// The day of an instant in milliseconds since 1970-01-01 UTC, in Vietnam's time (UTC+7, no daylight saving).
  public init(vietnamMilliseconds milliseconds: Int) {
    let shifted = milliseconds.addingReportingOverflow(7 * 3_600_000).partialValue
    var days = shifted / 86_400_000
    if shifted % 86_400_000 < 0 { days -= 1 }
    // Civil date from a day count: H. Hinnant, "chrono-compatible low-level date algorithms", days from 0000-03-01.
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day that lies a number of days later, or earlier; of a month its last day counts.
  public func adding(days: Int) -> CalendarDate {
    let milliseconds = (dayNumber + days) * 86_400_000 - 7 * 3_600_000
    return CalendarDate(vietnamMilliseconds: milliseconds)
  }

  /// How many days lie between this day and another; negative where the other is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// Days since 1970-01-01.
  ///
  /// Howard Hinnant, "chrono-compatible low-level date algorithms".
  private var dayNumber: Int {
    let date = lastDay
    let shiftedYear = date.month <= 2 ? date.year - 1 : date.year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = (date.month + 9) % 12
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + (date.day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `YYYY-MM-DD`, or `YYYY-MM`.
  public var description: String {
    let yearText = String(String(10_000 + year).suffix(4))
    let monthText = String(String(100 + month).suffix(2))
    guard let day else { return "\(yearText)-\(monthText)" }
    return "\(yearText)-\(monthText)-\(String(100 + day).suffix(2))"
  }

  /// The Vietnamese form `DD/MM/YYYY`, or `MM/YYYY`.
  public var vietnamese: String {
    let monthText = String(String(100 + month).suffix(2))
    guard let day else { return "\(monthText)/\(year)" }
    return "\(String(100 + day).suffix(2))/\(monthText)/\(year)"
  }

  /// Chronological order; a month stands behind its days.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day ?? 32) < (right.year, right.month, right.day ?? 32)
  }
}
