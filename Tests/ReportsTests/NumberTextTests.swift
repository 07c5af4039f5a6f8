import Diagnostics
import Reports
import Testing

struct `A number in a report` {
  @Test(arguments: [
    (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1_000, "1.000", "1,000"),
    (1_234_567, "1.234.567", "1,234,567"),
    (-1_234, "-1.234", "-1,234"), (-999, "-999", "-999"),
  ])
  func `is grouped by thousands, with a point in Vietnamese and a comma in English`(
    value: Int,
    vietnamese: String,
    english: String
  ) {
    #expect(NumberText.grouped(value, in: .vi) == vietnamese)
    #expect(NumberText.grouped(value, in: .en) == english)
  }

  @Test func `can be as small as a number can be`() {
    #expect(NumberText.grouped(.min, in: .vi) == "-9.223.372.036.854.775.808")
  }

  @Test(arguments: [
    (0.6, "0,60", "0.60"), (1, "1,00", "1.00"), (0.046, "0,05", "0.05"), (1_234.5, "1.234,50", "1,234.50"),
    (-0.25, "-0,25", "-0.25"), (-0.001, "0,00", "0.00"), (0.999, "1,00", "1.00"),
  ])
  func `of hundredths has two decimals`(value: Double, vietnamese: String, english: String) {
    #expect(NumberText.hundredths(value, in: .vi) == vietnamese)
    #expect(NumberText.hundredths(value, in: .en) == english)
  }

  @Test(arguments: [
    (0.125, "12,5 %", "12.5 %"), (0, "0,0 %", "0.0 %"), (1, "100,0 %", "100.0 %"),
    (12.5, "1.250,0 %", "1,250.0 %"),
    (-0.125, "-12,5 %", "-12.5 %"), (-0.005, "-0,5 %", "-0.5 %"),
  ])
  func `as a share has one decimal and one sign`(value: Double, vietnamese: String, english: String) {
    #expect(NumberText.percent(value, in: .vi) == vietnamese)
    #expect(NumberText.percent(value, in: .en) == english)
  }
}
