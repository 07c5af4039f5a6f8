import TestSupport

@testable import CatalogueFormats

/// The changes that JSON documents are tried with.
enum JSONChanges {
  typealias Change = DraftChange<JSONDraft>
  typealias Member = JSONDraft.Member

  static let structure: [Change] = [keys, types, lists, roots, characters, layouts].flatMap { $0 }

  static let scalars: [Change] = ScalarSlip.all.map { slip in
    .slip(slip.name) { value, _ in
      guard let type = value.scalarType, let written = slip.written(type) else { return false }
      value.value = type.isBareInJSON ? .bare(written) : .string(written)
      return true
    }
  }

  private static let keys: [Change] = [
    .slip("a required key left out") { value, random in
      guard var members = value.recordMembers,
        let index = members.indices.filter({ members[$0].isRequired }).randomElement(using: &random)
      else { return false }
      members.remove(at: index)
      value.value = .object(members)
      return true
    },
    .slip("an unknown key") { value, random in
      guard var members = value.recordMembers else { return false }
      let index = Int.random(in: 0...members.count, using: &random)
      members.insert(Member(key: "khac", value: JSONDraft(.string("ế"))), at: index)
      value.value = .object(members)
      return true
    },
    .slip("a key in capitals") { value, random in
      changeMember(of: &value, using: &random) { $0.key = $0.key.uppercased() }
    },
    .slip("a key twice") { value, random in
      guard var members = value.recordMembers, let member = members.randomElement(using: &random) else {
        return false
      }
      members.append(member)
      value.value = .object(members)
      return true
    },
    .slip("a record without anything") { value, _ in
      guard value.recordMembers != nil else { return false }
      value.value = .object([])
      return true
    },
  ]

  private static let types: [Change] = [
    misfit("null", .bare("null")) { _ in true },
    misfit("a number", .bare("5")) { ![.integer, .decimal].contains($0.scalarType) },
    misfit("a flag", .bare("true")) { $0.scalarType != .boolean },
    misfit("text", .string("ế")) { $0.scalarType.map(\.isBareInJSON) ?? true },
    misfit("an empty text", .string("")) { _ in true },
    misfit("a list", .list([JSONDraft(.string("ế"))])) { $0.listItems == nil },
    misfit("an empty list", .list([])) { _ in true },
    misfit("an empty object", .object([])) { _ in true },
    misfit("an object", .object([Member(key: "vi", value: JSONDraft(.string("ế")))])) {
      $0.recordMembers == nil
    },
    .slip("a number or flag in quotes") { value, _ in
      guard value.scalarType?.isBareInJSON == true, case .bare(let text) = value.value else { return false }
      value.value = .string(text)
      return true
    },
  ]

  /// Another kind of value where it does not fit.
  private static func misfit(
    _ name: String,
    _ other: JSONDraft.Value,
    _ fitsNot: @escaping @Sendable (JSONDraft) -> Bool
  ) -> Change {
    .slip("\(name) in place of something else") { value, _ in
      guard value.content != nil, fitsNot(value) else { return false }
      value.value = other
      return true
    }
  }

  private static let lists: [Change] = [
    .slip("an item without its list") { value, _ in
      guard let first = value.listItems?.values.first else { return false }
      value.value = first.value
      return true
    },
    .slip("a list in a list") { value, _ in
      guard value.listItems != nil else { return false }
      value.value = .list([JSONDraft(value.value)])
      return true
    },
    .slip("a list under the name of its items") { value, _ in
      guard let item = value.listItems?.item else { return false }
      value.value = .object([Member(key: item, value: JSONDraft(value.value))])
      return true
    },
    .slip("an item under its name") { value, random in
      changeItem(of: &value, using: &random) { item, name in
        item = JSONDraft(.object([Member(key: name, value: item)]))
      }
    },
    .slip("null in a list") { value, random in
      changeItem(of: &value, using: &random) { item, _ in item = JSONDraft(.bare("null")) }
    },
  ]

  private static func changeMember(
    of value: inout JSONDraft,
    using random: inout SplitMix,
    _ change: (inout Member) -> Void
  ) -> Bool {
    guard var members = value.recordMembers, let index = members.indices.randomElement(using: &random) else {
      return false
    }
    change(&members[index])
    value.value = .object(members)
    return true
  }

  private static func changeItem(
    of value: inout JSONDraft,
    using random: inout SplitMix,
    _ change: (inout JSONDraft, String) -> Void
  ) -> Bool {
    guard let (name, items) = value.listItems, let index = items.indices.randomElement(using: &random) else {
      return false
    }
    var changed = items
    change(&changed[index], name)
    value.value = .list(changed)
    return true
  }
}
