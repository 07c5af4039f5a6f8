public import Diagnostics

/// A way to file (cách thức thực hiện).
public struct Channel: Hashable, Sendable {
  /// In person, online or by post.
  public var kind: ChannelKind = .direct
  /// The time limits.
  public var times: [ProcessingTime] = []
  /// The fees.
  public var fees: [Fee] = []
  /// A description.
  public var text: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty channel.
  public init() {}
}

/// A time limit (thời hạn giải quyết).
public struct ProcessingTime: Hashable, Sendable {
  /// The number; nil when only words are given.
  public var quantity: DecimalNumber?
  /// The unit.
  public var unit: TimeUnit = .other
  /// The wording.
  @Located public var text: String? = nil
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty limit.
  public init() {}
}

/// A payment (phí, lệ phí).
public struct Fee: Hashable, Sendable {
  /// A service fee, a charge or a price.
  public var kind: FeeKind = .fee
  /// The amount; nil when only words are given.
  public var amount: DecimalNumber?
  /// The currency's code or name as printed.
  public var currency: String?
  /// The wording.
  @Located public var text: String? = nil
  /// The file that sets it out.
  public var attachment: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty fee.
  public init() {}

  /// Whether the currency is the đồng, by its code or one of its names; not where none is given.
  public var isInDong: Bool { currency.map { Self.dong.contains(FoldedKey($0)) } ?? false }

  private static let dong: Set = [
    FoldedKey("VND"), FoldedKey("VNĐ"), FoldedKey("đồng"), FoldedKey("Việt Nam Đồng"),
    FoldedKey("đồng Việt Nam"),
  ]
}

/// A way to receive the outcome.
public struct ReturnMethod: Hashable, Sendable {
  /// Where it is received.
  public var kind: ReturnKind = .counter
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty way.
  public init() {}
}

/// How a procedure is filed.
public enum ChannelKind: String, CaseIterable, Hashable, Sendable {
  /// At a counter.
  case direct
  /// Online.
  case online
  /// By post.
  case postal
}

/// How an outcome is received.
public enum ReturnKind: String, CaseIterable, Hashable, Sendable {
  /// Electronically.
  case online
  /// At home, by post.
  case home
  /// At the place of filing.
  case counter
}

/// The unit of a time limit.
public enum TimeUnit: String, CaseIterable, Hashable, Sendable {
  /// Working days.
  case workingDay = "working-day"
  /// Calendar days.
  case day
  /// Hours.
  case hour
  /// Months.
  case month
  /// Years.
  case year
  /// Given in words.
  case other
}

/// The kind of a payment.
public enum FeeKind: String, CaseIterable, Hashable, Sendable {
  /// Phí: the price of a public service.
  case fee
  /// Lệ phí: a fixed charge.
  case charge
  /// Giá: a price by a scale.
  case price
}
