import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a cited provision that names no place in its document.
struct CitationProvisionUnreadable: Rule {
  static let manual = RuleManual(
    id: "citation-provision-unreadable",
    title: Bilingual(vi: "Điều khoản viện dẫn không xác định được", en: "Provision that names no place"),
    rationale: Bilingual(
      vi:
        "Kiến nghị sửa đổi phải chỉ đúng điểm, khoản, điều; “khoản 2” mà không nêu điều, hoặc chữ không phải điều khoản, thì không biết sửa ở đâu.",
      en:
        "An amendment is proposed for a point, clause or article; 'clause 2' without its article, or words that are no provision, lead nowhere."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 31")],
    severity: .information,
    examples: [
      .flags(
        "khoản không nêu điều, và chữ không phải điều khoản",
        """
        <procedure code="1.014063"><legalBasis>
          <citation document="26/2023/QH15"><provision>⟦khoản 1⟧</provision></citation>
          <citation document="70/2024/NĐ-CP"><provision>⟦theo quy định⟧</provision></citation>
        </legalBasis></procedure>
        """
      ),
      .accepts(
        "điều khoản đầy đủ, nhiều điều khoản, phụ lục",
        """
        {"procedure": {"code": "1.014063", "name": "Cấp thẻ căn cước", "legalBasis": [
          {"document": "26/2023/QH15", "provision": "khoản 1 Điều 24"},
          {"document": "131/2021/NĐ-CP", "provision": "điểm a khoản 1, khoản 2 Điều 130"},
          {"document": "148/2025/NĐ-CP", "provision": "Phụ lục V"}, {"document": "70/2024/NĐ-CP"}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var citations = node.procedure.legalBasis
    for component in node.components {
      citations += component.component.provisions + component.component.asks.flatMap(\.provisions)
    }
    return citations.compactMap { citation in
      guard let provision = citation.provision else { return nil }
      let read = CitedText(provision)
      let addresses = read.provisions + read.documents.flatMap(\.provisions)
      guard !addresses.contains(where: \.isWhole) else { return nil }
      return .unplaced(provision, isPartial: !addresses.isEmpty, citation)
    }
  }
}

extension Diagnostic {
  fileprivate static func unplaced(_ provision: String, isPartial: Bool, _ citation: Citation) -> Diagnostic {
    CitationProvisionUnreadable.finding(
      isPartial
        ? Bilingual(
          vi: "“\(provision)” của \(citation.document) không nêu điều hoặc phụ lục",
          en: "'\(provision)' of \(citation.document) names no article or annex"
        )
        : Bilingual(
          vi: "“\(provision)” không phải điều khoản của \(citation.document)",
          en: "'\(provision)' is no provision of \(citation.document)"
        ),
      explanation: Bilingual(
        vi: "Ghi như “điểm a khoản 1 Điều 24” hoặc “Phụ lục II”; viện dẫn cả văn bản thì bỏ trống.",
        en: "Write such as 'điểm a khoản 1 Điều 24' or 'Phụ lục II'; leave it out to cite the whole document."
      ),
      at: citation.$provision.place ?? citation.anchor.place,
      aspect: "\(citation.document) \(provision)"
    )
  }
}
