internal import CatalogueModel

/// Stretches of a row in which names are not asked for, found in one pass.
struct Frames {
  /// Inside "trừ …", "không bao gồm …".
  private(set) var isExempt: [Bool]
  /// Inside the particulars that a form must state.
  private(set) var isContent: [Bool]
  /// Inside the statement of a condition that opens a clause, before what is asked in that case.
  private(set) var isCondition: [Bool]

  private struct State {
    var exempt = false
    var content = false
    var condition = false
    /// Whether the particulars stand in a list behind a colon, so that its entries go on with them.
    var isContentList = false
  }

  init(_ row: RowReading) {
    let count = row.words.count
    isExempt = Array(repeating: false, count: count)
    isContent = isExempt
    isCondition = isExempt
    var stack = [State()]
    var cueEnd = 0
    for index in row.words.indices {
      while stack.count > Int(row.depths[index]) + 1 { stack.removeLast() }
      while stack.count < Int(row.depths[index]) + 1 {
        var inner = stack[stack.count - 1]
        inner.condition = false
        stack.append(inner)
      }
      var state = stack[stack.count - 1]
      switch row.boundaries[index] {
      case .sentence, .item:
        let isListed = state.isContentList && Self.isNumbered(index, in: row)
        if row.boundaries[index] == .sentence, !isListed { state = State() }
        state.exempt = false
        state.condition = false
        if row.words[index].isCapitalised, !isListed { state.content = false }
      case .colon:
        state.condition = false
        state.isContentList = state.content
      default: break
      }
      if index >= cueEnd {
        let cues = row.startingCues[index]
        if !cues.isEmpty { cueEnd = Int(row.startingEnds[index]) }
        if cues.has(.exemption) { state.exempt = true }
        if cues.has(.contents) { state.content = true }
        if cues.has(.condition), row.opensItem(index) || Self.isAfterEnumerator(index, in: row) {
          state.condition = true
        }
        let isCopula = row.words[index].identity == Self.copula && cueEnd == index + 1
        if (cues.has(.ask) && !isCopula) || Self.consequence.contains(row.words[index].identity) {
          state.condition = false
        }
        if cues.has(.and), row.startingEnds[index] - Int32(index) > 1 { state.content = false }
      }
      stack[stack.count - 1] = state
      isExempt[index] = state.exempt
      isContent[index] = state.content
      isCondition[index] = state.condition
    }
  }

  /// Whether an entry is numbered: by the word itself, or by the one before.
  private static func isNumbered(_ index: Int, in row: RowReading) -> Bool {
    [index, index - 1].contains { position in
      guard position >= 0, let level = ListLevel(of: position, in: row) else { return false }
      return level == .letter || level == .number
    }
  }

  private static func isAfterEnumerator(_ index: Int, in row: RowReading) -> Bool {
    index > 0 && row.opensItem(index - 1) && row.words[index - 1].length <= 2
  }

  private static let copula = FoldedText("là").words.first?.identity
  private static let consequence = Set(FoldedText("thì").words.map(\.identity))
}
