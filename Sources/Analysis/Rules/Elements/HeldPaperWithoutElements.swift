import CatalogueModel
import Diagnostics

/// Flags a paper that a register is said to hold while nobody says what the paper states.
struct HeldPaperWithoutElements: Rule {
  static let manual = RuleManual(
    id: "held-paper-without-elements",
    title: Bilingual(
      vi: "Giấy tờ có trong cơ sở dữ liệu nhưng chưa nêu dữ liệu mang",
      en: "A held paper without the data it carries"
    ),
    rationale: Bilingual(
      vi:
        "Không biết giấy tờ ghi những gì thì không kiểm tra được cơ sở dữ liệu đã có đủ hay chưa; điều kiện về trường dữ liệu luôn “chưa xác định”.",
      en:
        "Without knowing what a paper states nobody can tell whether the register has it all; the gate on fields stays unknown."
    ),
    severity: .information,
    examples: [
      .flags(
        "không nêu phần tử nào",
        """
        {"paper": {"id": "⟦birth-certificate⟧", "name": {"vi": "Giấy khai sinh"},
          "holdings": [{"register": "civil-status", "recordType": "birth"}]}}
        """
      ),
      .accepts(
        "có phần tử, hoặc không cơ sở dữ liệu nào có",
        """
        === papers/a.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}, "elements": ["person.full-name"],
          "holdings": [{"register": "civil-status", "recordType": "birth"}]}}
        === papers/b.json
        {"paper": {"id": "charter", "name": {"vi": "Điều lệ"}}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.papers.filter { !$0.holdings.isEmpty && $0.elements.isEmpty }.map { .blank($0) }
  }
}

extension Diagnostic {
  fileprivate static func blank(_ paper: Paper) -> Diagnostic {
    HeldPaperWithoutElements.finding(
      Bilingual(
        vi: "Chưa nêu \(paper.name.vi) mang những dữ liệu gì",
        en: "Nothing says which data '\(paper.id)' carries"
      ),
      at: paper.$id.place ?? paper.anchor.place,
      subject: ElementPath("paper/\(paper.id)")
    )
  }
}
