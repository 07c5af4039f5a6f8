internal import CatalogueModel

/// Decides how each name found in a row is asked for, from the cues of the clause around it.
///
/// Every look around a name is bounded by `reach`, so that a hostile row costs linear time.
struct DemandReader {
  /// What the words before a name make of it.
  enum Stance: Equatable {
    case asked(DemandGround)
    case named(DemandGround)
    case inherited

    var isAsked: Bool {
      if case .asked = self { return true }
      return false
    }
  }

  /// How many words a look to either side may cross.
  static let reach = 90

  let row: RowReading
  let names: [FoundName]
  /// The paper of each name.
  let papers: [String]
  let kind: ComponentKind
  /// Whether the case heading offers a choice between its rows.
  let isChoiceHeading: Bool
  let frames: Frames
  private let waivers: Waivers
  /// Papers for which the row says what to file where they are missing.
  private(set) var replaceable: Set<String> = []
  /// Where a sentence starts that says what to file where the papers before it are missing.
  private(set) var replacement: Int?

  init(
    row: RowReading,
    frames: Frames,
    names: [FoundName],
    papers: [String],
    kind: ComponentKind,
    isChoiceHeading: Bool
  ) {
    self.row = row
    self.names = names
    self.papers = papers
    // "hồ sơ kê khai …: tờ khai …, giấy tờ …" is a list, whatever it starts with.
    let isDossier = row.words.prefix(2).map(\.identity) == Self.dossier
    self.kind = kind == .form && isDossier ? .paper : kind
    self.isChoiceHeading = isChoiceHeading
    self.frames = frames
    waivers = Waivers(row: row, names: names, papers: papers)
    replaceable = Set(names.indices.filter(isMissing).map { papers[$0] })
    replacement = Self.replacement(in: row)
  }

  /// A demand, the words of its condition, and the turn of phrase it was read from.
  struct Reading {
    var demand: Demand
    var condition: Range<Int>?
    var ground: DemandGround
  }

  /// The demand of every name, in order.
  func readings() -> [Reading] {
    var stances: [Stance] = []
    for index in names.indices {
      let stance = contextualStance(of: index)
      stances.append(stance == .inherited ? stances.last ?? .asked(.joined) : stance)
    }
    var asking: [String: Int] = [:]
    for index in names.indices where stances[index].isAsked { asking[papers[index], default: 0] += 1 }
    for index in names.indices where isFormality(index) {
      let others = asking[papers[index], default: 0] - (stances[index].isAsked ? 1 : 0)
      guard others > 0 else { continue }
      if stances[index].isAsked { asking[papers[index]] = others }
      stances[index] = .named(.formality)
    }
    let asked = Set(names.indices.filter { stances[$0].isAsked }.map { papers[$0] })
    return names.indices.map { reading(of: $0, stances[$0], asked: asked) }
  }

  private func reading(of index: Int, _ stance: Stance, asked: Set<String>) -> Reading {
    switch stance {
    case .inherited: return Reading(demand: .mentioned, ground: .referred)
    case .named(let ground): return Reading(demand: .mentioned, ground: ground)
    case .asked(let ground):
      if let waiver = waivers.ground(of: index, asked: asked) {
        return Reading(demand: .fallback, condition: condition(of: index)?.words, ground: waiver)
      }
      if let choice = choice(of: index) { return Reading(demand: .alternative, ground: choice) }
      if let condition = condition(of: index) {
        return Reading(demand: .conditional, condition: condition.words, ground: condition.ground)
      }
      return Reading(demand: .required, ground: ground)
    }
  }

  /// The stance of a name, with what the sentences around say of it.
  private func contextualStance(of index: Int) -> Stance {
    if waivers.takesBack(index) { return .asked(.takenBack) }
    if waivers.isSupplemented(index) { return .asked(.supplemented) }
    if kind == .note, !isDirectlyAsked(index), !waivers.speaksOf(index), !waivers.isAfterFailure(index) {
      return .named(.remark)
    }
    return isShownInstead(index) ? .asked(.shownInstead) : stance(of: index)
  }

  private func stance(of index: Int) -> Stance {
    let name = names[index].words
    if frames.isExempt[name.lowerBound] { return .named(.exempt) }
    if frames.isContent[name.lowerBound] { return .named(.particular) }
    if frames.isCondition[name.lowerBound] { return .named(.insideCondition) }
    var position = name.lowerBound
    var sawCopy = false
    var steps = 0
    while position > 0, steps < 24 {
      steps += 1
      if row.opensItem(position) { return opening(position, sawCopy: sawCopy) }
      let before = position - 1
      if row.mentionAt[before] >= 0 { return sawCopy ? .asked(.copyNamed) : .inherited }
      let cues = row.endingCues[before]
      let start = Int(row.endingStarts[before])
      if cues.has(.copy) {
        sawCopy = true
        position = start
        continue
      }
      if sawCopy, cues.has(.or) || cues.has(.and), start > 0, row.endingCues[start - 1].has(.copy) {
        position = start
        continue
      }
      if row.boundaries[position] == .comma || row.boundaries[position] == .slash {
        return sawCopy ? .asked(.copyNamed) : afterComma(position)
      }
      if cues.has(.apposition) { return .asked(.apposed) }
      if cues.has(.waiver), !waivers.speaksOf(index) { return .named(.exempt) }
      if cues.has(.reference) {
        let asks = sawCopy && !cues.has(.exemption) && isAskingReference(before)
        return asks ? .asked(.copyNamed) : .named(.referred)
      }
      if cues.has(.ask) { return .asked(.verb) }
      if cues.has(.oneOf) || cues.has(.documents) || cues.has(.example) { return .asked(.list) }
      if cues.has(.or) || cues.has(.and) { return sawCopy ? .asked(.copyNamed) : afterComma(start) }
      if cues.has(.substitution) { return .asked(.substitutes) }
      if row.words[before].isNumber || Self.fillers.contains(row.words[before].identity) {
        position = before
        continue
      }
      if sawCopy { return .asked(.copyNamed) }
      return hasHead(before: position) ? .named(.specifies) : .asked(.opensEntry)
    }
    return opening(position, sawCopy: sawCopy)
  }

