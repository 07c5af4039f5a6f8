internal import CatalogueModel

/// The sentences of a row that take a paper back where its data can be looked up.
struct Waivers {
  /// What one sentence or parenthesis says.
  private struct Scope {
    var cues: CueMask = []
    var firstWaiver = Int.max
    var papers: Set<String> = []
    var first = 0
    var isEntered = false
    var namesOthers = false
  }

  private let row: RowReading
  private let names: [FoundName]
  private let papers: [String]
  /// Papers taken back wherever they are asked for.
  private var waived: Set<String> = []
  /// The scopes that say a paper need not be filed because its data can be looked up.
  private var waiving: Set<Int32> = []
  /// Those of them that take back what they have just named: "… thì không phải nộp bản giấy".
  private var pointingBack: Set<Int32> = []
  /// Every paper asked for before this word is taken back.
  private var waivedBefore = 0
  /// Every paper asked for after this word is asked for only where a look-up has failed.
  private var waivedAfter = Int.max

  init(row: RowReading, names: [FoundName], papers: [String]) {
    self.row = row
    self.names = names
    self.papers = papers
    var scopes = [Scope](repeating: Scope(), count: row.parents.count)
    var anaphoraEnd = 0
    for index in row.words.indices {
      let scope = Int(row.scopes[index])
      if !scopes[scope].isEntered {
        scopes[scope].isEntered = true
        scopes[scope].first = index
      }
      let cues = row.startingCues[index]
      scopes[scope].cues.formUnion(cues)
      if cues.has(.waiver) { scopes[scope].firstWaiver = min(scopes[scope].firstWaiver, index) }
      if cues.has(.anaphora) { anaphoraEnd = Int(row.startingEnds[index]) }
      let mention = row.mentionAt[index]
      if mention >= 0 {
        scopes[scope].papers.insert(papers[Int(mention)])
      } else if scopes[scope].firstWaiver < index, cues.has(.document) || cues.has(.form),
        index >= anaphoraEnd
      {
        scopes[scope].namesOthers = true
      }
    }
    for (number, scope) in scopes.enumerated() where scope.isEntered {
      let cues = scope.cues
      let isWaiver = cues.has(.waiver) && (cues.has(.lookup) || cues.has(.lookupFailure))
      let isFallback = cues.has(.lookupFailure) && (cues.has(.ask) || !scope.papers.isEmpty)
      guard isWaiver || isFallback else { continue }
      if isWaiver { waiving.insert(Int32(number)) }
      if isWaiver, cues.has(.anaphora), !scope.namesOthers { pointingBack.insert(Int32(number)) }
      if cues.has(.lookupFailure), cues.has(.ask), row.startingCues[scope.first].has(.condition) {
        waivedAfter = min(waivedAfter, scope.first)
      }
      if !scope.papers.isEmpty {
        waived.formUnion(scope.papers)
      } else if isWaiver, cues.has(.anaphora) || !scope.namesOthers {
        waivedBefore = max(waivedBefore, scope.first)
      }
    }
  }

  /// Whether a name stands in a sentence that takes papers back.
  func speaksOf(_ index: Int) -> Bool {
    waiving.contains(row.scopes[names[index].words.lowerBound])
  }

  /// Whether the sentence around a name takes back what it has named before.
  func takesBack(_ index: Int) -> Bool {
    pointingBack.contains(row.scopes[names[index].words.lowerBound])
  }

  /// Whether a name that is asked for is taken back.
  func covers(_ index: Int, asked: Set<String>) -> Bool {
    let start = names[index].words.lowerBound
    if start < waivedBefore || start > waivedAfter { return true }
    return waived.contains(papers[index]) && asked.contains(papers[index])
  }
}
