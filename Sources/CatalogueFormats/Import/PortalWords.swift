import CatalogueModel
import Diagnostics

/// The closed words of the portal, as its records code them and as its pages and documents print them.
enum PortalWords {
  /// What pages and documents print where a record says nothing.
  static let nothing = "Không có thông tin"

  static let flags: [String: Bool] = ["true": true, "false": false]

  static let types: [String: ProcedureType] = [
    "STANDARD": .standard, "SPECIFIC": .local, "STANDARD_INTERNAL": .internal,
  ]

  static let states: [String: ProcedureState] = ["ACTIVE": .active, "UPDATED": .updated]

  static let channels: [String: ChannelKind] = ["DIRECT": .direct, "ONLINE": .online, "POSTAL": .postal]

  static let printedChannels: [String: ChannelKind] = [
    "Trực tiếp": .direct, "Trực tuyến": .online, "Dịch vụ bưu chính": .postal,
  ]

  static let units: [String: TimeUnit] = [
    "WORKING_DAY": .workingDay, "DAY": .day, "HOUR": .hour, "MONTH": .month, "YEAR": .year, "OTHER": .other,
  ]

  static let printedUnits: [String: TimeUnit] = [
    "Ngày làm việc": .workingDay, "Ngày": .day, "Giờ": .hour, "Tháng": .month, "Năm": .year,
  ]

  static let feeKinds: [String: FeeKind] = ["FEE": .fee, "SERVICE_FEE": .charge, "PRICE_LEVEL": .price]

  static let printedFeeKinds: [(label: String, kind: FeeKind)] = [
    ("Phí", .fee), ("Lệ phí", .charge), ("Giá", .price),
  ]

  /// How amounts of money are named; longer names before those they begin with.
  static let currencies = ["Việt Nam Đồng", "Đồng", "VNĐ", "VND", "USD", "EUR"]

  static let printedLevels: [FoldedKey: AdministrativeLevel] = [
    FoldedKey("Cấp bộ"): .ministry, FoldedKey("Cấp tỉnh"): .province, FoldedKey("Cấp xã"): .commune,
    FoldedKey("Cơ quan khác"): .other,
  ]

  static let returnGroups: Set<String> = ["ONLINE", "OFFLINE", "RESULT"]

  static let returnKinds: [String: ReturnKind] = [
    "ONLINE": .online, "AT_HOME": .home, "AT_SUBMISSION_PLACE": .counter,
  ]
}

extension ProcessingTime {
  /// A time as pages and documents print it: a number and its unit, or words.
  init(printed: Located<String>) {
    self.init()
    anchor = Anchor(printed.place)
    let text = printed.wrappedValue
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let word = String(text[digits.endIndex...].drop { $0 == " " })
    guard let number = PortalNumber.plain(String(digits)),
      let unit = word.isEmpty ? .other : PortalWords.printedUnits[word]
    else {
      $text = printed.optional
      return
    }
    quantity = number
    self.unit = unit
  }
}

/// Numbers as the portal writes them.
enum PortalNumber {
  /// A number that the native format can hold; nil for anything else.
  static func plain(_ text: String) -> DecimalNumber? {
    DecimalNumber(text).flatMap { ScalarCodec.decimal.parse($0.description) }
  }

  /// An amount whose thousands stand in groups of three, with a mark between them; a mark of the other kind begins
  /// the fraction.
  static func amount(_ text: String, grouping mark: Character) -> DecimalNumber? {
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.count > 1 else { return plain(text) }
    guard let first = groups.first, (1...3).contains(first.count), first.allSatisfy(\.isNumber),
      groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }),
      let last = groups.last, last.prefix(while: \.isNumber).count == 3
    else { return mark == "." ? plain(text) : nil }
    return plain(groups.joined())
  }
}

extension Located where Value == String {
  /// The same text where a text may be missing.
  var optional: Located<String?> { Located<String?>(wrappedValue, at: place) }
}
