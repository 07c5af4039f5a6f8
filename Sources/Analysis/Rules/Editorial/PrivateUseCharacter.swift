import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags characters of symbol fonts and replacement characters: what nobody can read.
struct PrivateUseCharacter: Rule {
  static let manual = RuleManual(
    id: "private-use-character",
    title: Bilingual(vi: "Ký tự của phông chữ riêng", en: "Character of a private font"),
    rationale: Bilingual(
      vi:
        "Dấu đầu dòng của phông Wingdings, Symbol là ký tự vùng riêng: máy khác hiện ô vuông. Ký tự thay thế cho biết văn bản đã mất chữ khi chuyển mã.",
      en:
        "Bullets of Wingdings and Symbol are private-use characters and show as boxes elsewhere. A replacement character tells that letters were lost."
    ),
    severity: .information,
    examples: [
      .flags(
        "dấu đầu dòng của Wingdings",
        "{\"procedure\": {\"code\": \"1.007610\", \"name\": \"Hỗ trợ đào tạo\", \"cases\": [{\"id\": \"main\", \"components\": [{\"id\": \"a\", \"text\": \"⟦\u{F0FC}⟧ Quyết định cử đi đào tạo\"}]}]}}"
      ),
      .flags(
        "chữ đã mất",
        "<procedure code=\"1.007610\"><name>Hỗ tr⟦\u{FFFD}⟧ đào tạo</name></procedure>"
      ),
      .accepts(
        "chữ và ký hiệu thông thường",
        #"{"procedure": {"code": "1.007610", "name": "Đo độ ẩm ≤ 14 %, góc 45°, diện tích m²"}}"#
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.wordings {
      let spots = Self.spots(in: item.text.wrappedValue)
      if let first = spots.first { findings.append(.unreadable(first, all: spots, in: item)) }
    }
    return findings
  }

  /// An unreadable character and the blanks behind it.
  fileprivate struct Spot {
    let bytes: Range<Int>
    let isLost: Bool
    var whole: Range<Int>
  }

  private static func spots(in text: String) -> [Spot] {
    // All of them take three bytes, the first EE or EF.
    guard text.utf8.contains(where: { $0 == 0xEE || $0 == 0xEF }) else { return [] }
    var spots: [Spot] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if (0xE000...0xF8FF).contains(scalar.value) || scalar.value == 0xFFFD {
        spots.append(Spot(bytes: offset..<end, isLost: scalar.value == 0xFFFD, whole: offset..<end))
      } else if scalar == " " || scalar == "\t", let last = spots.last, last.whole.upperBound == offset {
        spots[spots.count - 1].whole = last.whole.lowerBound..<end
      }
      offset = end
    }
    return spots
  }
}

extension Diagnostic {
  fileprivate static func unreadable(
    _ first: PrivateUseCharacter.Spot,
    all spots: [PrivateUseCharacter.Spot],
    in item: ProcedureText
  ) -> Diagnostic {
    let summary =
      first.isLost
      ? Bilingual(vi: "Một chữ đã mất khi chuyển mã", en: "A letter was lost in conversion")
      : Bilingual(vi: "Ký tự của phông chữ riêng, máy khác không hiện được", en: "A private-use character")
    let isMendable = !spots.contains { $0.isLost }
    return PrivateUseCharacter.finding(
      summary,
      explanation: isMendable
        ? nil
        : Bilingual(
          vi: "Nhập lại từ văn bản gốc.",
          en: "Enter the text again from the original."
        ),
      at: item.text.place(of: first.bytes),
      subject: item.path,
      remedies: isMendable
        ? [
          Remedy(
            Bilingual(vi: "Bỏ ký tự", en: "Drop the character"),
            edits: spots.flatMap { item.text.edits(of: $0.whole, with: "") },
            applicability: .editorial
          )
        ] : []
    )
  }
}
