import CatalogueModel
import Diagnostics

extension PortalRecordImporter {
  mutating func channel(_ node: NodeIndex) -> Channel {
    var channel = Channel()
    channel.anchor = Anchor(record.tree.place(of: node))
    channel.kind = word(PortalKey.submissionMethod, of: node, in: Self.channels) ?? .direct
    channel.text = record.text(PortalKey.description, of: node)?.wrappedValue
    if let amount = record.text(PortalKey.processingTime, of: node) {
      let unit = word(PortalKey.processingTimeUnit, of: node, in: Self.units)
      var time = ProcessingTime()
      time.anchor = Anchor(amount.place)
      time.unit = unit ?? .other
      if let number = Self.plainNumber(amount.wrappedValue) {
        time.quantity = number
      } else {
        time.$text = Located(amount.wrappedValue, at: amount.place)
      }
      channel.times = [time]
    }
    channel.fees = record.items(PortalKey.fees, of: node).compactMap { fee($0) }
    return channel
  }

  private mutating func fee(_ node: NodeIndex) -> Fee? {
    var fee = Fee()
    fee.anchor = Anchor(record.tree.place(of: node))
    fee.kind = word(PortalKey.type, of: node, in: Self.feeKinds) ?? .fee
    let value = record.text(PortalKey.value, of: node)
    fee.amount = value.flatMap { Self.plainNumber($0.wrappedValue) }
    let currencyID = record.text(PortalKey.currencyID, of: node)?.wrappedValue
    fee.currency = record.text(PortalKey.currencyName, of: node)?.wrappedValue ?? currencyID
    let words = [fee.amount == nil ? value : nil, record.text(PortalKey.description, of: node)]
      .compactMap { $0 }
    if let first = words.first {
      fee.$text = Located(words.map(\.wrappedValue).joined(separator: "\n"), at: first.place)
    }
    let attachment = record.object(PortalKey.attachment, of: node)
    fee.attachment = record.text(PortalKey.fileName, of: attachment)?.wrappedValue
    return fee
  }

  mutating func returns(of data: NodeIndex) -> [ReturnMethod] {
    var methods: [ReturnMethod] = []
    for item in record.items(PortalKey.returns, of: data) {
      let values = record.items(PortalKey.value, of: item)
      // Which group a way of return belongs to follows from the way itself.
      record.drop(PortalKey.type, of: item) { !values.isEmpty && Self.returnGroups.contains($0) }
      for value in values {
        guard let word = record.text(value) else { continue }
        guard let kind = Self.returnKinds[word.wrappedValue] else {
          diagnostics.append(.unknownWord(word, key: PortalKey.returns.text))
          continue
        }
        guard !methods.contains(where: { $0.kind == kind }) else { continue }
        var method = ReturnMethod()
        method.kind = kind
        method.anchor = Anchor(record.tree.place(of: value))
        methods.append(method)
      }
    }
    return methods
  }

  /// A number that the native format can hold.
  static func plainNumber(_ text: String) -> DecimalNumber? {
    DecimalNumber(text).flatMap { ScalarCodec.decimal.parse($0.description) }
  }

  private static let channels: [String: ChannelKind] = [
    "DIRECT": .direct, "ONLINE": .online, "POSTAL": .postal,
  ]
  static let units: [String: TimeUnit] = [
    "WORKING_DAY": .workingDay, "DAY": .day, "HOUR": .hour, "MONTH": .month, "YEAR": .year, "OTHER": .other,
  ]
  private static let feeKinds: [String: FeeKind] = [
    "FEE": .fee, "SERVICE_FEE": .charge, "PRICE_LEVEL": .price,
  ]
  private static let returnGroups: Set<String> = ["ONLINE", "OFFLINE", "RESULT"]
  private static let returnKinds: [String: ReturnKind] = [
    "ONLINE": .online, "AT_HOME": .home, "AT_SUBMISSION_PLACE": .counter,
  ]
}
