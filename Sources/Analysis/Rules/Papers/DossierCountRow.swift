import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags "number of dossiers: one set" entered as a dossier row.
struct DossierCountRow: Rule {
  static let manual = RuleManual(
    id: "dossier-count-row",
    title: Bilingual(
      vi: "Số lượng hồ sơ ghi thành một thành phần hồ sơ",
      en: "The number of dossiers entered as a component"
    ),
    rationale: Bilingual(
      vi:
        "“Số lượng hồ sơ: 01 bộ” không phải giấy tờ; để trong bảng thành phần hồ sơ thì nó được tính là một giấy tờ phải nộp.",
      en: "'Number of dossiers: 1' is no paper; in the table of components it counts as one to be filed."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "số lượng hồ sơ",
        """
        <procedure code="2.002351"><cases><case id="main"><components>
          <component id="a" original="1"><text>⟦* Số lượng hồ sơ: 01 (một) bộ.⟧</text></component>
          <component id="b" original="1"><text>⟦01 bộ hồ sơ⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "giấy tờ gồm nhiều bộ bản vẽ",
        """
        <procedure code="1.013225"><cases><case id="main"><components>
          <component id="a" original="2"><text>02 bộ bản vẽ thiết kế xây dựng</text></component>
          <component id="b" original="1"><text>Hồ sơ pháp lý của nhiệm vụ, dự án</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    node.components.filter { Self.countsDossiers(context.folded($0.component.$text)) }.map { .count($0) }
  }

  private static func countsDossiers(_ text: FoldedText) -> Bool {
    guard let first = text.words.first else { return false }
    if headings.longest(at: 0, in: text.words) != nil { return true }
    return first.isNumber && text.words.count <= 5
      && sets.occurrences(in: text).contains { $0.words.upperBound == text.words.count }
  }

  private static let headings = WordingCues([
    "số lượng hồ sơ", "số bộ hồ sơ", "số lượng bộ hồ sơ", "số hồ sơ phải nộp", "thành phần số lượng hồ sơ",
  ])
  private static let sets = WordingCues(["bộ hồ sơ"])
}

extension Diagnostic {
  fileprivate static func count(_ node: ComponentNode) -> Diagnostic {
    DossierCountRow.finding(
      Bilingual(
        vi: "Số lượng hồ sơ được ghi thành một thành phần hồ sơ",
        en: "The number of dossiers stands as a component"
      ),
      explanation: Bilingual(
        vi: "Bỏ dòng này; số bản của từng giấy tờ ghi ở giấy tờ đó.",
        en: "Drop the row; how many of each paper are due stands with the paper."
      ),
      at: node.component.$text.place ?? node.component.anchor.place,
      subject: node.path
    )
  }
}
