import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a letter of another script in the middle of a Vietnamese word.
struct LetterLookalike: Rule {
  static let manual = RuleManual(
    id: "letter-lookalike",
    title: Bilingual(vi: "Chữ cái giống hệt của bảng chữ khác", en: "Look-alike letter of another script"),
    rationale: Bilingual(
      vi:
        "“Ð” của tiếng Iceland, “а” của chữ Kirin trông giống chữ Việt nhưng là ký tự khác: số văn bản và tên không còn tra được.",
      en:
        "The Icelandic Ð or a Cyrillic а looks Vietnamese and is another character: numbers of documents and names cannot be found any more."
    ),
    severity: .warning,
    examples: [
      .flags(
        "số nghị định viết bằng chữ Ð của tiếng Iceland",
        """
        <procedure code="2.000765"><cases><case id="main"><components>
          <component id="a"><text>Mẫu tại Nghị định số 57/2018/N⟦Ð⟧-CP</text></component>
        </components></case></cases></procedure>
        """
      ),
      .flags(
        "chữ Kirin trong một từ",
        "{\"procedure\": {\"code\": \"2.000765\", \"name\": \"B⟦\u{430}⟧n h\u{E0}nh\"}}"
      ),
      .accepts(
        "chữ Đ, ký hiệu Hy Lạp đứng riêng",
        #"{"procedure": {"code": "2.000765", "name": "Đăng ký hệ số α, bụi 5 μm, Ω"}}"#
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.wordings {
      let strangers = Self.strangers(in: item.text.wrappedValue)
      if let first = strangers.first { findings.append(.lookalike(first, all: strangers, in: item)) }
    }
    return findings
  }

  /// A letter that is not what it looks like.
  fileprivate struct Stranger {
    let scalar: Unicode.Scalar
    let plain: Unicode.Scalar
    let bytes: Range<Int>
  }

  private static func strangers(in text: String) -> [Stranger] {
    // The leading bytes of Ð and ð, of African Đ, of Greek and Cyrillic letters, and of full-width forms.
    guard text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xC6 || (0xCE...0xD1).contains($0) || $0 == 0xEF })
    else { return [] }
    var strangers: [Stranger] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if scalar.value >= 0xD0, let plain = table[scalar] {
        strangers.append(Stranger(scalar: scalar, plain: plain, bytes: offset..<end))
      }
      offset = end
    }
    let bytes = Array(text.utf8)
    return strangers.filter { $0.scalar.value < 0x370 || isInWord($0.bytes, bytes) }
  }

  /// Whether a Latin letter stands beside it.
  private static func isInWord(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    return [before, after].contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
  }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = ["\u{D0}": "Đ", "\u{F0}": "đ", "\u{189}": "Đ"]
    let cyrillic = zip("аеорсухіјѕАВЕКМНОРСТУХІЈЅ".unicodeScalars, "aeopcyxijsABEKMHOPCTYXIJS".unicodeScalars)
    let greek = zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".unicodeScalars, "ABEZHIKMNOPTYXo".unicodeScalars)
    for (stranger, plain) in Array(cyrillic) + Array(greek) { table[stranger] = plain }
    for offset in UInt32(0)..<26 {
      for (wide, plain) in [(0xFF21, 0x41), (0xFF41, 0x61)] as [(UInt32, UInt32)] {
        if let stranger = Unicode.Scalar(wide + offset) { table[stranger] = Unicode.Scalar(plain + offset) }
      }
    }
    return table
  }()
}

extension Diagnostic {
  fileprivate static func lookalike(
    _ first: LetterLookalike.Stranger,
    all strangers: [LetterLookalike.Stranger],
    in item: ProcedureText
  ) -> Diagnostic {
    let code = String(first.scalar.value, radix: 16, uppercase: true)
    return LetterLookalike.finding(
      Bilingual(
        vi:
          "Ký tự U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) trông giống chữ “\(first.plain)”",
        en:
          "U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) only looks like '\(first.plain)'"
      ),
      at: item.text.place(of: first.bytes),
      subject: item.path,
      remedies: [
        Remedy(
          Bilingual(vi: "Dùng chữ “\(first.plain)”", en: "Use '\(first.plain)'"),
          edits: strangers.flatMap { item.text.edits(of: $0.bytes, with: String(Character($0.plain))) },
          applicability: .editorial
        )
      ]
    )
  }
}
