import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a document that the legal basis of a procedure names twice.
struct LegalBasisDuplicate: Rule {
  static let manual = RuleManual(
    id: "legal-basis-duplicate",
    title: Bilingual(vi: "Văn bản được viện dẫn hai lần", en: "Document cited twice"),
    rationale: Bilingual(
      vi:
        "Một văn bản ghi hai lần, thường một lần bằng số và một lần bằng tên, làm sai số văn bản phải rà soát và dễ bị sửa một chỗ, sót một chỗ.",
      en:
        "A document entered twice, often once by number and once by title, is counted twice and amended in one place only."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags(
        "số chuẩn và số kèm loại văn bản",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "legalBasis": [
          {"document": "154/2024/NĐ-CP"}, {"document": "68/2020/QH14"},
          {"document": "⟦Nghị định số 154/2024/NĐ-CP⟧"}]}}
        """
      ),
      .accepts(
        "hai điều khoản của một văn bản",
        """
        <procedure code="1.004222"><legalBasis>
          <citation document="68/2020/QH14"><provision>Điều 20</provision></citation>
          <citation document="68/2020/QH14"><provision>Điều 21</provision></citation>
        </legalBasis></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var first: [Citation: Place?] = [:]
    var findings: [Diagnostic] = []
    for (citation, number) in zip(node.procedure.legalBasis, node.citedDocuments) where !number.isEmpty {
      let key = Citation(document: number, provision: citation.provision)
      if let place = first[key] {
        findings.append(.citedTwice(number, at: citation.$document.place, first: place))
      } else {
        first[key] = citation.$document.place
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func citedTwice(_ number: String, at place: Place?, first: Place?) -> Diagnostic {
    LegalBasisDuplicate.finding(
      Bilingual(vi: "\(number) đã được viện dẫn", en: "\(number) is already cited"),
      explanation: Bilingual(
        vi: "Giữ một dòng; nếu viện dẫn nhiều điều thì ghi điều khoản ở “provision”.",
        en: "Keep one entry; where several articles are meant, name them under 'provision'."
      ),
      at: place,
      aspect: number,
      notes: [Note(Bilingual(vi: "lần đầu ở đây", en: "first cited here"), at: first)]
    )
  }
}
