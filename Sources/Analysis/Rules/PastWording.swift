import CatalogueModel

/// Whether a sentence speaks of the past, so that what it names need not exist any more.
enum PastWording {
  static func covers(_ range: Range<Int>, in text: FoldedText) -> Bool {
    let sentence = text.sentence(around: range)
    if cues.occur(in: sentence, of: text) { return true }
    let dated = beforeDay.occurrences(in: text).filter { sentence.contains($0.words.lowerBound) }
    return dated.contains { occurrence in
      // The year stands within "trước ngày 01 tháng 7 năm 2025".
      text.words[occurrence.words.upperBound...].prefix(6).contains { years.contains($0.identity) }
    }
  }

  private static let cues = WordingCues([
    "trước đây", "tại thời điểm", "trước khi sắp xếp", "trước khi giải thể", "đã giải thể", "đã bị bãi bỏ",
    "hết hiệu lực", "được cấp trước", "đã cấp trước",
  ])
  private static let beforeDay = WordingCues([
    "trước ngày", "đến ngày", "đến hết ngày", "trước thời điểm ngày",
  ])
  private static let years = Set((1945...2049).flatMap { FoldedText(String($0)).words.map(\.identity) })
}
