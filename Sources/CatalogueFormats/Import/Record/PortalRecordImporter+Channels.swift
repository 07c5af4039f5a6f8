import CatalogueModel
import Diagnostics

extension PortalRecordImporter {
  mutating func channel(_ node: NodeIndex) -> Channel? {
    guard let kind = record.word(PortalKey.submissionMethod, of: node, in: PortalWords.channels) else {
      return nil
    }
    var channel = Channel()
    channel.anchor = Anchor(record.tree.place(of: node))
    channel.kind = kind
    channel.text = record.text(PortalKey.description, of: node)?.wrappedValue
    if let amount = record.text(PortalKey.processingTime, of: node) {
      let unit = record.word(PortalKey.processingTimeUnit, of: node, in: PortalWords.units)
      var time = ProcessingTime()
      time.anchor = Anchor(amount.place)
      time.unit = unit ?? .other
      if let number = PortalNumber.plain(amount.wrappedValue) {
        time.quantity = number
      } else {
        time.$text = amount.optional
      }
      channel.times = [time]
    }
    channel.fees = record.items(PortalKey.fees, of: node).compactMap { fee($0) }
    return channel
  }

  private mutating func fee(_ node: NodeIndex) -> Fee? {
    var fee = Fee()
    fee.anchor = Anchor(record.tree.place(of: node))
    fee.kind = record.word(PortalKey.type, of: node, in: PortalWords.feeKinds) ?? .fee
    let value = record.text(PortalKey.value, of: node)
    fee.amount = value.flatMap { PortalNumber.plain($0.wrappedValue) }
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
      record.drop(PortalKey.type, of: item) { !values.isEmpty && PortalWords.returnGroups.contains($0) }
      for value in values {
        guard let word = record.text(value) else { continue }
        guard let kind = PortalWords.returnKinds[word.wrappedValue] else {
          record.diagnostics.append(.unknownWord(word, key: PortalKey.returns.text))
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
}
