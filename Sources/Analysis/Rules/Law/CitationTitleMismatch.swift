import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a citation whose title is of another kind of document than its number.
struct CitationTitleMismatch: Rule {
  static let manual = RuleManual(
    id: "citation-title-mismatch",
    title: Bilingual(
      vi: "Tên loại văn bản trái với số, ký hiệu",
      en: "Title and number of a citation disagree"
    ),
    rationale: Bilingual(
      vi:
        "Tên ghi “Nghị định” mà ký hiệu là của thông tư thì một trong hai sai; thứ bậc văn bản quyết định ai được sửa và có làm việc thay thế giấy tờ hết hiệu lực hay không.",
      en:
        "A title that says decree under a circular's number is wrong in one of the two; rank decides who may amend and whether a substitution lapses."
    ),
    legalBasis: [Citation(document: "30/2020/NĐ-CP", provision: "Phụ lục I")],
    severity: .warning,
    examples: [
      .flags(
        "tên là nghị định, số là thông tư",
        """
        {"procedure": {"code": "1.001193", "name": "Đăng ký khai sinh", "legalBasis": [
          {"document": "⟦04/2020/TT-BTP⟧", "title": "Nghị định quy định chi tiết Luật Hộ tịch"}]}}
        """
      ),
      .accepts(
        "cùng loại, hoặc tên không nêu loại",
        """
        <procedure code="1.001193"><legalBasis>
          <citation document="04/2020/TT-BTP"><title>Thông tư hướng dẫn Luật Hộ tịch và Nghị định số 123/2015/NĐ-CP</title></citation>
          <citation document="254/2025/QH15"><title>Nghị quyết quy định một số cơ chế, chính sách</title></citation>
          <citation document="60/2014/QH13"><title>Hộ tịch</title></citation>
          <citation document="91/2015/QH13"><title>Bộ luật Dân sự</title></citation>
        </legalBasis></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    zip(node.procedure.legalBasis, node.citedDocuments).compactMap { citation, number in
      guard let title = citation.title, let titled = Self.kind(in: title),
        let numbered = Self.kind(of: number), titled != numbered,
        // The National Assembly numbers its resolutions like its laws.
        !(titled == .resolution && numbered == .assembly)
      else { return nil }
      return .disagreeing(number, title, at: citation.$document.place ?? citation.anchor.place)
    }
  }

  /// Kinds as far as letters tell them: laws and resolutions of the National Assembly share theirs.
  private enum Kind {
    case assembly, decree, resolution, decision, circular, ordinance
  }

  private static func kind(in title: String) -> Kind? {
    let text = FoldedText(title)
    guard !text.words.isEmpty, let cue = words.longest(at: 0, in: text.words)?.cue else { return nil }
    return kinds[cue]
  }

  private static func kind(of number: String) -> Kind? {
    switch DocumentKind(number: number) {
    case .law: .assembly
    case .decree: .decree
    case .resolutionGovernment, .resolutionLocal, .resolutionStandingCommittee: .resolution
    case .decisionPrimeMinister, .decisionMinister, .decisionLocal: .decision
    case .circular, .jointCircular: .circular
    default: nil
    }
  }

  private static let words = WordingCues([
    "luật", "bộ luật", "nghị định", "nghị quyết", "quyết định", "thông tư", "thông tư liên tịch", "pháp lệnh",
  ])
  private static let kinds: [Kind] = [
    .assembly, .assembly, .decree, .resolution, .decision, .circular, .circular, .ordinance,
  ]
}

extension Diagnostic {
  fileprivate static func disagreeing(_ number: String, _ title: String, at place: Place?) -> Diagnostic {
    let shown = title.count > 60 ? String(title.prefix(60)) + "…" : title
    return CitationTitleMismatch.finding(
      Bilingual(
        vi: "Tên “\(shown)” không cùng loại văn bản với số \(number)",
        en: "The title '\(shown)' is of another kind than the number \(number)"
      ),
      explanation: Bilingual(
        vi: "Đối chiếu văn bản gốc rồi sửa số hoặc tên.",
        en: "Look the document up and correct the number or the title."
      ),
      at: place,
      aspect: number
    )
  }
}
