import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row that sends the applicant to a provision to find out which paper is due.
struct PaperByProvision: Rule {
  static let manual = RuleManual(
    id: "paper-by-provision",
    title: Bilingual(vi: "Giấy tờ chỉ nêu bằng viện dẫn", en: "Papers named by a provision only"),
    rationale: Bilingual(
      vi:
        "“Giấy tờ quy định tại Điều 137” buộc người nộp tự tra luật mới biết phải nộp gì, và phần mềm không xác định được giấy tờ để thay bằng dữ liệu.",
      en:
        "'Papers under Article 137' sends people to the law to learn what to file, and no program can tell which data would do instead."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags(
        "giấy tờ quy định tại điều luật",
        """
        <procedure code="1.115501"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Một trong các loại ⟦giấy tờ quy định tại Điều⟧ 137 Luật Đất đai</text></component>
          <component id="b" kind="paper"><text>⟦Tài liệu theo quy định tại điểm⟧ a khoản 3 Điều 55 Nghị định số 175/2024/NĐ-CP</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "nêu tên giấy tờ rồi mới viện dẫn",
        """
        <procedure code="1.115501"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Quyết định giao đất quy định tại Điều 137 Luật Đất đai</text></component>
          <component id="b" kind="paper"><text>Giấy tờ về thừa kế trong trường hợp quy định tại Điều 45</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind == .paper && component.component.asks.isEmpty {
      let folded = context.folded(component.component.$text)
      let found = Self.references.occurrences(in: folded).first { found in
        found.words.upperBound < folded.words.count
          && Self.levels.contains(folded.words[found.words.upperBound].identity)
      }
      guard let found else { continue }
      let words = found.words.lowerBound..<(found.words.upperBound + 1)
      findings.append(.reference(folded.bytes(of: words), in: component))
    }
    return findings
  }

  private static let references = WordingCues(
    ["giấy tờ", "tài liệu", "văn bản", "chứng từ", "hồ sơ", "thành phần hồ sơ"].flatMap { head in
      ["quy định tại", "được quy định tại", "theo quy định tại", "nêu tại", "theo"].map { "\(head) \($0)" }
    }
  )
  private static let levels = Set(FoldedText("điểm khoản điều phụ").words.map(\.identity))
}

extension Diagnostic {
  fileprivate static func reference(_ bytes: Range<Int>, in component: ComponentNode) -> Diagnostic {
    PaperByProvision.finding(
      Bilingual(
        vi: "Giấy tờ phải nộp chỉ được nêu bằng viện dẫn điều khoản",
        en: "The papers due are named by a provision only"
      ),
      explanation: Bilingual(
        vi: "Nêu tên các giấy tờ, mỗi lựa chọn một dòng; giữ viện dẫn làm căn cứ.",
        en: "Name the papers, one choice a row; keep the provision as the ground."
      ),
      at: component.component.$text.place(of: bytes),
      subject: component.path
    )
  }
}
