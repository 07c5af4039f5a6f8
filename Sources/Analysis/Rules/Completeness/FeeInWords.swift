import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a fee of nothing whose wording states an amount.
struct FeeInWords: Rule {
  static let manual = RuleManual(
    id: "fee-in-words",
    title: Bilingual(vi: "Mức phí chỉ có trong phần diễn giải", en: "Fee stated in words only"),
    rationale: Bilingual(
      vi:
        "Mức 0 hoặc bỏ trống trong khi phần diễn giải nêu số tiền thì chi phí bị tính là 0 và không thanh toán trực tuyến được.",
      en:
        "With 0 or nothing as the amount and a sum in the text the cost counts as nil, and it cannot be paid online."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "mức 0, diễn giải 50.000 đồng",
        """
        <procedure code="1.004222"><channels><channel kind="direct"><fees>
          <fee kind="charge" amount="0"><text>⟦50.000 đồng/lần⟧</text></fee>
          <fee kind="charge"><text>⟦Mười nghìn: 10 nghìn đồng⟧</text></fee>
        </fees></channel></channels></procedure>
        """
      ),
      .accepts(
        "miễn lệ phí, đã ghi số tiền, hoặc chỉ dẫn số văn bản",
        """
        <procedure code="1.004222"><channels><channel kind="direct"><fees>
          <fee kind="charge" amount="0"><text>Không thu lệ phí</text></fee>
          <fee kind="charge" amount="50000"><text>50.000 đồng/lần</text></fee>
          <fee kind="charge"><text>Theo Thông tư số 75/2022/TT-BTC ngày 22/12/2022</text></fee>
        </fees></channel></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for fee in node.procedure.channels.flatMap(\.fees) {
      guard let text = fee.text, fee.amount.map({ $0.mantissa == 0 }) ?? true else { continue }
      let folded = FoldedText(text)
      guard Self.statesAmount(folded), seen.insert(FoldedText.key(text)).inserted else { continue }
      findings.append(.inWords(fee))
    }
    return findings
  }

  /// Whether a number stands before a word for money, or is written in thousands and stands before one.
  private static func statesAmount(_ text: FoldedText) -> Bool {
    for (index, word) in text.words.enumerated().dropFirst() where money.contains(word.identity) {
      let before = text.words[index - 1]
      if before.isNumber, !zeros.contains(before.identity) || (index > 1 && text.words[index - 2].isNumber) {
        return true
      }
    }
    return false
  }

  private static let money = Set(FoldedText("đồng đ vnd vnđ nghìn ngàn triệu").words.map(\.identity))
  private static let zeros = Set(FoldedText("0 00 000").words.map(\.identity))
}

extension Diagnostic {
  fileprivate static func inWords(_ fee: Fee) -> Diagnostic {
    FeeInWords.finding(
      Bilingual(
        vi: fee.amount == nil
          ? "Mức phí để trống trong khi diễn giải nêu số tiền"
          : "Mức phí ghi 0 trong khi diễn giải nêu số tiền",
        en: fee.amount == nil
          ? "No amount, while the wording states one" : "Amount 0, while the wording states one"
      ),
      explanation: Bilingual(
        vi: "Tách từng mức thành một dòng có số tiền.",
        en: "Make each rate a line of its own with its amount."
      ),
      at: fee.$text.place ?? fee.anchor.place
    )
  }
}
