public import CatalogueModel

/// What makes one value another: applied to the first it gives the second.
///
/// Items of lists are told apart by their ids where they have any, so that reordering is no rewriting.
public indirect enum ValueDiff: Hashable, Sendable {
  /// A key or an item that is there on one side only, or on both and different.
  public enum PartChange: Hashable, Sendable {
    /// There afterwards only, at a position.
    case added(PlainValue, at: Int)
    /// There before only.
    case removed(PlainValue)
    /// There on both sides.
    case changed(ValueDiff)
  }

  /// A part of a record or list with what became of it.
  public struct Part: Hashable, Sendable {
    /// The key of a record, or what an item of a list is known by.
    public let name: String
    /// What became of it.
    public let change: PartChange
  }

  /// Another value altogether.
  case replaced(PlainValue, by: PlainValue)
  /// Keys of a record.
  case record([Part])
  /// Items of a list; `order` is the new order of what is there on both sides, nil where it is the old one.
  case list(item: String, [Part], order: [String]?)

  /// The difference of two values; nil where there is none.
  public init?(_ old: PlainValue, _ new: PlainValue) {
    guard old != new else { return nil }
    switch (old, new) {
    case (.record(let before), .record(let after)):
      let parts = Self.parts(before.map { ($0.name, $0.value) }, after.map { ($0.name, $0.value) })
      // Keys stand in canonical order on both sides; anything else is another value.
      self = parts.order == nil ? .record(parts.parts) : .replaced(old, by: new)
    case (.list(let item, let before), .list(let other, let after)) where item == other:
      let parts = Self.parts(ItemKeys.keyed(before), ItemKeys.keyed(after))
      self = .list(item: item, parts.parts, order: parts.order)
    default: self = .replaced(old, by: new)
    }
  }

  private static func parts(
    _ before: [(name: String, value: PlainValue)],
    _ after: [(name: String, value: PlainValue)]
  ) -> (parts: [Part], order: [String]?) {
    let old = Dictionary(before.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let new = Set(after.map(\.name))
    var parts: [Part] = []
    for (name, value) in before where !new.contains(name) {
      parts.append(Part(name: name, change: .removed(value)))
    }
    for (index, entry) in after.enumerated() {
      guard let value = old[entry.name] else {
        parts.append(Part(name: entry.name, change: .added(entry.value, at: index)))
        continue
      }
      if let diff = ValueDiff(value, entry.value) {
        parts.append(Part(name: entry.name, change: .changed(diff)))
      }
    }
    let kept = before.map(\.name).filter(new.contains)
    let order = after.map(\.name).filter { old[$0] != nil }
    return (parts, kept == order ? nil : order)
  }

  /// The second value, made of the first; a value the difference was not taken from stays as it is.
  public func applied(to value: PlainValue) -> PlainValue {
    switch (self, value) {
    case (.replaced(_, let new), _): return new
    case (.record(let parts), .record(let members)):
      let entries = Self.apply(parts, order: nil, to: members.map { ($0.name, $0.value) })
      return .record(entries.map { PlainValue.Member($0.name, $0.value) })
    case (.list(let item, let parts, let order), .list(_, let items)):
      return .list(item: item, Self.apply(parts, order: order, to: ItemKeys.keyed(items)).map(\.value))
    default: return value
    }
  }

  private static func apply(
    _ parts: [Part],
    order: [String]?,
    to entries: [(name: String, value: PlainValue)]
  ) -> [(name: String, value: PlainValue)] {
    var removed: Set<String> = []
    var changed: [String: ValueDiff] = [:]
    var added: [(position: Int, name: String, value: PlainValue)] = []
    for part in parts {
      switch part.change {
      case .removed: removed.insert(part.name)
      case .changed(let diff): changed[part.name] = diff
      case .added(let value, let position): added.append((position, part.name, value))
      }
    }
    var result = entries.filter { !removed.contains($0.name) }.map { entry in
      (name: entry.name, value: changed[entry.name]?.applied(to: entry.value) ?? entry.value)
    }
    if let order {
      let byName = Dictionary(result.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      result = order.compactMap { byName[$0] }
    }
    // Written anew in one pass: what is added takes its place, the rest fills the gaps.
    var merged: [(name: String, value: PlainValue)] = []
    merged.reserveCapacity(result.count + added.count)
    var rest = result[...]
    for entry in added.sorted(by: { $0.position < $1.position }) {
      while merged.count < entry.position, let next = rest.popFirst() { merged.append(next) }
      merged.append((entry.name, entry.value))
    }
    return merged + rest
  }
}

/// What items of a list are known by.
enum ItemKeys {
  private static let names = [
    "id", "code", "number", "document", "serial", "kind", "role", "paper", "register",
  ]

  /// The items with keys that occur once each: the id, else what comes nearest, else the item itself; repeats are
  /// numbered.
  static func keyed(_ items: [PlainValue]) -> [(name: String, value: PlainValue)] {
    var counts: [String: Int] = [:]
    return items.map { item in
      let key = key(of: item)
      let count = (counts[key] ?? 0) + 1
      counts[key] = count
      // No text of a catalogue holds a zero character.
      return (count == 1 ? key : "\(key)\0\(count)", item)
    }
  }

  private static func key(of item: PlainValue) -> String {
    if let words = item.words { return words }
    for name in names {
      if let words = item[name]?.words { return words }
    }
    return ""
  }
}
