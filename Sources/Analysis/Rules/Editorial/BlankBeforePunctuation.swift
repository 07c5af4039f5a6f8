import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a blank before a comma, semicolon, colon or full stop.
struct BlankBeforePunctuation: Rule {
  static let manual = RuleManual(
    id: "blank-before-punctuation",
    title: Bilingual(vi: "Dấu cách trước dấu câu", en: "Blank before a punctuation mark"),
    rationale: Bilingual(
      vi:
        "Trong tiếng Việt dấu câu viết liền với từ đứng trước; dấu cách thừa làm dấu câu rơi xuống đầu dòng và cùng một câu thành hai câu khác nhau khi so sánh.",
      en:
        "Vietnamese sets punctuation against the word before it; the extra blank lets the mark fall to the next line and makes one sentence two when compared."
    ),
    severity: .information,
    examples: [
      .flags(
        "trước dấu chấm và dấu phẩy",
        """
        <procedure code="1.000080"><cases><case id="main"><components>
          <component id="a"><text>Giấy tờ mà pháp luật không quy định phải nộp⟦ .⟧</text></component>
          <component id="b"><text>Tờ khai⟦ ,⟧ giấy khai sinh</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "dấu câu viết liền, số thập phân và dấu ba chấm",
        """
        <procedure code="1.000080"><cases><case id="main"><components>
          <component id="a"><text>Tờ khai, giấy khai sinh; gồm: .02 bộ bản vẽ …</text></component>
          <component id="b"><text>Hồ sơ số ..... ngày ....</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.wordings {
      let blanks = Self.blanks(in: Array(item.text.wrappedValue.utf8))
      if !blanks.isEmpty { findings.append(.before(blanks, in: item.text, of: item.path)) }
    }
    return findings
  }

  /// The blanks between a word and a mark that ends a clause.
  private static func blanks(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 1
    while index + 1 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: " "), marks.contains(bytes[index + 1]) else { continue }
      var start = index
      while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
      let next = index + 2 < bytes.count ? bytes[index + 2] : UInt8(ascii: " ")
      guard start > 0, isWord(bytes[start - 1]), blank.contains(next) else { continue }
      found.append(start..<(index + 1))
    }
    return found
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: ")")
  }

  private static let marks = Set(".,;:".utf8)
  private static let blank = Set(" \t\r\n".utf8)
}

extension Diagnostic {
  fileprivate static func before(
    _ blanks: [Range<Int>],
    in text: Located<String>,
    of path: ElementPath
  ) -> Diagnostic {
    BlankBeforePunctuation.finding(
      Bilingual(
        vi: blanks.count == 1
          ? "Thừa dấu cách trước dấu câu" : "Thừa dấu cách trước dấu câu ở \(blanks.count) chỗ",
        en: blanks.count == 1
          ? "Blank before a punctuation mark" : "Blanks before punctuation marks in \(blanks.count) places"
      ),
      at: text.place(of: blanks[0].lowerBound..<(blanks[0].upperBound + 1)),
      subject: path,
      remedies: [
        Remedy(
          Bilingual(vi: "Viết dấu câu liền với từ đứng trước", en: "Set the mark against the word before it"),
          edits: blanks.flatMap { text.edits(of: $0, with: "") },
          applicability: .editorial
        )
      ]
    )
  }
}
