import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a cited number of a year that has not come yet.
struct CitationYearAhead: Rule {
  static let manual = RuleManual(
    id: "citation-year-ahead",
    title: Bilingual(vi: "Số văn bản của năm chưa đến", en: "Document number of a year to come"),
    rationale: Bilingual(
      vi:
        "Số, ký hiệu mang năm sau năm áp dụng thì chắc chắn ghi nhầm; văn bản đó không tồn tại nên yêu cầu không có căn cứ.",
      en:
        "A number that bears a year after the one of application is a misprint; there is no such document, and the demand has no ground."
    ),
    legalBasis: [Citation(document: "30/2020/NĐ-CP", provision: "Phụ lục I")],
    severity: .warning,
    examples: [
      .flags(
        "năm 2052 thay cho 2025",
        #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "legalBasis": [{"document": "⟦118/2052/NĐ-CP⟧"}]}}"#
      ),
      .flags(
        "văn bản của năm sau trong căn cứ của một dòng hồ sơ",
        """
        <procedure code="1.004222"><cases><case id="main"><components><component id="a"><text>Tờ khai</text>
          <provisions><citation document="⟦12/2027/TT-BTP⟧"/></provisions></component></components></case></cases></procedure>
        """
      ),
      .accepts(
        "năm hiện tại và năm đã qua",
        """
        <procedure code="1.004222"><legalBasis><citation document="118/2025/NĐ-CP"/>
          <citation document="18/2026/NĐ-CP"/><citation document="163/QĐ-BTP"/></legalBasis></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var citations = zip(node.procedure.legalBasis, node.citedDocuments).map { ($0.$document, $1) }
    for component in node.components {
      let provisions = component.component.provisions + component.component.asks.flatMap(\.provisions)
      citations += provisions.map { ($0.$document, $0.document) }
    }
    return citations.compactMap { located, number in
      guard let year = DocumentNumber.parts(of: number)?.year, year > context.asOf.year else { return nil }
      return .ahead(number, year, at: located.place)
    }
  }
}

extension Diagnostic {
  fileprivate static func ahead(_ number: String, _ year: Int, at place: Place?) -> Diagnostic {
    CitationYearAhead.finding(
      Bilingual(
        vi: "\(number) mang năm \(year), chưa đến",
        en: "\(number) is of the year \(year), still to come"
      ),
      explanation: Bilingual(
        vi: "Sửa năm trong số, ký hiệu theo văn bản gốc.",
        en: "Correct the year from the document itself."
      ),
      at: place,
      aspect: number
    )
  }
}
