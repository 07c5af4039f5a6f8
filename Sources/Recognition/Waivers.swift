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
    var failure = Int.max
    /// Whether a verb of filing follows the words about a failed look-up.
    var asksAfterFailure = false
    /// The papers that officials look up here.
    var lookedUp: Set<Int> = []
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
  /// Names that officials look up, before a sentence that asks for what the look-up did not give.
  private var supplemented: Set<Int> = []
  /// The scopes with a parenthesis that asks for their papers only where no look-up is possible.
  private var limited: Set<Int32> = []
  /// Where "trừ trường hợp đã khai thác được …" starts in a scope: the papers before it are asked for where no data is held.
  private var exemptedByData: [Int32: Int] = [:]
  /// Every paper asked for before this word is taken back.
  private var waivedBefore = 0
  /// Every paper asked for after this word is asked for only where a look-up has failed.
  private var waivedAfter = Int.max

  init(row: RowReading, names: [FoundName], papers: [String]) {
    self.row = row
    self.names = names
    self.papers = papers
    var scopes = [Scope](repeating: Scope(), count: row.parents.count)
    // Where the last waiver, pointer or wording about copies ends: words inside name no paper of their own.
    var phraseEnd = 0
    for index in row.words.indices {
      let scope = Int(row.scopes[index])
      if !scopes[scope].isEntered {
        scopes[scope].isEntered = true
        scopes[scope].first = index
      }
      let cues = row.startingCues[index]
      scopes[scope].cues.formUnion(cues)
      if cues.has(.waiver) {
        scopes[scope].firstWaiver = min(scopes[scope].firstWaiver, index)
        phraseEnd = max(phraseEnd, Int(row.startingEnds[index]))
      }
      if cues.has(.lookupFailure) { scopes[scope].failure = min(scopes[scope].failure, index) }
      if cues.has(.filing), scopes[scope].failure < index { scopes[scope].asksAfterFailure = true }
      if cues.has(.anaphora) || cues.has(.copy) { phraseEnd = max(phraseEnd, Int(row.startingEnds[index])) }
      if cues.has(.exemption), isAboutData(from: Int(row.startingEnds[index])) {
        let opensParenthesis = index == scopes[scope].first && row.depths[index] > 0
        exemptedByData[opensParenthesis ? row.parents[scope] : row.scopes[index]] = index
      }
      let mention = row.mentionAt[index]
      if mention >= 0 {
        scopes[scope].papers.insert(papers[Int(mention)])
        if isLookedUp(index) { scopes[scope].lookedUp.insert(Int(mention)) }
      } else if scopes[scope].firstWaiver < index, cues.has(.document) || cues.has(.form),
        index >= phraseEnd, !row.isAct(index)
      {
        scopes[scope].namesOthers = true
      }
    }
    var lookedUp: Set<Int> = []
    for (number, scope) in scopes.enumerated() where scope.isEntered {
      let cues = scope.cues
      if cues.has(.lookup), !cues.has(.lookupFailure) { lookedUp.formUnion(scope.lookedUp) }
      if scope.papers.isEmpty, scope.asksAfterFailure {
        supplemented.formUnion(lookedUp)
        lookedUp.removeAll(keepingCapacity: true)
      }
      if cues.has(.lookupFailure), cues.has(.condition), scope.papers.isEmpty, row.depths[scope.first] > 0,
        row.parents[number] >= 0
      {
        limited.insert(row.parents[number])
      }
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

  /// Whether officials look a name up and ask for it where that fails.
  func isSupplemented(_ index: Int) -> Bool { supplemented.contains(index) }

  /// Whether a name follows a sentence that asks for papers where a look-up has failed.
  func isAfterFailure(_ index: Int) -> Bool { names[index].words.lowerBound > waivedAfter }

  /// What takes back a name that is asked for, if anything does.
  func ground(of index: Int, asked: Set<String>) -> DemandGround? {
    if isSupplemented(index) { return .supplemented }
    let name = names[index].words
    let scope = row.scopes[name.lowerBound]
    if limited.contains(scope) || name.lowerBound < exemptedByData[scope] ?? 0 { return .limited }
    if takesBack(index) { return .takenBack }
    if name.lowerBound < waivedBefore { return .waived }
    if name.lowerBound > waivedAfter { return .limited }
    guard waived.contains(papers[index]), asked.contains(papers[index]) else { return nil }
    return waiving.contains(row.scopes[name.lowerBound]) ? .takenBack : .waived
  }

  /// Whether an exemption goes on to speak of looking data up.
  private func isAboutData(from start: Int) -> Bool {
    var index = start
    while index < min(row.words.count, start + 15), row.boundaries[index] < .item {
      let cues = row.startingCues[index]
      if cues.has(.lookupFailure) { return false }
      if cues.has(.lookup) { return true }
      index += 1
    }
    return false
  }

  /// Whether "tra cứu thông tin về" or the like stands before a name, or before the name it is joined to.
  private func isLookedUp(_ index: Int) -> Bool {
    var position = index
    var steps = 0
    while position > 0, steps < 8 {
      steps += 1
      let cues = row.endingCues[position - 1]
      let start = Int(row.endingStarts[position - 1])
      let mention = row.mentionAt[position - 1]
      if mention >= 0 {
        position = names[Int(mention)].words.lowerBound
      } else if cues.has(.or) || cues.has(.and) || cues.has(.copy) {
        position = start
      } else {
        return cues.has(.reference) && start > 0
          && (row.startingCues[start].has(.lookup) || row.endingCues[start - 1].has(.lookup))
      }
    }
    return false
  }
}
