import CatalogueModel
import Diagnostics

/// Flags a paper the law replaces by data for which no register is named.
struct PaperHoldingMissing: Rule {
  static let manual = RuleManual(
    id: "paper-holding-missing",
    title: Bilingual(
      vi: "Giấy tờ được thay thế nhưng không ghi cơ sở dữ liệu",
      en: "Replaceable paper without a register"
    ),
    rationale: Bilingual(
      vi:
        "Điều 4 gắn mỗi giấy tờ với một cơ sở dữ liệu; không ghi cơ sở dữ liệu thì mọi đề xuất cho giấy tờ này mắc ở điều kiện công bố.",
      en:
        "Article 4 ties each paper to a database; without one every proposal for the paper is stuck at the publication gate."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "Điều 4")],
    severity: .warning,
    examples: [
      .flags(
        "giấy tờ Điều 4 không có nơi lưu",
        #"{"paper": {"id": "⟦driving-licence⟧", "article4": true, "name": {"vi": "Giấy phép lái xe"}}}"#
      ),
      .accepts(
        "có nơi lưu, hoặc giấy tờ ngoài Điều 4",
        """
        === a.xml
        <paper id="driving-licence" article4="true"><holdings><holding register="driving-licence" recordType="licence"/></holdings></paper>
        === b.json
        {"paper": {"id": "meeting-minutes", "name": {"vi": "Biên bản họp"}}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.papers.filter { $0.isArticle4 && $0.holdings.isEmpty }.map { .unheld($0) }
  }
}

extension Diagnostic {
  fileprivate static func unheld(_ paper: Paper) -> Diagnostic {
    PaperHoldingMissing.finding(
      Bilingual(
        vi: "\(paper.name.vi) thuộc Điều 4 nhưng không ghi cơ sở dữ liệu nào giữ thông tin",
        en: "\(paper.id) is an Article 4 paper and names no register"
      ),
      explanation: Bilingual(
        vi: "Ghi cơ sở dữ liệu và loại bản ghi ở “holdings”.",
        en: "Name register and record type under 'holdings'."
      ),
      at: paper.$id.place ?? paper.anchor.place,
      subject: ElementPath("paper/\(paper.id)")
    )
  }
}
