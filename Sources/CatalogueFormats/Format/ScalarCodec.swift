import CatalogueModel

/// Reads and prints the values of one scalar type.
struct ScalarCodec<Value: Sendable>: Sendable {
  let type: ScalarType
  let parse: @Sendable (String) -> Value?
  let print: @Sendable (Value) -> String
}

extension ScalarCodec where Value == String {
  static let string = ScalarCodec(type: .string, parse: { $0 }, print: { $0 })

  static let identifier = ScalarCodec(
    type: .identifier,
    parse: { text in
      var isFirst = true
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "~"): if isFirst { return nil }
        default: return nil
        }
        isFirst = false
      }
      return isFirst ? nil : text
    },
    print: { $0 }
  )
}

extension ScalarCodec where Value == Bool {
  static let boolean = ScalarCodec(
    type: .boolean,
    parse: { $0 == "true" ? true : $0 == "false" ? false : nil },
    print: { $0 ? "true" : "false" }
  )
}

extension ScalarCodec where Value == Int {
  static let integer = ScalarCodec(
    type: .integer,
    parse: { text in
      guard let value = Int(text), (0...999_999_999).contains(value), String(value) == text else {
        return nil
      }
      return value
    },
    print: { String($0) }
  )
}

extension ScalarCodec where Value == DecimalNumber {
  static let decimal = ScalarCodec(
    type: .decimal,
    parse: { text in
      let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
      let whole = digits.prefix { $0 != UInt8(ascii: ".") }
      guard (1...12).contains(whole.count), whole.count == 1 || whole.first != UInt8(ascii: "0"),
        digits.count - whole.count <= 4
      else { return nil }
      return DecimalNumber(text)
    },
    print: { $0.description }
  )
}

extension ScalarCodec where Value == CalendarDate {
  static let date = ScalarCodec(
    type: .date,
    parse: { text in CalendarDate(text).flatMap { $0.day == nil ? nil : $0 } },
    print: { $0.description }
  )

  static let partialDate = ScalarCodec(
    type: .partialDate,
    parse: { CalendarDate($0) },
    print: { $0.description }
  )
}

extension ScalarCodec where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  static var choice: ScalarCodec {
    ScalarCodec(
      type: .choice(Value.allCases.map(\.rawValue)),
      parse: { Value(rawValue: $0) },
      print: { $0.rawValue }
    )
  }
}
