import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row that wants the original shown along with a certified copy.
struct CertifiedCopyWithOriginal: Rule {
  static let manual = RuleManual(
    id: "certified-copy-with-original",
    title: Bilingual(
      vi: "Đã yêu cầu bản sao chứng thực còn đòi bản chính để đối chiếu",
      en: "Original demanded beside a certified copy"
    ),
    rationale: Bilingual(
      vi:
        "Bản sao có chứng thực có giá trị thay bản chính; người nộp không phải xuất trình thêm bản chính, và ai xuất trình bản chính thì không phải chứng thực.",
      en:
        "A certified copy stands for the original; whoever files one need not show the original, and whoever shows it needs no certification."
    ),
    legalBasis: [Citation(document: "23/2015/NĐ-CP", provision: "Điều 6")],
    severity: .warning,
    examples: [
      .flags(
        "chứng thực và xuất trình bản chính",
        """
        <procedure code="1.115403"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>⟦Bản sao có chứng thực hộ chiếu và xuất trình bản chính⟧ để đối chiếu</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "cho chọn một trong hai",
        """
        <procedure code="1.115403"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Bản sao hộ chiếu có chứng thực hoặc bản chụp sau khi đã xuất trình bản chính để đối chiếu</text></component>
          <component id="b" kind="paper"><text>Bản sao (không chứng thực thì xuất trình bản chính)</text></component>
          <component id="c" kind="paper"><text>Bản sao có chứng thực hộ chiếu; đơn đề nghị. Xuất trình bản chính thẻ căn cước</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind == .paper {
      let folded = context.folded(component.component.$text)
      guard let words = Self.both(in: folded) else { continue }
      findings.append(.both(folded.bytes(of: words), in: ProcedureText(component)))
    }
    return findings
  }

  /// From the certified copy to the original, within one clause that offers no choice.
  private static func both(in text: FoldedText) -> Range<Int>? {
    for copy in copies.occurrences(in: text) {
      let clause = text.sentence(around: copy.words)
      let original = originals.occurrences(in: text).first { $0.words.lowerBound >= copy.words.upperBound }
      guard let original, clause.contains(original.words.lowerBound) else { continue }
      let range = copy.words.lowerBound..<original.words.upperBound
      if !text.words[clause].contains(where: { choices.contains($0.identity) }) { return range }
    }
    return nil
  }

  private static let copies = WordingCues([
    "bản sao có chứng thực", "bản sao được chứng thực", "bản sao chứng thực", "bản sao công chứng",
    "bản sao có công chứng",
  ])
  private static let originals = WordingCues([
    "xuất trình bản chính", "xuất trình bản gốc", "kèm bản chính", "kèm theo bản chính",
    "mang theo bản chính",
    "bản chính để đối chiếu", "bản gốc để đối chiếu",
  ])
  private static let choices = Set(FoldedText("hoặc nếu không").words.map(\.identity))
}

extension Diagnostic {
  fileprivate static func both(_ bytes: Range<Int>, in item: ProcedureText) -> Diagnostic {
    CertifiedCopyWithOriginal.finding(
      Bilingual(
        vi: "Yêu cầu cả bản sao chứng thực lẫn bản chính để đối chiếu",
        en: "A certified copy and the original are both demanded"
      ),
      explanation: Bilingual(
        vi: "Ghi “bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu”.",
        en: "Let people choose: a certified copy, or a plain one with the original shown."
      ),
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
