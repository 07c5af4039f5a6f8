/// The words in front of a legal document's number, such as “Nghị định số”.
enum DocumentWords {
  /// Where the words begin that end before a number; nil where there are none.
  ///
  /// A kind that the number follows without a space is a title.
  static func start(in text: PlacedText, before number: Int, after limit: Int) -> Int? {
    var start = skipping(in: text, before: number, after: limit, and: UInt8(ascii: ":"))
    let numeral = word(of: numerals, in: text, before: start, after: limit)
    if let numeral { start = skipping(in: text, before: numeral, after: limit, and: nil) }
    return start == number ? nil : word(of: kinds, in: text, before: start, after: limit) ?? numeral
  }

  private static func word(of words: [ByteWord], in text: PlacedText, before end: Int, after limit: Int)
    -> Int?
  {
    for word in words where end - word.count >= limit && text.has(word, at: end - word.count, before: end) {
      return end - word.count
    }
    return nil
  }

  private static func skipping(in text: PlacedText, before end: Int, after limit: Int, and mark: UInt8?)
    -> Int
  {
    var position = end
    while position > limit {
      let byte = text.bytes[position - 1]
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == mark else { break }
      position -= 1
    }
    return position
  }

  private static let numerals: [ByteWord] = ["số", "Số", "SỐ"]

  /// Longer words before those they end with.
  private static let kinds: [ByteWord] = [
    "Thông tư liên tịch", "Nghị quyết liên tịch", "Văn bản hợp nhất", "Bộ luật", "Bộ Luật", "BỘ LUẬT",
    "Thông tư",
    "THÔNG TƯ", "Nghị định", "nghị định", "NGHỊ ĐỊNH", "Nghị quyết", "NGHỊ QUYẾT", "Quyết định", "QUYẾT ĐỊNH",
    "Pháp lệnh", "PHÁP LỆNH", "Hiến pháp", "Chỉ thị", "Công văn", "Lệnh", "Luật", "Luất", "LUẬT", "NĐ", "NQ",
    "QĐ",
  ]
}
