import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a demand for "other related papers" that names none.
struct PaperUnnamed: Rule {
  static let manual = RuleManual(
    id: "paper-unnamed",
    title: Bilingual(vi: "Yêu cầu giấy tờ không nêu tên", en: "A paper demanded without a name"),
    rationale: Bilingual(
      vi:
        "“Các giấy tờ khác có liên quan” để người tiếp nhận tự quyết định phải nộp gì; hồ sơ của thủ tục phải được quy định cụ thể.",
      en:
        "'Other related papers' leaves it to the clerk what is to be filed; the law wants a dossier to be laid down."
    ),
    legalBasis: [
      Citation(document: "63/2010/NĐ-CP", provision: "Điều 7"),
      Citation(document: "63/2010/NĐ-CP", provision: "điểm d khoản 2 Điều 8"),
    ],
    severity: .warning,
    examples: [
      .flags(
        "văn bản khác có liên quan",
        """
        <procedure code="1.013316"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Các ⟦văn bản khác có liên quan⟧.</text></component>
          <component id="b" kind="paper"><text>⟦Tài liệu liên quan⟧ (nếu có)</text></component>
          <component id="c" kind="paper"><text>Hộ chiếu và các ⟦giấy tờ khác⟧ theo quy định</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "nói rõ liên quan đến việc gì, giấy tờ khác để chứng minh một việc, ghi chú",
        """
        <procedure code="1.013316"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Giấy tờ liên quan đến việc chuyển quyền sử dụng đất</text></component>
          <component id="b" kind="paper"><text>Giấy khai sinh hoặc giấy tờ khác chứng minh quan hệ cha con</text></component>
          <component id="c" kind="note"><text>Cơ quan không yêu cầu giấy tờ khác</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind == .paper {
      let folded = context.folded(component.component.$text)
      guard let words = Self.unnamed(in: folded), !Self.waivers.occur(in: 0..<words.lowerBound, of: folded)
      else { continue }
      findings.append(.unnamed(folded.bytes(of: words), in: component))
    }
    return findings
  }

  private static func unnamed(in text: FoldedText) -> Range<Int>? {
    for found in related.occurrences(in: text) {
      let next = found.words.upperBound
      let isOther = found.cue >= relatedWordings.count
      guard next < text.words.count, text.words[next].gap.marks.subtracting(.space).isEmpty else {
        return found.words
      }
      let goesOn =
        isOther ? vague.longest(at: next, in: text.words) == nil : targets.contains(text.words[next].identity)
      if !goesOn { return found.words }
    }
    return nil
  }

  private static let heads = ["giấy tờ", "tài liệu", "văn bản", "chứng từ", "hồ sơ"]
  private static let relatedWordings = heads.flatMap { head in
    [
      "khác có liên quan", "khác liên quan", "có liên quan khác", "liên quan khác", "có liên quan",
      "liên quan",
    ]
    .map { "\(head) \($0)" }
  }
  private static let related = WordingCues(relatedWordings + heads.prefix(4).map { "\($0) khác" })
  private static let targets = Set(
    FoldedText("đến tới trực về nêu được do để phục có đã của").words.map(\.identity)
  )
  private static let vague = WordingCues([
    "theo quy định", "nếu có", "theo yêu cầu", "khi cần", "cần thiết", "và", "hoặc",
  ])
  private static let waivers = WordingCues(["không yêu cầu", "không phải", "không được yêu cầu", "không cần"])
}

extension Diagnostic {
  fileprivate static func unnamed(_ bytes: Range<Int>, in component: ComponentNode) -> Diagnostic {
    let text = component.component.$text
    return PaperUnnamed.finding(
      Bilingual(
        vi: "“\(text.wording(of: bytes))” không cho biết phải nộp giấy tờ nào",
        en: "'\(text.wording(of: bytes))' does not tell which papers are due"
      ),
      explanation: Bilingual(
        vi: "Nêu tên từng giấy tờ và trường hợp phải nộp, hoặc bỏ.",
        en: "Name each paper and when it is due, or drop it."
      ),
      at: text.place(of: bytes),
      subject: component.path
    )
  }
}
