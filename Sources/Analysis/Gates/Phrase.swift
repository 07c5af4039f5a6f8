import CatalogueModel

/// Words a gate looks for, as printed and folded once.
struct Phrase: Sendable {
  let printed: String
  let folded: FoldedKey

  init(_ printed: String) {
    self.printed = printed
    folded = FoldedKey(printed)
  }

  /// The first of several phrases that a text contains.
  static func first(of phrases: [Phrase], in text: FoldedKey) -> Phrase? {
    phrases.first { text.contains($0.folded) }
  }
}
