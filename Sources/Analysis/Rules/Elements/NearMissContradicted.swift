import CatalogueModel
import Diagnostics

/// Flags a wording that a paper claims as its name and also says is not.
struct NearMissContradicted: Rule {
  static let manual = RuleManual(
    id: "near-miss-contradicted",
    title: Bilingual(
      vi: "Một cách gọi vừa là tên, vừa bị loại trừ",
      en: "A wording that is both a name and ruled out"
    ),
    rationale: Bilingual(
      vi:
        "Danh mục giấy tờ ghi cùng một cách gọi ở “từ đồng nghĩa” và ở “dễ nhầm” thì kết quả nhận dạng tùy thuộc thứ tự, không theo ý người biên tập.",
      en:
        "With one wording among both synonyms and near-misses recognition follows their order, not the editor's intent."
    ),
    severity: .error,
    examples: [
      .flags(
        "giấy chứng sinh ở cả hai nơi",
        """
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}, "synonyms": ["giấy chứng sinh"],
          "nearMisses": [{"text": "⟦Giấy chứng sinh⟧", "paper": "birth-notification"}]}}
        """
      ),
      .accepts(
        "hai nơi hai cách gọi",
        """
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}, "synonyms": ["khai sinh"],
          "nearMisses": [{"text": "giấy chứng sinh", "paper": "birth-notification"}]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.papers.flatMap { paper -> [Diagnostic] in
      guard !paper.nearMisses.isEmpty else { return [] }
      let names = Set(([paper.name.vi] + paper.synonyms.map(\.wrappedValue)).map { FoldedText.key($0) })
      return paper.nearMisses.filter { names.contains(FoldedText.key($0.text)) }.map {
        .contradicted($0, of: paper)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func contradicted(_ nearMiss: NearMiss, of paper: Paper) -> Diagnostic {
    NearMissContradicted.finding(
      Bilingual(
        vi: "“\(nearMiss.text)” vừa là tên của \(paper.name.vi), vừa bị coi là không phải",
        en: "'\(nearMiss.text)' is both a name of '\(paper.id)' and ruled out"
      ),
      at: nearMiss.$text.place ?? nearMiss.anchor.place,
      subject: ElementPath("paper/\(paper.id)")
    )
  }
}
