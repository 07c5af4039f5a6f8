import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an instruction or heading that is counted as a paper to be filed.
struct NoteWithQuantity: Rule {
  static let manual = RuleManual(
    id: "note-with-quantity",
    title: Bilingual(vi: "Ghi chú có số lượng bản phải nộp", en: "A note that counts as a paper"),
    rationale: Bilingual(
      vi:
        "Lời dẫn, lưu ý không phải giấy tờ; ghi số lượng thì Cổng Dịch vụ công hiện ô tải lên, và số giấy tờ của thủ tục bị tính thừa.",
      en:
        "An instruction is no paper; with a quantity the portal shows an upload field for it, and the burden is overstated."
    ),
    severity: .information,
    examples: [
      .flags(
        "lưu ý có một bản chính",
        """
        <procedure code="1.000094"><cases><case id="main"><components>
          <component id="a" original="1" copy="1"><text>⟦Giấy tờ do cơ quan có thẩm quyền của nước ngoài cấp phải được hợp pháp hóa lãnh sự theo quy định của pháp luật, trừ trường hợp được miễn.⟧</text></component>
          <component id="b" original="1" copy="0" kind="note"><text>⟦Lưu ý: xuất trình giấy tờ tùy thân⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "lưu ý không ghi số lượng, giấy tờ có số lượng",
        """
        <procedure code="1.000094"><cases><case id="main"><components>
          <component id="a" original="0" copy="0" kind="note"><text>Lưu ý: xuất trình giấy tờ tùy thân</text></component>
          <component id="b" original="1" copy="0"><text>Tờ khai đăng ký kết hôn</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    node.components.filter { component in
      component.kind == .note && !component.isAbstained
        && (component.component.original ?? 0) + (component.component.copy ?? 0) > 0
        && !component.demands.contains { $0.demand == .required || $0.demand == .alternative }
    }.map { .counted($0) }
  }
}

extension Diagnostic {
  fileprivate static func counted(_ node: ComponentNode) -> Diagnostic {
    NoteWithQuantity.finding(
      Bilingual(
        vi:
          "Dòng ghi chú được tính là \(node.component.original ?? 0) bản chính, \(node.component.copy ?? 0) bản sao",
        en:
          "A note is counted as \(node.component.original ?? 0) originals, \(node.component.copy ?? 0) copies"
      ),
      explanation: Bilingual(
        vi: "Ghi số lượng 0; nếu dòng này thật sự yêu cầu một giấy tờ thì nêu tên giấy tờ ở đầu dòng.",
        en: "Count none; where the row does ask for a paper, begin with the paper's name."
      ),
      at: node.component.$text.place ?? node.component.anchor.place,
      subject: node.path
    )
  }
}
