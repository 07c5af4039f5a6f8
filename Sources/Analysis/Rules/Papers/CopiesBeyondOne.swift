import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row of which several originals or several copies are asked for.
struct CopiesBeyondOne: Rule {
  static let manual = RuleManual(
    id: "copies-beyond-one",
    title: Bilingual(vi: "Yêu cầu nhiều bản của một giấy tờ", en: "Several copies of one paper asked for"),
    rationale: Bilingual(
      vi:
        "Hồ sơ được số hóa khi tiếp nhận và luân chuyển bằng bản điện tử; nộp nhiều bản giống nhau là chi phí không mang lại thông tin nào.",
      en:
        "Dossiers are digitised on receipt and passed on electronically; further copies cost the applicant and tell nobody anything."
    ),
    legalBasis: [
      Citation(document: "63/2010/NĐ-CP", provision: "Điều 7"),
      Citation(document: "118/2025/NĐ-CP", provision: "Điều 20"),
    ],
    severity: .warning,
    examples: [
      .flags(
        "hai bản chính của đơn",
        """
        <procedure code="1.013232"><cases><case id="main"><components>
          <component id="a" original="2" copy="0" kind="form"><text>⟦Đơn đề nghị cấp giấy phép di dời công trình⟧</text></component>
          <component id="b" original="0" copy="3" kind="paper"><text>⟦Giấy chứng nhận đăng ký doanh nghiệp⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "một bản, và ghi chú",
        """
        <procedure code="1.013232"><cases><case id="main"><components>
          <component id="a" original="1" copy="1" kind="form"><text>Đơn đề nghị cấp giấy phép di dời công trình</text></component>
          <component id="b" original="2" copy="0" kind="note"><text>Hồ sơ lập thành hai bộ</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    node.components.filter { component in
      component.kind != .note && (component.component.original ?? 0 > 1 || component.component.copy ?? 0 > 1)
    }.map { .several($0) }
  }
}

extension Diagnostic {
  fileprivate static func several(_ node: ComponentNode) -> Diagnostic {
    CopiesBeyondOne.finding(
      Bilingual(
        vi: "Yêu cầu \(node.component.original ?? 0) bản chính, \(node.component.copy ?? 0) bản sao",
        en: "\(node.component.original ?? 0) originals and \(node.component.copy ?? 0) copies asked for"
      ),
      explanation: Bilingual(
        vi: "Giảm còn một bản, hoặc nêu quy định buộc phải có nhiều bản và ai giữ từng bản.",
        en: "Ask for one, or name the provision that demands more and who keeps each."
      ),
      at: node.component.$text.place ?? node.component.anchor.place,
      subject: node.path
    )
  }
}
