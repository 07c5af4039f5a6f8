import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a paper of which neither an original nor a copy is asked for.
struct QuantityZeroPaper: Rule {
  static let manual = RuleManual(
    id: "quantity-zero-paper",
    title: Bilingual(vi: "Giấy tờ có số lượng 0 bản", en: "A paper with quantity zero"),
    rationale: Bilingual(
      vi:
        "Nguồn ghi 0 bản chính, 0 bản sao thường có nghĩa là chưa nhập số lượng; người nộp không biết phải nộp mấy bản, bản chính hay bản sao.",
      en:
        "Zero originals and zero copies usually mean that nobody entered the number; the applicant cannot tell what to file."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "giấy khai sinh, 0 bản",
        """
        <procedure code="1.001193"><cases><case id="main"><components>
          <component id="a" original="0" copy="0" kind="paper"><text>⟦Giấy khai sinh⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "không ghi số lượng, có bản sao, hoặc không phải giấy tờ",
        """
        <procedure code="1.001193"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Giấy khai sinh</text></component>
          <component id="b" original="0" copy="1" kind="paper"><text>Giấy chứng tử</text></component>
          <component id="c" original="0" copy="0" kind="note"><text>Lưu ý: xuất trình bản chính</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    node.components.filter { component in
      component.component.original == 0 && component.component.copy == 0 && component.kind == .paper
        && (component.component.kind == .paper || Self.isDemanding(component))
    }.map { .zero($0) }
  }

  /// Whether somebody must file a paper the vocabulary knows; instructions and waivers name papers and ask for none.
  private static func isDemanding(_ component: ComponentNode) -> Bool {
    !component.isAbstained && component.demands.contains { $0.demand != .mentioned && $0.demand != .fallback }
  }
}

extension Diagnostic {
  fileprivate static func zero(_ node: ComponentNode) -> Diagnostic {
    QuantityZeroPaper.finding(
      Bilingual(vi: "Giấy tờ ghi 0 bản chính và 0 bản sao", en: "A paper with 0 originals and 0 copies"),
      explanation: Bilingual(
        vi: "Ghi số bản phải nộp; nếu chỉ xuất trình hoặc chưa rõ thì để trống.",
        en: "State how many are filed; leave it out where the paper is only shown or the number is not known."
      ),
      at: node.component.$text.place ?? node.component.anchor.place,
      subject: node.path
    )
  }
}
