/// The day that a spreadsheet's number of days means.
enum DaySerial {
  /// Year, month and day; nil beyond the years spreadsheets know.
  ///
  /// The count from 1900 holds a 29 February 1900 that never was: days before it are one later than counted.
  static func day(_ serial: Double, isFrom1904: Bool) -> (year: Int, month: Int, day: Int)? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let whole = Int(serial)
    if isFrom1904 { return date(daysSince1970: whole - 24_107) }
    guard whole > 0, whole != 60 else { return nil }
    return date(daysSince1970: whole - (whole < 60 ? 25_568 : 25_569))
  }

  /// The civil date of a day (Hinnant's algorithm).
  private static func date(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
