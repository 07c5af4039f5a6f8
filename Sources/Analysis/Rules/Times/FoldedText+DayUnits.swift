import CatalogueModel

extension FoldedText {
  /// The units, days or working days, that the text gives a number in: "09 ngày làm việc", "10 (mười) ngày".
  func dayUnits(of quantity: DecimalNumber) -> Set<TimeUnit> {
    var units: Set<TimeUnit> = []
    let wanted = [quantity.description, "0\(quantity)"].map { FoldedText($0).words.map(\.identity) }
    for found in Self.days.occurrences(in: self) {
      var end = found.words.lowerBound
      // What stands between parentheses is passed over.
      if end > 1, words[end].gap.closed > 0 {
        while end > 1, words[end - 1].gap.opened == 0 { end -= 1 }
        end -= 1
      }
      for number in wanted where end >= number.count && !number.isEmpty {
        guard words[(end - number.count)..<end].map(\.identity).elementsEqual(number) else { continue }
        units.insert(found.cue == 0 ? .workingDay : .day)
      }
    }
    return units
  }

  private static let days = WordingCues(["ngày làm việc", "ngày"])
}
