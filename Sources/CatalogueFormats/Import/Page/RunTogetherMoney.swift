import CatalogueModel

/// A time and an amount of money without a mark between them, such as `120 VNĐ` for one day and 20 VNĐ.
///
/// The page groups thousands and prints no zero in front, and nothing at all for an amount of zero: mostly one reading
/// remains. Where several do, the digits are left together.
struct RunTogetherMoney {
  let time: ChannelHead.Time
  let money: ChannelHead.Money
  let end: Int

  /// Nil where no amount with a currency follows.
  init?(_ text: PlacedText, _ digits: Range<Int>, before limit: Int) {
    let last = ChannelHead.endOfAmount(text, from: digits.lowerBound, before: limit)
    guard digits.count > 1, let currency = ChannelHead.currency(text, at: last, before: limit) else {
      return nil
    }
    end = last + 1 + currency.utf8.count
    let isGrouped = last > digits.upperBound && text.bytes[digits.upperBound] == UInt8(ascii: ",")
    // A first group has up to three digits, and so has an amount without groups.
    let seams = max(digits.lowerBound + 1, digits.upperBound - 3)..<digits.upperBound
    let readings = seams.filter { seam in
      text.bytes[seam] != UInt8(ascii: "0")
        && (seam == digits.lowerBound + 1 || text.bytes[digits.lowerBound] != UInt8(ascii: "0"))
    }
    guard readings.count == 1, let seam = readings.first, isGrouped || last == digits.upperBound else {
      time = .none
      money = .runTogether(digits.lowerBound..<end)
      return
    }
    time = .number(digits.lowerBound..<seam, .other)
    money = .amount(seam..<last, currency: currency)
  }
}
