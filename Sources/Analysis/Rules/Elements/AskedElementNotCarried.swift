import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an annotation that uses a datum the paper does not carry.
struct AskedElementNotCarried: Rule {
  static let manual = RuleManual(
    id: "asked-element-not-carried",
    title: Bilingual(
      vi: "Dữ liệu được cho là lấy từ giấy tờ mà giấy tờ không có",
      en: "A datum taken from a paper that does not carry it"
    ),
    rationale: Bilingual(
      vi:
        "Phương án chỉ xét những phần tử thủ tục dùng từ giấy tờ; phần tử giấy tờ không mang làm kết luận về dữ liệu thay thế bị sai.",
      en:
        "A proposal looks at the data a procedure uses from a paper; a datum the paper does not carry makes its verdict wrong."
    ),
    severity: .error,
    examples: [
      .flags(
        "nhóm máu từ giấy khai sinh",
        """
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}, "elements": ["person.full-name"]}}
        === procedures/1.001193.json
        {"procedure": {"code": "1.001193", "name": "Đăng ký", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Giấy khai sinh", "asks": [{"paper": "birth-certificate", "demand": "required",
            "elements": ["person.full-name", "⟦person.blood-type⟧"]}]}]}]}}
        """
      ),
      .accepts(
        "giấy tờ mang phần tử, hoặc chưa rõ giấy tờ mang gì",
        """
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}, "elements": ["person.full-name"]}}
        === papers/charter.json
        {"paper": {"id": "charter", "name": {"vi": "Điều lệ"}}}
        === procedures/1.001193.json
        {"procedure": {"code": "1.001193", "name": "Đăng ký", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Giấy khai sinh", "asks": [{"paper": "birth-certificate", "demand": "required", "elements": ["person.full-name"]}]},
          {"id": "b", "text": "Điều lệ", "asks": [{"paper": "charter", "demand": "required", "elements": ["enterprise.name"]}]}]}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components {
      for ask in component.component.asks where !ask.elements.isEmpty {
        guard let index = context.knowledge.paper(ask.paper) else { continue }
        let paper = context.knowledge.papers[index]
        guard !paper.elements.isEmpty else { continue }
        let carried = Set(paper.elements.map(\.wrappedValue))
        for element in ask.elements where !carried.contains(element.wrappedValue) {
          findings.append(.notCarried(element, paper: paper, of: component.path))
        }
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func notCarried(_ element: Located<String>, paper: Paper, of path: ElementPath)
    -> Diagnostic
  {
    AskedElementNotCarried.finding(
      Bilingual(
        vi: "\(paper.name.vi) không mang “\(element.wrappedValue)”",
        en: "'\(paper.id)' does not carry '\(element.wrappedValue)'"
      ),
      explanation: Bilingual(
        vi: "Sửa phần tử, hoặc bổ sung phần tử vào giấy tờ nếu giấy tờ có ghi.",
        en: "Mend the element, or add it to the paper where the paper states it."
      ),
      at: element.place,
      subject: path,
      aspect: "\(paper.id) \(element.wrappedValue)"
    )
  }
}
