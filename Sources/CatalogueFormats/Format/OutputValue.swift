/// A value on its way into a file: what both writers print.
indirect enum OutputValue: Sendable {
  /// A scalar: an XML attribute; bare or quoted in JSON.
  case attribute(String, isBare: Bool)
  /// Text: an XML child element, a JSON string.
  case text(String)
  /// A record with its keys in canonical order.
  case record([(name: String, value: OutputValue)])
  /// A list and the element name of its items.
  case list(item: String, [OutputValue])
}