  /// Whether a condition names a paper that its consequence asks for: "trường hợp đã được cấp thẻ … thì xuất trình
  /// giấy tờ đó".
  private func isShownInstead(_ index: Int) -> Bool {
    let name = names[index].words
    guard frames.isCondition[name.lowerBound] else { return false }
    var sawAsk = false
    for position in name.upperBound..<min(row.words.count, name.upperBound + 40) {
      guard row.scopes[position] == row.scopes[name.lowerBound] else { return false }
      let cues = row.startingCues[position]
      if cues.has(.waiver) || row.mentionAt[position] >= 0 { return false }
      if cues.has(.ask) { sawAsk = true }
      if sawAsk, cues.has(.anaphora) { return true }
    }
    return false
  }

  /// Whether what follows a name only says how the paper is to be certified or translated.
  private func isFormality(_ index: Int) -> Bool {
    let next = names[index].words.upperBound
    return next < row.words.count && row.startingCues[next].has(.formality)
  }

  /// Whether a verb of filing governs a name, as it must in a remark.
  private func isDirectlyAsked(_ index: Int) -> Bool {
    var position = names[index].words.lowerBound
    var steps = 0
    while position > 0, steps < 12 {
      steps += 1
      let cues = row.endingCues[position - 1]
      if cues.has(.copy) || cues.has(.oneOf) {
        position = Int(row.endingStarts[position - 1])
      } else if Self.fillers.contains(row.words[position - 1].identity) {
        position -= 1
      } else {
        return cues.has(.ask) && !row.opensItem(position)
      }
    }
    return false
  }

  /// A few referring words ask when a copy is spoken of: "nhận bản sao", "theo bản sao" do not.
  private func isAskingReference(_ last: Int) -> Bool {
    Self.askingReferences.contains(row.words[last].identity)
  }

  /// A name that opens its clause is asked for, unless the row is a form and no copy is spoken of.
  private func opening(_ position: Int, sawCopy: Bool) -> Stance {
    if sawCopy { return .asked(.copyNamed) }
    if position > 0, row.depths[position] > row.depths[position - 1], row.mentionAt[position - 1] >= 0 {
      return .inherited
    }
    if kind == .form, position > 0, row.boundaries[position] <= .colon {
      let isOffered = (max(0, position - 12)..<position).contains(where: row.offersDocuments)
      return isOffered ? .asked(.list) : .named(.particular)
    }
    return .asked(.opensEntry)
  }

  /// What a name after a comma or a connector takes over from the entry before.
  private func afterComma(_ position: Int) -> Stance {
    var index = position - 1
    var steps = 0
    let depth = row.depths[position]
    while index >= 0, steps < 40, row.depths[index] >= depth {
      steps += 1
      if row.depths[index] == depth {
        let cues = row.endingCues[index]
        if row.mentionAt[index] >= 0 { return .inherited }
        if cues.has(.ask), !cues.has(.reference) { return .asked(.joined) }
        if isNumberOf(index) || (kind == .form && cues.has(.reference)) { return .named(.referred) }
        if row.opensItem(index) { break }
      }
      index -= 1
    }
    return kind == .form && row.boundaries[position] == .comma ? .named(.particular) : .asked(.joined)
  }

  /// Whether a word is the "số" of a number to be stated.
  private func isNumberOf(_ index: Int) -> Bool {
    Self.numberWord.contains(row.words[index].identity) && row.endingCues[index].has(.reference)
      && index + 1 < row.words.count && row.boundaries[index + 1] == .none && !row.words[index + 1].isNumber
  }

  /// Whether another document's name stands in the same entry before a position, so that the paper only specifies it.
  private func hasHead(before position: Int) -> Bool {
    var index = position - 1
    var steps = 0
    let depth = row.depths[position]
    while index >= 0, steps < 30 {
      steps += 1
      guard row.depths[index] >= depth else { return false }
      if row.depths[index] == depth {
        if row.startingCues[index].has(.document) || row.startingCues[index].has(.form) { return true }
        if row.boundaries[index] >= .comma { return false }
      }
      index -= 1
    }
    return false
  }

  private static let fillers = Set(
    FoldedText("thẻ giấy loại các những tờ của một hai có cuốn quyển chiếc mẫu tấm ban bộ và cả").words.map(
      \.identity
    )
  )
  private static let dossier = FoldedText("hồ sơ").words.map(\.identity)
  private static let numberWord = Set(FoldedText("số").words.map(\.identity))
  private static let askingReferences = Set(FoldedText("việc trong").words.map(\.identity))
}
