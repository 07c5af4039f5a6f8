/// The address of a provision within its document: `điểm b khoản 1 Điều 10`, `mục I.1.2 phần A Phụ lục VI`.
public struct ProvisionAddress: Hashable, Sendable, Comparable {
  /// One level of an address and what it is called there; an annex may have no name of its own.
  public struct Part: Hashable, Sendable {
    /// The level.
    public var level: ProvisionLevel
    /// The number or letter; empty for the only annex or regulation of a document.
    public var label: String

    /// A level and its label.
    public init(_ level: ProvisionLevel, _ label: String) {
      self.level = level
      self.label = label
    }
  }

  /// The parts, the innermost first; each level at most once.
  public private(set) var parts: [Part]

  /// An address of parts in any order; of two parts of one level the first is kept.
  public init(_ parts: [Part]) {
    var seen: Set<ProvisionLevel> = []
    self.parts = parts.filter { seen.insert($0.level).inserted }.sorted { $0.level < $1.level }
  }

  /// The label at a level.
  public subscript(level: ProvisionLevel) -> String? { parts.first { $0.level == level }?.label }

  /// The address with another part.
  func adding(_ level: ProvisionLevel, _ label: String) -> ProvisionAddress {
    ProvisionAddress(parts + [Part(level, label)])
  }

  /// The outermost level.
  public var outermost: ProvisionLevel? { parts.last?.level }

  /// Whether it says where in the document it stands; `điểm b khoản 2` alone does not.
  public var isWhole: Bool { parts.contains { $0.level >= .article } }

  /// The address in Vietnamese drafting form.
  public var wording: String {
    parts.map { $0.label.isEmpty ? $0.level.word : "\($0.level.word) \($0.label)" }.joined(separator: " ")
  }

  /// Whether all of another provision lies within this one: `Điều 10` covers `điểm b khoản 1 Điều 10`.
  public func covers(_ other: ProvisionAddress) -> Bool {
    parts.allSatisfy { part in other[part.level].map { Self.isSame($0, part.label) } ?? false }
  }

  /// Whether the two have a part in common: one covers the other.
  public func overlaps(_ other: ProvisionAddress) -> Bool { covers(other) || other.covers(self) }

  /// Whether labels name one thing: letter case and leading zeros (`Mẫu số 01`) do not matter.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || key(left) == key(right)
  }

  private static func key(_ label: String) -> String {
    let lowered = label.lowercased()
    let trimmed = lowered.drop { $0 == "0" }
    return trimmed.first?.isNumber ?? false ? String(trimmed) : lowered
  }

  /// The order in a document: by the outermost part first, numbers by value.
  public static func < (left: ProvisionAddress, right: ProvisionAddress) -> Bool {
    for (first, second) in zip(left.parts.reversed(), right.parts.reversed()) where first != second {
      guard first.level == second.level else { return first.level < second.level }
      return sortKey(first.label) < sortKey(second.label)
    }
    return left.parts.count < right.parts.count
  }

  private static func sortKey(_ label: String) -> (Int, String) {
    (Int(label.prefix { $0.isNumber }) ?? 0, label)
  }
}
