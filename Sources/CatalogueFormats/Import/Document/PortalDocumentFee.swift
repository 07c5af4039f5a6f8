import CatalogueModel
import Diagnostics

/// The fees of a channel as the portal's document prints them, one a line: `Lệ phí : 30.000 Đồng (mỗi lần)`.
enum PortalDocumentFee {
  static func fees(in text: PlacedText) -> [Fee] {
    var fees: [Fee] = []
    for line in text.lines {
      guard let words = text.located(line) else { continue }
      if let file = value(of: words.wrappedValue, behind: "File đính kèm"), !fees.isEmpty {
        fees[fees.count - 1].attachment = file
      } else if let (kind, value) = labelled(words.wrappedValue) {
        fees.append(fee(kind, value, at: words.place))
      } else if fees.isEmpty {
        fees.append(fee(.fee, words.wrappedValue, at: words.place))
      } else {
        let last = fees[fees.count - 1]
        fees[fees.count - 1].text = [last.text, words.wrappedValue].compactMap { $0 }.joined(separator: "\n")
      }
    }
    return fees
  }

  /// A line's fee: an amount, a currency and a remark in parentheses; anything else is kept as words.
  private static func fee(_ kind: FeeKind, _ value: String, at place: Place?) -> Fee {
    var fee = Fee()
    fee.kind = kind
    fee.anchor = Anchor(place)
    let number = value.prefix { $0 == "." || $0.isNumber }
    let rest = value.dropFirst(number.count).drop { $0 == " " }
    fee.amount = PortalNumber.amount(String(number), grouping: ".")
    guard fee.amount != nil || number.isEmpty,
      let currency = PortalWords.currencies.first(where: { rest.hasPrefix($0) })
    else {
      fee.amount = nil
      fee.$text = Located(value, at: place).optional
      return fee
    }
    fee.currency = currency
    let remark = rest.dropFirst(currency.count).drop { $0 == " " }
    if !remark.isEmpty { fee.$text = Located(inner(String(remark)), at: place).optional }
    return fee
  }

  /// A remark without the parentheses around all of it.
  private static func inner(_ remark: String) -> String {
    remark.hasPrefix("(") && remark.hasSuffix(")") ? String(remark.dropFirst().dropLast()) : remark
  }

  private static func labelled(_ line: String) -> (kind: FeeKind, value: String)? {
    for (label, kind) in PortalWords.printedFeeKinds {
      if let value = value(of: line, behind: label) { return (kind, value) }
    }
    return nil
  }

  /// What stands behind a label and its colon.
  private static func value(of line: String, behind label: String) -> String? {
    guard line.hasPrefix(label) else { return nil }
    let rest = line.dropFirst(label.count).drop { $0 == " " }
    guard rest.first == ":" else { return nil }
    return String(rest.dropFirst().drop { $0 == " " })
  }
}
