import CatalogueModel

/// The names of papers abolished by the as-of date, and the near-misses that only look like one.
struct AbolishedNames: Sendable {
  /// An abolished name that a text uses for a paper one still has to file.
  struct Occurrence {
    let paper: Paper
    let name: AbolishedName
    let words: Range<Int>
  }

  private let cues: WordingCues
  private let names: [(paper: Paper, name: AbolishedName)]

  init(_ papers: [Paper], asOf: CalendarDate) {
    var names: [(Paper, AbolishedName)] = []
    var nearMisses: [String] = []
    for paper in papers {
      for name in paper.abolishedNames where name.since.map({ $0 <= asOf }) ?? true {
        names.append((paper, name))
      }
      if !paper.abolishedNames.isEmpty { nearMisses += paper.nearMisses.map(\.text) }
    }
    self.names = names
    cues = WordingCues(names.map(\.1.text) + nearMisses)
  }

  var isEmpty: Bool { names.isEmpty }

  /// The abolished names in a text, but where it says that they are no longer asked for.
  func occurrences(in text: FoldedText) -> [Occurrence] {
    cues.occurrences(in: text).compactMap { occurrence in
      guard occurrence.cue < names.count else { return nil }
      let start = occurrence.words.lowerBound
      guard !Self.waivers.occur(in: max(0, start - 10)..<start, of: text),
        !PastWording.covers(occurrence.words, in: text)
      else { return nil }
      let (paper, name) = names[occurrence.cue]
      return Occurrence(paper: paper, name: name, words: occurrence.words)
    }
  }

  private static let waivers = WordingCues([
    "không yêu cầu", "không phải nộp", "không phải xuất trình", "không cần nộp", "thay cho", "thay thế cho",
    "thay thế", "bãi bỏ", "bỏ yêu cầu", "đã bị thu hồi", "thu hồi",
  ])
}
