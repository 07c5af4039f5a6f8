import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure that places tone marks in two ways.
struct TonePlacementMixed: Rule {
  static let manual = RuleManual(
    id: "tone-placement-mixed",
    title: Bilingual(vi: "Đặt dấu thanh theo hai kiểu", en: "Tone marks placed in two ways"),
    rationale: Bilingual(
      vi:
        "Cả “hòa” và “hoà” đều được dùng, nhưng trong một thủ tục phải theo một kiểu: tìm “tùy thân” sẽ bỏ sót “tuỳ thân”.",
      en:
        "Both 'hòa' and 'hoà' are in use, but one procedure should keep to one: a search for the one misses the other."
    ),
    severity: .information,
    examples: [
      .flags(
        "một chữ theo kiểu khác các chữ còn lại",
        """
        <procedure code="1.000080"><cases><case id="main"><components>
          <component id="a"><text>Văn bản thỏa thuận, văn bản ủy quyền</text></component>
          <component id="b"><text>Giấy tờ ⟦tuỳ⟧ thân</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "chỉ một kiểu; quý, khoản, hoàn không thuộc hai kiểu này",
        """
        <procedure code="1.000080"><cases><case id="main"><components>
          <component id="a"><text>Văn bản thỏa thuận, văn bản ủy quyền, quỹ, quý</text></component>
          <component id="b"><text>Giấy tờ tùy thân theo khoản 2, hoàn thuế</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var onFirst: [Spot] = []
    var onSecond: [Spot] = []
    for item in node.wordings {
      let text = item.text
      let bytes = Array(text.wrappedValue.utf8)
      for word in context.folded(text).words where word.length > 2 {
        guard let pair = Self.vowels(at: word.bytes.upperBound, in: bytes) else { continue }
        let written = String(decoding: bytes[pair], as: UTF8.self)
        let isFirst = Self.toSecond[written] != nil
        guard let repaired = Self.toSecond[written] ?? Self.toFirst[written] else { continue }
        let spot = Spot(text: text, vowels: pair, word: word.bytes, repaired: repaired)
        if isFirst { onFirst.append(spot) } else { onSecond.append(spot) }
      }
    }
    // Where both are equally frequent, the one that official texts use less is mended.
    let strays = onSecond.count <= onFirst.count ? onSecond : onFirst
    guard let first = strays.first else { return [] }
    return [.mixed(strays, first: first, others: max(onFirst.count, onSecond.count))]
  }

  /// A syllable with its tone on one of two vowels.
  fileprivate struct Spot {
    let text: Located<String>
    let vowels: Range<Int>
    let word: Range<Int>
    let repaired: String
  }

  /// The last two vowels of a word that ends at a byte: one of them plain, the other with a tone; not behind "q".
  private static func vowels(at end: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard end > 2 else { return nil }
    let isPlainLast = bytes[end - 1] < 0x80
    guard isPlainLast == plainEnds.contains(bytes[end - 1]), !isPlainLast || bytes[end - 2] >= 0x80 else {
      return nil
    }
    var start = isPlainLast ? end - 2 : end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    if !isPlainLast { start -= 1 }
    guard start >= 0, isPlainLast || plainStarts.contains(bytes[start]) else { return nil }
    return start > 0 && bytes[start - 1] | 0x20 == UInt8(ascii: "q") ? nil : start..<end
  }

  private static let plainEnds = Set("aeyAEY".utf8)
  private static let plainStarts = Set("ouOU".utf8)
  private static let pairs: [(first: String, second: String)] = [
    ("òa óa ỏa õa ọa", "oà oá oả oã oạ"), ("òe óe ỏe õe ọe", "oè oé oẻ oẽ oẹ"),
    ("ùy úy ủy ũy ụy", "uỳ uý uỷ uỹ uỵ"),
  ]
  private static let toSecond = table { ($0.first, $0.second) }
  private static let toFirst = table { ($0.second, $0.first) }

  private static func table(_ direction: ((first: String, second: String)) -> (String, String)) -> [String:
    String]
  {
    var table: [String: String] = [:]
    for pair in pairs {
      let (from, to) = direction(pair)
      for (left, right) in zip(from.split(separator: " "), to.split(separator: " ")) {
        table[String(left)] = String(right)
        table[left.uppercased()] = right.uppercased()
        table[left.prefix(1).uppercased() + left.dropFirst()] =
          right.prefix(1).uppercased() + right.dropFirst()
      }
    }
    return table
  }
}

extension Diagnostic {
  fileprivate static func mixed(
    _ strays: [TonePlacementMixed.Spot],
    first: TonePlacementMixed.Spot,
    others: Int
  ) -> Diagnostic {
    let word = first.text.wording(of: first.word)
    return TonePlacementMixed.finding(
      Bilingual(
        vi: "“\(word)” đặt dấu thanh khác kiểu với \(others) chữ khác trong thủ tục",
        en: "'\(word)' places its tone mark otherwise than \(others) other words of the procedure"
      ),
      at: first.text.place(of: first.word),
      aspect: "tones",
      remedies: [
        Remedy(
          Bilingual(
            vi: "Đặt dấu thanh theo kiểu chiếm đa số, \(strays.count) chỗ",
            en: "Follow the more frequent way, \(strays.count) places"
          ),
          edits: strays.flatMap { $0.text.edits(of: $0.vowels, with: $0.repaired) },
          applicability: .editorial
        )
      ]
    )
  }
}
