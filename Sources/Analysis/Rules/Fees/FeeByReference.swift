import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a payment whose amount is only to be found in some other document.
struct FeeByReference: Rule {
  static let manual = RuleManual(
    id: "fee-by-reference",
    title: Bilingual(vi: "Mức phí chỉ viện dẫn văn bản khác", en: "A fee that only points elsewhere"),
    rationale: Bilingual(
      vi:
        "“Theo quy định của Hội đồng nhân dân cấp tỉnh” không cho người nộp biết phải trả bao nhiêu, chi phí bị tính là 0 và không thanh toán trực tuyến được.",
      en:
        "'As the provincial council lays down' tells nobody what to pay; the cost counts as nil and cannot be paid online."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm i khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "do Hội đồng nhân dân quy định, ở hai cách thức nộp",
        """
        <procedure code="1.115749"><channels>
          <channel kind="direct"><fees><fee kind="fee" amount="0"><text>⟦Theo quy định của Hội đồng nhân dân cấp tỉnh⟧</text></fee></fees></channel>
          <channel kind="online"><fees><fee kind="fee" amount="0"><text>Theo quy định của Hội đồng nhân dân cấp tỉnh</text></fee></fees></channel>
        </channels></procedure>
        """
      ),
      .accepts(
        "có số tiền, miễn phí, hoặc biểu phí kèm theo",
        """
        <procedure code="1.115749"><channels><channel kind="direct"><fees>
          <fee kind="fee" amount="50000"><text>Theo quy định của Hội đồng nhân dân cấp tỉnh</text></fee>
          <fee kind="fee" amount="0"><text>Không thu phí theo quy định tại Nghị quyết của Hội đồng nhân dân tỉnh</text></fee>
          <fee kind="fee"><text>50.000 đồng theo quy định tại Thông tư số 85/2019/TT-BTC</text></fee>
          <fee kind="fee"><text>Theo quy định của Bộ Tài chính</text><attachment>bieu-phi.pdf</attachment></fee>
        </fees></channel></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for fee in node.procedure.channels.flatMap(\.fees) {
      guard fee.amount.map({ $0.mantissa == 0 }) ?? true, fee.attachment == nil, let text = fee.text,
        seen.insert(FoldedText.key(text)).inserted
      else { continue }
      let folded = FoldedText(text)
      if Self.references.occur(in: folded), !Self.answers.occur(in: folded), !Self.statesSum(folded) {
        findings.append(.elsewhere(fee))
      }
    }
    return findings
  }

  /// Whether a number stands right before a word for money.
  private static func statesSum(_ text: FoldedText) -> Bool {
    text.words.indices.dropFirst().contains { index in
      money.contains(text.words[index].identity) && text.words[index - 1].isNumber
    }
  }

  private static let references = WordingCues([
    "theo quy định", "do hội đồng nhân dân", "do HĐND", "theo nghị quyết", "theo thông tư", "theo quyết định",
    "theo biểu", "thực hiện theo", "theo mức thu",
  ])
  private static let answers = WordingCues([
    "không thu", "miễn phí", "không phải nộp", "không mất phí", "không có phí", "không quy định", "0 đồng",
  ])
  private static let money = Set(FoldedText("đồng đ vnd vnđ nghìn ngàn triệu usd").words.map(\.identity))
}

extension Diagnostic {
  fileprivate static func elsewhere(_ fee: Fee) -> Diagnostic {
    FeeByReference.finding(
      Bilingual(
        vi: "Khoản thu không có số tiền, chỉ dẫn sang văn bản khác",
        en: "A payment without an amount that points to another document"
      ),
      explanation: Bilingual(
        vi: "Ghi số tiền, hoặc đính kèm biểu mức thu của từng tỉnh.",
        en: "Give the amount, or attach each province's tariff."
      ),
      at: fee.$text.place ?? fee.anchor.place
    )
  }
}
