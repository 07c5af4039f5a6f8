import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags the receipt of a payment to the State demanded as a paper.
struct PaymentReceiptAsked: Rule {
  static let manual = RuleManual(
    id: "payment-receipt-asked",
    title: Bilingual(
      vi: "Yêu cầu nộp chứng từ nộp tiền cho Nhà nước",
      en: "Receipt of a payment to the State demanded"
    ),
    rationale: Bilingual(
      vi:
        "Nhà nước là người thu nên đã biết khoản tiền đã nộp; nền tảng thanh toán, hệ thống thuế, kho bạc trả lời ngay, người dân không phải chứng minh.",
      en:
        "The State collected the money and knows it; payment platform, tax system and treasury tell at once, nobody need prove it."
    ),
    legalBasis: [
      Citation(document: "66.7/2025/NQ-CP", provision: "Điều 5"),
      Citation(document: "63/2010/NĐ-CP", provision: "Điều 7"),
    ],
    severity: .warning,
    examples: [
      .flags(
        "biên lai lệ phí trước bạ",
        """
        <procedure code="2.001215"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>⟦Biên lai nộp lệ phí⟧ trước bạ</text></component>
          <component id="b" kind="paper"><text>⟦Chứng từ nộp phí⟧ thẩm định</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "thủ tục về chính biên lai, chứng từ khác, được miễn nộp",
        """
        <procedure code="2.001215"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Báo cáo sử dụng biên lai</text></component>
          <component id="b" kind="paper"><text>Hóa đơn, chứng từ thu phí giám định của bệnh viện</text></component>
          <component id="c" kind="paper"><text>Không phải nộp biên lai nộp lệ phí khi thanh toán trực tuyến</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind == .paper {
      let folded = context.folded(component.component.$text)
      guard let words = Self.receipts.occurrences(in: folded).first?.words,
        !Self.waivers.occur(in: 0..<words.lowerBound, of: folded)
      else { continue }
      findings.append(.receipt(folded.bytes(of: words), in: ProcedureText(component)))
    }
    return findings
  }

  private static let receipts = WordingCues([
    "biên lai nộp lệ phí", "biên lai nộp phí", "biên lai thu phí", "biên lai thu lệ phí", "biên lai nộp thuế",
    "biên lai lệ phí", "chứng từ nộp phí", "chứng từ nộp lệ phí", "chứng từ nộp thuế", "biên lai thuế",
    "giấy nộp tiền vào ngân sách", "chứng từ nộp tiền vào ngân sách", "biên lai nộp tiền",
    "chứng từ nộp ngân sách",
    "chứng từ nộp tiền phí",
  ])
  private static let waivers = WordingCues(["không phải", "không yêu cầu", "không cần", "thay thế"])
}

extension Diagnostic {
  fileprivate static func receipt(_ bytes: Range<Int>, in item: ProcedureText) -> Diagnostic {
    PaymentReceiptAsked.finding(
      Bilingual(
        vi: "“\(item.text.wording(of: bytes))”: khoản tiền do chính Nhà nước thu",
        en: "'\(item.text.wording(of: bytes))': the State itself took the money"
      ),
      explanation: Bilingual(
        vi: "Bỏ dòng này; cơ quan giải quyết tra trên nền tảng thanh toán, hệ thống thuế hoặc kho bạc.",
        en: "Drop the row; look it up on the payment platform, with the tax office or the treasury."
      ),
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
