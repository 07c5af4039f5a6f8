import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row whose wording says copy while the quantities say original, or the reverse.
struct CopyFormDisagrees: Rule {
  static let manual = RuleManual(
    id: "copy-form-disagrees",
    title: Bilingual(
      vi: "Lời ghi và số lượng trái nhau về bản chính, bản sao",
      en: "Wording and quantities disagree about original and copy"
    ),
    rationale: Bilingual(
      vi:
        "Lời ghi “bản sao” trong khi số lượng là 1 bản chính: người nộp không biết phải nộp bản nào, và nơi nhận có thể giữ bản chính.",
      en:
        "The wording says 'copy' and the quantity says one original: nobody knows which to file, and an office may keep the original."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "bản sao trong lời ghi, bản chính trong số lượng",
        """
        <procedure code="1.115518"><cases><case id="main"><components>
          <component id="a" original="1" copy="0" kind="paper"><text>⟦Bản sao có chứng thực⟧ Quyết định tuyển dụng</text></component>
          <component id="b" original="1" copy="0" kind="paper"><text>Chứng chỉ hành nghề của chủ trì thiết kế (⟦bản sao⟧)</text></component>
        </components></case></cases></procedure>
        """
      ),
      .flags(
        "bản chính trong lời ghi, bản sao trong số lượng",
        """
        {"procedure": {"code": "1.115362", "name": "Đăng ký biến động", "cases": [{"id": "main", "components": [
          {"id": "a", "original": 0, "copy": 1, "kind": "paper", "text": "⟦Bản gốc⟧ Giấy chứng nhận đã cấp"}]}]}}
        """
      ),
      .accepts(
        "khớp, hoặc cho chọn",
        """
        <procedure code="1.115518"><cases><case id="main"><components>
          <component id="a" original="0" copy="1" kind="paper"><text>Bản sao Quyết định tuyển dụng</text></component>
          <component id="b" original="1" copy="0" kind="paper"><text>Bản sao, xuất trình bản chính để đối chiếu</text></component>
          <component id="c" original="1" copy="0" kind="paper"><text>Đơn đề nghị cấp bản sao trích lục</text></component>
          <component id="d" original="1" copy="0" kind="paper"><text>Tờ khai bản điện tử hoặc bản sao</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind == .paper {
      guard let original = component.component.original, let copy = component.component.copy,
        (original == 0) != (copy == 0)
      else { continue }
      let text = component.component.$text
      let folded = context.folded(text)
      let isOriginal = original > 0
      let opposite = isOriginal ? Self.copies : Self.originals
      let same = isOriginal ? Self.originals : Self.copies
      guard !same.occur(in: folded), !Self.choices.occur(in: folded),
        let words = Self.formWords(opposite, in: folded)
      else { continue }
      findings.append(.disagrees(folded.bytes(of: words), isOriginal: isOriginal, in: component))
    }
    return findings
  }

  /// The words that say in which form the paper is due: they open the row, or stand in a parenthesis of their own.
  private static func formWords(_ cues: WordingCues, in text: FoldedText) -> Range<Int>? {
    cues.occurrences(in: text).map(\.words).first { words in
      words.lowerBound <= 1 || text.words[words.lowerBound].gap.opened > 0
    }
  }

  private static let copies = WordingCues([
    "bản sao", "bản sao có chứng thực", "bản sao chứng thực", "bản sao công chứng", "bản chụp", "bản phô tô",
    "bản photo", "bản photocopy",
  ])
  private static let originals = WordingCues(["bản chính", "bản gốc"])
  private static let choices = WordingCues(["xuất trình", "đối chiếu", "bản điện tử", "một trong"])
}

extension Diagnostic {
  fileprivate static func disagrees(_ bytes: Range<Int>, isOriginal: Bool, in component: ComponentNode)
    -> Diagnostic
  {
    let text = component.component.$text
    let original = component.component.original ?? 0
    let copy = component.component.copy ?? 0
    return CopyFormDisagrees.finding(
      Bilingual(
        vi: "Ghi “\(text.wording(of: bytes))” nhưng số lượng là \(original) bản chính, \(copy) bản sao",
        en: "The row says '\(text.wording(of: bytes))' and counts \(original) originals, \(copy) copies"
      ),
      explanation: isOriginal
        ? Bilingual(
          vi: "Ghi số lượng ở cột bản sao, hoặc sửa lời ghi theo văn bản quy định.",
          en: "Count it as a copy, or mend the wording as the provision has it."
        )
        : Bilingual(
          vi: "Ghi số lượng ở cột bản chính, hoặc sửa lời ghi theo văn bản quy định.",
          en: "Count it as an original, or mend the wording as the provision has it."
        ),
      at: text.place(of: bytes),
      subject: component.path
    )
  }
}
