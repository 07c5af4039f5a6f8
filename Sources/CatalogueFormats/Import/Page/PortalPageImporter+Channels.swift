import CatalogueModel
import Diagnostics

extension PortalPageImporter {
  mutating func channels(_ part: PagePart) -> [Channel] {
    guard !part.saysNothing else { return [] }
    let table = ChannelTable(part)
    if !table.rest.range.isEmpty { loseUncut(.channels, table.rest) }
    return table.rows.map { channel($0, in: part.text) }
  }

  private mutating func channel(_ row: ChannelRow, in text: PlacedText) -> Channel {
    var channel = Channel()
    channel.anchor = Anchor(row.place.place)
    channel.kind = row.head.kind
    channel.text = row.description.located?.wrappedValue
    channel.times = time(row.head.time, in: text).map { [$0] } ?? []
    channel.fees = fee(row, in: text).map { [$0] } ?? []
    return channel
  }

  private func time(_ printed: ChannelHead.Time, in text: PlacedText) -> ProcessingTime? {
    var time = ProcessingTime()
    switch printed {
    case .none: return nil
    case .number(let digits, let unit):
      time.anchor = Anchor(text.place(digits))
      time.quantity = PortalNumber.plain(text.string(digits))
      time.unit = unit
      if time.quantity == nil { time.$text = Located(text.string(digits), at: text.place(digits)).optional }
    case .words(let words):
      guard let words = text.located(words) else { return nil }
      time.anchor = Anchor(words.place)
      time.$text = words.optional
    }
    return time
  }

  /// The page does not say whether a payment is a fee or a charge.
  private mutating func fee(_ row: ChannelRow, in text: PlacedText) -> Fee? {
    var fee = Fee()
    var words: [Located<String>] = []
    switch row.head.money {
    case .none where row.remark == nil: return nil
    case .none: break
    case .free: fee.amount = DecimalNumber(0)
    case .amount(let digits, let currency):
      fee.amount = PortalNumber.amount(text.string(digits), grouping: ",")
      fee.currency = currency
      if fee.amount == nil { words += [text.located(digits)].compactMap { $0 } }
    case .runTogether(let digits):
      words += [text.located(digits)].compactMap { $0 }
      record.diagnostics.append(.timeAndFeeRunTogether(text.string(digits), at: text.place(digits)))
    }
    words += [row.remark?.located].compactMap { $0 }
    if row.isRemarkOpen, let remark = row.remark {
      record.diagnostics.append(.remarkWithoutEnd(at: remark.place))
    }
    fee.anchor = Anchor(words.first?.place ?? row.place.place)
    if !words.isEmpty {
      fee.$text = Located(words.map(\.wrappedValue).joined(separator: "\n"), at: words[0].place).optional
    }
    return fee
  }
}
