internal import CatalogueModel
internal import Diagnostics

/// The words for persons and bodies a paper can belong to, as folded words.
struct RoleLexicon: Sendable {
  /// One wording of one role.
  struct Entry: Sendable {
    let role: String
    let words: [UInt64]
  }

  let entries: [Entry]

  /// Collects names and other spellings of a code list's roles; the first use of a wording counts.
  init(_ roles: [CodeListValue]) {
    var seen: Set<[UInt64]> = []
    var entries: [Entry] = []
    for role in roles {
      for wording in [role.name.vi] + role.aliases.map(\.wrappedValue) {
        let words = FoldedText(wording).words.map(\.identity)
        guard !words.isEmpty, seen.insert(words).inserted else { continue }
        entries.append(Entry(role: role.code, words: words))
      }
    }
    self.entries = entries
  }
}
