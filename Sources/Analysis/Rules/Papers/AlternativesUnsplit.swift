import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row that mixes papers to be chosen from with papers that are all due.
struct AlternativesUnsplit: Rule {
  static let manual = RuleManual(
    id: "alternatives-unsplit",
    title: Bilingual(
      vi: "Một dòng trộn giấy tờ thay thế nhau và giấy tờ phải nộp đủ",
      en: "One row mixes choices with papers that are all due"
    ),
    rationale: Bilingual(
      vi:
        "“A và B hoặc C” đọc được theo hai cách; không xác định được giấy tờ nào bỏ được thì không đề xuất được phương án nào cho dòng này.",
      en:
        "'A and B or C' can be read in two ways, and while nobody can tell which paper is needed nothing can be proposed."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags(
        "và, hoặc trong một dòng",
        """
        === papers/a.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}}}
        === papers/b.json
        {"paper": {"id": "passport", "name": {"vi": "Hộ chiếu"}}}
        === procedures/1.001193.xml
        <procedure code="1.001193"><cases><case id="main"><components>
          <component id="a" structure="mixed"><text>⟦Giấy khai sinh và hộ chiếu hoặc giấy thông hành⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "chỉ lựa chọn",
        """
        === papers/a.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}}}
        === papers/b.json
        {"paper": {"id": "passport", "name": {"vi": "Hộ chiếu"}}}
        === procedures/1.001193.xml
        <procedure code="1.001193"><cases><case id="main"><components>
          <component id="a"><text>Giấy khai sinh hoặc hộ chiếu</text></component>
          <component id="b" structure="alternatives"><text>Giấy khai sinh, hộ chiếu</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    node.components.filter {
      $0.structure == .mixed && !$0.demands.isEmpty && $0.kind == .paper && !$0.isAbstained
    }
    .map { .mixed($0) }
  }
}

extension Diagnostic {
  fileprivate static func mixed(_ node: ComponentNode) -> Diagnostic {
    let named = Set(node.demands.map(\.paper)).count
    return AlternativesUnsplit.finding(
      Bilingual(
        vi: "Dòng này trộn giấy tờ chọn một và giấy tờ phải nộp đủ",
        en: "This row mixes papers to choose from with papers that are all due"
      ),
      explanation: Bilingual(
        vi: "Tách thành các dòng: mỗi nhóm “chọn một” là một dòng. Nhận ra \(named) loại giấy tờ trong dòng.",
        en:
          "Split it: each group to choose from is a row of its own. \(named) kinds of paper were recognised."
      ),
      at: node.component.$text.place ?? node.component.anchor.place,
      subject: node.path
    )
  }
}
