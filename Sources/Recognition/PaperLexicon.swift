internal import CatalogueModel
internal import Diagnostics

/// Every wording of the vocabulary as folded words, with what it stands for.
struct PaperLexicon: Sendable {
  /// Where a wording comes from; the order is the order of trust.
  enum Origin: Sendable { case name, synonym, abolished, contextual, nearMiss }

  /// One wording.
  struct Entry: Sendable {
    /// The paper's id; nil for a near-miss that is no paper of the vocabulary.
    let paper: String?
    /// The paper whose record it stands in.
    let owner: String
    /// The wording as written.
    let wording: String
    let origin: Origin
    let words: [UInt64]
    /// Whether a comma may stand inside an occurrence, because the wording has one.
    let hasComma: Bool
    /// Whether it is one word, as abbreviations are.
    var isAbbreviation: Bool { words.count == 1 }
  }

  /// The wordings.
  let entries: [Entry]

  /// Collects the wordings of papers, and of the contextual names whose paper is among them.
  init(_ papers: [Paper]) {
    var entries: [Entry] = []
    var seen: Set<[UInt64]> = []
    func add(_ wording: String, paper: String?, owner: String, origin: Origin) {
      let folded = FoldedText(wording)
      let words = folded.words.map(\.identity)
      guard !words.isEmpty, seen.insert(words).inserted else { return }
      let hasComma = folded.words.contains { $0.gap.marks.contains(.comma) }
      entries.append(
        Entry(
          paper: paper,
          owner: owner,
          wording: wording,
          origin: origin,
          words: words,
          hasComma: hasComma
        )
      )
    }
    for paper in papers {
      add(paper.name.vi, paper: paper.id, owner: paper.id, origin: .name)
      for synonym in paper.synonyms {
        add(synonym.wrappedValue, paper: paper.id, owner: paper.id, origin: .synonym)
      }
      for abolished in paper.abolishedNames {
        add(abolished.text, paper: paper.id, owner: paper.id, origin: .abolished)
      }
    }
    // What one paper calls a near-miss may be another paper's own name, wherever that one stands.
    for paper in papers {
      for nearMiss in paper.nearMisses {
        add(nearMiss.text, paper: nearMiss.paper, owner: paper.id, origin: .nearMiss)
      }
      for name in ContextualName.all where name.paper == paper.id {
        for wording in name.wordings { add(wording, paper: paper.id, owner: paper.id, origin: .contextual) }
      }
    }
    self.entries = entries
  }
}
