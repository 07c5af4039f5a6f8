import CatalogueModel
import Diagnostics
import Synchronization

/// Texts folded once for all the rules that look at them; kept for a few procedures only, because folded texts are
/// several times as large as what they come from.
final class FoldingMemo: Sendable {
  private struct Entry {
    let text: String
    let folded: FoldedText
  }

  private let entries = Mutex<[Place: Entry]>([:])

  /// A text, folded.
  func folded(_ text: Located<String>) -> FoldedText {
    guard let place = text.place else { return FoldedText(text.wrappedValue) }
    return entries.withLock { entries in
      // A place may stand for the record around a text that has none of its own.
      if let known = entries[place], known.text == text.wrappedValue { return known.folded }
      let folded = FoldedText(text.wrappedValue)
      entries[place] = Entry(text: text.wrappedValue, folded: folded)
      return folded
    }
  }
}
