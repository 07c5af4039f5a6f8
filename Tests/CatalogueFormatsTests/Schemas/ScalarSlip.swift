@testable import CatalogueFormats

/// A way to write a scalar of one type wrongly.
struct ScalarSlip: Sendable {
  let name: String
  /// The wrong form; nil for other types.
  let written: @Sendable (ScalarType) -> String?

  private init(_ name: String, _ type: ScalarType, _ written: String) {
    self.name = name
    self.written = { $0 == type ? written : nil }
  }

  private init(_ name: String, word: @escaping @Sendable ([String]) -> String?) {
    self.name = name
    written = { if case .choice(let words) = $0 { word(words) } else { nil } }
  }

  static let all: [ScalarSlip] =
    [
      ScalarSlip("an unknown word", word: { words in words.first.map { $0 + "x" } }),
      ScalarSlip(
        "a word in capitals",
        word: { words in words.first { $0.uppercased() != $0 }?.uppercased() }
      ),
      ScalarSlip("a word and a blank", word: { words in words.last.map { $0 + " " } }),
      ScalarSlip("an identifier in capitals", .identifier, "Abc"),
      ScalarSlip("an identifier of two words", .identifier, "a b"),
      ScalarSlip("an identifier with diacritics", .identifier, "tên"),
      ScalarSlip("an identifier behind a hyphen", .identifier, "-a"),
      ScalarSlip("an identifier behind a blank", .identifier, " a"),
      ScalarSlip("an identifier and a line feed", .identifier, "a\n"),
      ScalarSlip("a flag in words", .boolean, "yes"), ScalarSlip("a flag in capitals", .boolean, "TRUE"),
      ScalarSlip("a flag as number", .boolean, "1"), ScalarSlip("a flag and a blank", .boolean, "true\u{A0}"),
    ] + numbers + dates

  private static let numbers: [ScalarSlip] = [
    ScalarSlip("a negative count", .integer, "-1"), ScalarSlip("a count with a fraction", .integer, "1.5"),
    ScalarSlip("a count with zero behind the point", .integer, "1.0"),
    ScalarSlip("a count with an exponent", .integer, "1e3"),
    ScalarSlip("a count of minus zero", .integer, "-0"),
    ScalarSlip("a count with a zero in front", .integer, "01"),
    ScalarSlip("a count with a plus", .integer, "+1"),
    ScalarSlip("a count beyond the limit", .integer, "1000000000"),
    ScalarSlip("a count in other digits", .integer, "１"),
    ScalarSlip("a decimal with thirteen digits", .decimal, "1234567890123"),
    ScalarSlip("a decimal with four digits behind the point", .decimal, "1.2345"),
    ScalarSlip("a decimal with zeros as far as the fourth digit", .decimal, "1.0000"),
    ScalarSlip("a decimal with an exponent", .decimal, "1e3"),
    ScalarSlip("a decimal with a comma", .decimal, "1,5"),
    ScalarSlip("a decimal without digits in front", .decimal, ".5"),
    ScalarSlip("a decimal without digits behind", .decimal, "5."),
    ScalarSlip("a decimal with a zero in front", .decimal, "01.5"),
    ScalarSlip("a decimal with two signs", .decimal, "--1"),
    ScalarSlip("a decimal that is no number", .decimal, "NaN"),
  ]

  private static let dates: [ScalarSlip] = [
    ScalarSlip("a leap day of a common year", .date, "2023-02-29"),
    ScalarSlip("a leap day of a common century", .date, "1900-02-29"),
    ScalarSlip("the 31st of a short month", .date, "2023-04-31"),
    ScalarSlip("the 32nd of a month", .date, "2023-01-32"), ScalarSlip("day zero", .date, "2023-01-00"),
    ScalarSlip("month zero", .date, "2023-00-10"), ScalarSlip("month thirteen", .date, "2023-13-10"),
    ScalarSlip("year zero", .date, "0000-01-01"), ScalarSlip("a day in Vietnamese form", .date, "01/02/2023"),
    ScalarSlip("a day without zeros", .date, "2023-2-3"), ScalarSlip("a month for a day", .date, "2023-02"),
    ScalarSlip("a day with a time", .date, "2023-02-01T00:00:00"),
    ScalarSlip("a day with a time zone", .date, "2023-02-01Z"),
    ScalarSlip("a day and a line feed", .date, "2023-02-01\n"),
    ScalarSlip("month thirteen without a day", .partialDate, "2023-13"),
    ScalarSlip("month zero without a day", .partialDate, "2023-00"),
    ScalarSlip("a month of year zero", .partialDate, "0000-12"),
    ScalarSlip("a year alone", .partialDate, "2023"),
    ScalarSlip("the 30th of February", .partialDate, "2024-02-30"),
  ]
}
