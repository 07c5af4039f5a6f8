@testable import CatalogueFormats

extension JSONChanges {
  static let roots: [Change] = [
    .slip("an unknown root") { value, _ in changeRoot(of: &value) { [Member(key: "khac", value: $0.value)] }
    },
    .slip("a record for a root") { value, _ in
      changeRoot(of: &value) { [Member(key: "bilingual", value: $0.value)] }
    },
    .slip("the root of another file") { value, random in
      changeRoot(of: &value) { root in
        let others = Root.all.map(\.schema.name).filter { $0 != root.key }
        return [Member(key: others.randomElement(using: &random) ?? "", value: root.value)]
      }
    },
    .slip("a second root") { value, random in
      changeRoot(of: &value) { root in
        let others = Root.all.map(\.schema.name).filter { $0 != root.key }
        return [root, Member(key: others.randomElement(using: &random) ?? "", value: root.value)]
      }
    },
    .slip("a key beside the root") { value, _ in
      changeRoot(of: &value) { [$0, Member(key: "$schema", value: JSONDraft(.string("a.json")))] }
    },
    .slip("the root twice") { value, _ in changeRoot(of: &value) { [$0, $0] } },
    .slip("no root") { value, _ in changeRoot(of: &value) { _ in [] } },
    .slip("a root in a root") { value, _ in
      changeRoot(of: &value) { [Member(key: $0.key, value: JSONDraft(.object([$0])))] }
    },
    .slip("a list around the root") { value, _ in
      guard value.rootMember != nil else { return false }
      value.value = .list([JSONDraft(value.value)])
      return true
    },
    .slip("content without a root") { value, _ in
      guard let root = value.rootMember else { return false }
      value.value = root.value.value
      return true
    },
  ]

  static let characters: [Change] = [
    .slip("text of a control character only") { value, random in
      guard value.scalarType == .string else { return false }
      let escapes = ["\\u0001", "\\u0000", "\\ufffe", "\\u001f"]
      value.value = .bare("\"\(escapes.randomElement(using: &random) ?? "")\"")
      return true
    },
    .slip("a control character in an identifier") { value, _ in
      guard value.scalarType == .identifier else { return false }
      value.value = .bare("\"a\\u0001b\"")
      return true
    },
    .slip("half a surrogate pair") { value, random in
      guard value.scalarType == .string else { return false }
      let escapes = ["\\ud800", "\\udfff", "\\udc00\\ud800"]
      value.value = .bare("\"ế\(escapes.randomElement(using: &random) ?? "")\"")
      return true
    },
  ]

  static let layouts: [Change] = [
    .layout("keys in another order") { value, random in
      guard var members = value.recordMembers, members.count > 1 else { return false }
      members.shuffle(using: &random)
      value.value = .object(members)
      return true
    },
    .layout("text in escapes") { value, _ in
      guard case .string(let text) = value.value else { return false }
      value.value = .bare("\"\(escaped(text))\"")
      return true
    },
    .layout("a control character in text") { value, _ in
      guard value.scalarType == .string else { return false }
      value.value = .bare("\"ế\\u0001\"")
      return true
    },
    .layout("a slash in an escape") { value, _ in
      guard value.scalarType == .string else { return false }
      value.value = .bare("\"12\\/2025\\/NĐ-CP\"")
      return true
    },
    .layout("blanks around values") { value, _ in
      guard value.content != nil else { return false }
      value.value = .bare("\r\n\t \(value.printed) \n")
      return true
    },
  ]

  private static func escaped(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  private static func changeRoot(of value: inout JSONDraft, _ change: (Member) -> [Member]) -> Bool {
    guard let root = value.rootMember else { return false }
    value.value = .object(change(root))
    return true
  }
}
