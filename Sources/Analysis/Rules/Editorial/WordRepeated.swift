import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a connecting word that stands twice in a row.
struct WordRepeated: Rule {
  static let manual = RuleManual(
    id: "word-repeated",
    title: Bilingual(vi: "Một từ nối viết hai lần", en: "A connecting word written twice"),
    rationale: Bilingual(
      vi:
        "“theo theo”, “tại tại”, “của của” là lỗi đánh máy; chỉ xét những từ nối không bao giờ lặp lại một cách có nghĩa.",
      en: "A slip of the keyboard. Only connecting words are looked at that are never doubled on purpose."
    ),
    severity: .information,
    examples: [
      .flags(
        "theo theo",
        """
        <procedure code="1.115692"><cases><case id="main"><components>
          <component id="a"><text>Đơn đăng ký biến động đất đai ⟦theo theo⟧ Mẫu số 24</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "từ láy, từ lặp có nghĩa, hai câu",
        """
        <procedure code="1.115692"><cases><case id="main"><components>
          <component id="a"><text>Giấy tờ nêu rõ lý do do người khai ghi, từ từ bổ sung</text></component>
          <component id="b"><text>Nơi gửi tới và, và nơi nhận tại. Tại cơ quan đăng ký</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.wordings {
      let folded = context.folded(item.text)
      for index in folded.words.indices.dropFirst()
      where folded.words[index].identity == folded.words[index - 1].identity
        && Self.connectors.contains(folded.words[index].identity) && folded.words[index].gap.marks == .space
      {
        findings.append(.doubled((index - 1)..<(index + 1), in: item.text, folded: folded, of: item.path))
      }
    }
    return findings
  }

  private static let connectors = Set(
    FoldedText("của và theo cho các được tại trong với hoặc kèm này bởi những").words.map(\.identity)
  )
}

extension Diagnostic {
  fileprivate static func doubled(
    _ words: Range<Int>,
    in text: Located<String>,
    folded: FoldedText,
    of path: ElementPath
  ) -> Diagnostic {
    let bytes = folded.bytes(of: words)
    let first = folded.words[words.lowerBound].bytes
    return WordRepeated.finding(
      Bilingual(
        vi: "“\(text.wording(of: first))” viết hai lần liền nhau",
        en: "'\(text.wording(of: first))' is written twice in a row"
      ),
      at: text.place(of: bytes),
      subject: path,
      remedies: [
        Remedy(
          Bilingual(vi: "Bỏ một từ", en: "Drop one of them"),
          edits: text.edits(of: first.upperBound..<bytes.upperBound, with: ""),
          applicability: .editorial
        )
      ]
    )
  }
}
