/// The items of two lists side by side: in both, before only, afterwards only.
struct Pairing<Item> {
  private(set) var both: [(old: Item, new: Item)] = []
  private(set) var removed: [Item] = []
  private(set) var added: [Item] = []
  /// Whether those in both stand in another order.
  private(set) var isReordered = false

  /// Pairs items by a key; items of one key by their order.
  init(_ old: [Item], _ new: [Item], key: (Item) -> String) {
    let before = Self.numbered(old, key)
    let after = Self.numbered(new, key)
    let oldKeys = Dictionary(before.map { ($0.key, $0.item) }, uniquingKeysWith: { first, _ in first })
    let newKeys = Set(after.map(\.key))
    removed = before.filter { !newKeys.contains($0.key) }.map(\.item)
    for entry in after {
      if let item = oldKeys[entry.key] { both.append((item, entry.item)) } else { added.append(entry.item) }
    }
    isReordered =
      before.map(\.key).filter(newKeys.contains) != after.map(\.key).filter { oldKeys[$0] != nil }
  }

  private static func numbered(_ items: [Item], _ key: (Item) -> String) -> [(key: String, item: Item)] {
    var counts: [String: Int] = [:]
    return items.map { item in
      let key = key(item)
      counts[key, default: 0] += 1
      return ("\(key)\0\(counts[key] ?? 0)", item)
    }
  }
}
