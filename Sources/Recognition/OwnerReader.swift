internal import CatalogueModel

/// Reads whose paper is meant: "Giấy khai sinh của con", "thẻ căn cước của cha, mẹ".
struct OwnerReader {
  let row: RowReading
  /// The role whose wording starts with a word, and where the longest such wording ends.
  private let starting: [Int: (role: String, end: Int)]

  init(row: RowReading, roles: [(role: String, words: Range<Int>)]) {
    self.row = row
    var starting: [Int: (role: String, end: Int)] = [:]
    for (role, words) in roles {
      if let known = starting[words.lowerBound], known.end >= words.upperBound { continue }
      starting[words.lowerBound] = (role, words.upperBound)
    }
    self.starting = starting
  }

  /// The role each name belongs to; a name joined to the next one shares its owner.
  func owners(of names: [Range<Int>]) -> [String?] {
    var owners: [String?] = Array(repeating: nil, count: names.count)
    for index in names.indices.reversed() {
      let next = index + 1 < names.count ? names[index + 1] : nil
      owners[index] =
        owner(from: names[index].lowerBound, before: names[index].upperBound + 1)
        ?? owner(from: names[index].upperBound, before: next?.lowerBound ?? row.words.count)
      if owners[index] == nil, let next, isJoined(names[index], next) { owners[index] = owners[index + 1] }
    }
    return owners
  }

  /// The role behind the first "của" from a word on, within its entry.
  private func owner(from start: Int, before limit: Int) -> String? {
    var index = start
    while index + 1 < min(limit, row.words.count, start + Self.reach) {
      if row.boundaries[index] >= .comma, index > start { return nil }
      let cues = row.startingCues[index]
      if cues.has(.condition) || cues.has(.or) || cues.has(.and) { return nil }
      if row.words[index].identity == Self.of { return role(at: index + 1) }
      index += 1
    }
    return nil
  }

  /// The role that starts with a word; "tổ chức là cổ đông" is a shareholder.
  private func role(at index: Int) -> String? {
    guard let (role, end) = starting[index] else { return nil }
    guard end + 1 < row.words.count, row.words[end].identity == Self.is, row.boundaries[end] == .none else {
      return role
    }
    return starting[end + 1]?.role ?? role
  }

  /// Whether nothing but connectors and wordings about copies stands between two names.
  private func isJoined(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    var index = first.upperBound
    guard index <= second.lowerBound, row.boundaries[second.lowerBound] < .colon else { return false }
    while index < second.lowerBound {
      let cues = row.startingCues[index]
      guard row.boundaries[index] < .colon, cues.has(.copy) || cues.has(.or) || cues.has(.and) else {
        return false
      }
      index = Int(row.startingEnds[index])
    }
    return true
  }

  private static let reach = 12
  private static let `is` = FoldedText("là").words.first?.identity
  private static let of = FoldedText("của").words.first?.identity
}
