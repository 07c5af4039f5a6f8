import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row that asks for the original and for a copy of the same paper.
struct OriginalAndCopy: Rule {
  static let manual = RuleManual(
    id: "original-and-copy",
    title: Bilingual(
      vi: "Yêu cầu cả bản chính lẫn bản sao của một giấy tờ",
      en: "Original and copy of one paper asked for"
    ),
    rationale: Bilingual(
      vi:
        "Ai nộp bản chính thì không cần nộp thêm bản sao của chính giấy tờ đó; nếu chỉ xuất trình để đối chiếu thì ghi như vậy, vì con số này được hiểu là phải nộp.",
      en:
        "Whoever files the original need not file a copy too; where the original is only shown, say so: the number is read as papers to be filed."
    ),
    legalBasis: [
      Citation(document: "63/2010/NĐ-CP", provision: "Điều 7"),
      Citation(document: "23/2015/NĐ-CP", provision: "Điều 6"),
    ],
    severity: .information,
    examples: [
      .flags(
        "một bản chính và một bản sao",
        """
        <procedure code="1.013219"><cases><case id="main"><components>
          <component id="a" original="1" copy="1" kind="paper"><text>⟦Giấy chứng nhận đăng ký doanh nghiệp⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "chỉ một loại, cho chọn, xuất trình để đối chiếu, hoặc là tờ khai",
        """
        <procedure code="1.013219"><cases><case id="main"><components>
          <component id="a" original="1" copy="0" kind="paper"><text>Giấy chứng nhận đăng ký doanh nghiệp</text></component>
          <component id="b" original="1" copy="1" kind="paper"><text>Bản sao hộ chiếu hoặc bản chính</text></component>
          <component id="c" original="1" copy="1" kind="paper"><text>Bản sao hộ chiếu, kèm bản chính để đối chiếu</text></component>
          <component id="d" original="1" copy="1" kind="form"><text>Tờ khai</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    node.components.filter { component in
      guard component.kind == .paper, component.component.original ?? 0 > 0, component.component.copy ?? 0 > 0
      else { return false }
      return !Self.choices.occur(in: context.folded(component.component.$text))
    }.map { .both($0) }
  }

  /// Words by which the two numbers are a choice, or the original is only looked at.
  private static let choices = WordingCues([
    "hoặc bản chính", "hoặc bản sao", "hoặc bản gốc", "hoặc bản chụp", "đối chiếu", "xuất trình",
  ])
}

extension Diagnostic {
  fileprivate static func both(_ node: ComponentNode) -> Diagnostic {
    OriginalAndCopy.finding(
      Bilingual(
        vi:
          "Yêu cầu \(node.component.original ?? 0) bản chính và \(node.component.copy ?? 0) bản sao của cùng giấy tờ",
        en: "\(node.component.original ?? 0) originals and \(node.component.copy ?? 0) copies of one paper"
      ),
      explanation: Bilingual(
        vi:
          "Chỉ giữ một loại; nếu chỉ xuất trình bản chính thì để số bản chính là 0 và ghi rõ trong lời ghi.",
        en: "Keep one of the two; where the original is only shown, count none and say so in the wording."
      ),
      at: node.component.$text.place ?? node.component.anchor.place,
      subject: node.path
    )
  }
}
