import CatalogueModel
import Foundation
import Testing
import TestSupport

struct `Folded text` {
  @Test(arguments: [
    ("hoà", "hòa"), ("Uỷ ban", "ỦY BAN"), ("thuỷ", "thủy"), ("sức khoẻ", "sức khỏe"), ("Ðăng", "đăng"),
    ("ĐĂNG", "đăng"),
    ("e\u{302}\u{301}", "ế"), ("e\u{301}\u{302}", "ế"), ("e\u{323}\u{302}", "ệ"), ("u\u{31B}\u{309}", "ử"),
    ("a\u{A0}b", "a b"), ("a\t\n b", "a b"), ("a, b;c", "a b c"), ("gi\u{AD}ấy", "giấy"),
    ("a\u{200B}b", "ab"),
    ("\u{202A}a\u{202C}", "a"), ("(a) – «b»…", "a b"),
  ]) func `is equal for texts that mean the same`(_ pair: (String, String)) {
    #expect(FoldedText.key(pair.0) == FoldedText.key(pair.1))
  }

  @Test(arguments: [
    ("giấy", "giầy"), ("đất", "dất"), ("má", "mà"), ("a b", "ab"), ("tư", "tu"), ("tờ", "tơ"),
  ])
  func `keeps apart what diacritics and blanks keep apart`(_ pair: (String, String)) {
    #expect(FoldedText.key(pair.0) != FoldedText.key(pair.1))
  }

  @Test func `parts words that a flattened table ran together, when asked to`() {
    #expect(FoldedText("bản saoĐơn", splitsSeams: true).words.count == 3)
    #expect(FoldedText("bản saoĐơn").words.count == 2)
    #expect(FoldedText("CCCD", splitsSeams: true).words.count == 1)
  }

  @Test func `compares procedure names without case, level and leading words`() {
    #expect(FoldedText.similarity("Thủ tục Đăng ký kết hôn", "đăng ký kết hôn (cấp tỉnh)") == 1)
    #expect(FoldedText.similarity("Cấp giấy phép xây dựng (cấp Cục)", "CẤP GIẤY PHÉP XÂY DỰNG") == 1)
    #expect(FoldedText.similarity("Đăng ký kết hôn", "Đăng ký khai tử") < 0.6)
    #expect(FoldedText.similarity("Đăng ký khai sinh", "Đăng ký lại khai sinh") > 0.6)
    #expect(FoldedText.similarity("", "") == 1)
    #expect(FoldedText.similarity("a", "") == 0)
  }

  @Test func `keeps its laws on random text`() {
    let seed = ProcessInfo.processInfo.environment["TTHC_SEED"].flatMap { UInt64($0) } ?? 20_251_115
    var generator = SplitMix(state: seed)
    for _ in 0..<2_000 {
      let text = generator.text()
      let folded = FoldedText(text)
      let hint: Comment = "TTHC_SEED=\(seed): \(text)"
      let key = FoldedText.key(text)
      #expect(FoldedText.key(key) == key, hint)
      #expect(FoldedText.key(text.uppercased()) == FoldedText.key(text.lowercased()), hint)
      let scalarCount = text.unicodeScalars.count
      #expect(
        FoldedText.units(of: text).allSatisfy {
          $0.byte <= text.utf8.count && $0.sourceScalar <= scalarCount
        },
        hint
      )
      #expect(folded.words.allSatisfy { !$0.bytes.isEmpty && $0.bytes.upperBound <= text.utf8.count }, hint)
      for (left, right) in zip(folded.words, folded.words.dropFirst()) {
        #expect(left.bytes.upperBound <= right.bytes.lowerBound, hint)
        #expect(left.scalars.upperBound <= right.scalars.lowerBound, hint)
      }
      #expect(FoldedText.similarity(text, text) == 1, hint)
    }
  }
}

extension SplitMix {
  /// Awkward text.
  fileprivate mutating func text() -> String {
    let pieces = [
      "a", "ấ", "Ệ", "đ", "Ð", "hoà", "hòa", "uỷ", "\u{301}", "\u{302}", "\u{31B}", "\u{AD}", "\u{200B}",
      "\u{A0}", " ", ",",
      "(", ")", "1", "Ω", "日", "🎉", "\n", "/", "-", "ñ", "y",
    ]
    return (0..<Int.random(in: 0...30, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }
      .joined()
  }
}
