import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row that asks for several papers at once.
struct PapersPacked: Rule {
  static let manual = RuleManual(
    id: "papers-packed",
    title: Bilingual(vi: "Nhiều giấy tờ trong một dòng", en: "Several papers packed into one row"),
    rationale: Bilingual(
      vi:
        "Mỗi dòng chỉ có một số lượng và một ô tải lên; nhiều giấy tờ gộp lại thì không đếm được, không thay từng giấy tờ bằng dữ liệu được.",
      en:
        "A row has one quantity and one upload field; several papers in it cannot be counted, nor replaced by data one by one."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm d khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "giấy khai sinh và giấy kết hôn",
        """
        === papers/a.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}}}
        === papers/b.json
        {"paper": {"id": "marriage-certificate", "name": {"vi": "Giấy chứng nhận kết hôn"}}}
        === procedures/1.001193.xml
        <procedure code="1.001193"><cases><case id="main"><components>
          <component id="a" original="1"><text>⟦Giấy khai sinh; Giấy chứng nhận kết hôn⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "chọn một trong hai; đã gán từng giấy tờ",
        """
        === papers/a.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}}}
        === papers/b.json
        {"paper": {"id": "marriage-certificate", "name": {"vi": "Giấy chứng nhận kết hôn"}}}
        === procedures/1.001193.xml
        <procedure code="1.001193"><cases><case id="main"><components>
          <component id="a" original="1"><text>Giấy khai sinh hoặc Giấy chứng nhận kết hôn</text></component>
          <component id="b" original="1" structure="all"><text>Giấy khai sinh; Giấy chứng nhận kết hôn</text><asks>
            <ask paper="birth-certificate" demand="required"/><ask paper="marriage-certificate" demand="required"/></asks></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components
    where component.structure == .all && component.kind == .paper && !component.isAbstained
      && component.component.asks.isEmpty
    {
      var papers: [Int] = []
      for demand in component.demands where demand.demand != .mentioned && !papers.contains(demand.paper) {
        papers.append(demand.paper)
      }
      if papers.count > 1 {
        findings.append(.packed(papers.map { context.knowledge.papers[$0] }, in: component))
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func packed(_ papers: [Paper], in node: ComponentNode) -> Diagnostic {
    PapersPacked.finding(
      Bilingual(
        vi: "Một dòng yêu cầu \(papers.count) giấy tờ: \(papers.map(\.name.vi).joined(separator: "; "))",
        en: "One row asks for \(papers.count) papers: \(papers.map(\.id).joined(separator: ", "))"
      ),
      explanation: Bilingual(
        vi: "Tách mỗi giấy tờ thành một dòng có số lượng riêng.",
        en: "Give each paper a row with a quantity of its own."
      ),
      at: node.component.$text.place ?? node.component.anchor.place,
      subject: node.path
    )
  }
}
