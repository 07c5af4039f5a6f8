import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an amount without a currency.
struct FeeCurrencyMissing: Rule {
  static let manual = RuleManual(
    id: "fee-currency-missing",
    title: Bilingual(vi: "Số tiền không ghi loại tiền", en: "An amount without a currency"),
    rationale: Bilingual(
      vi:
        "Nhiều thủ tục xuất nhập cảnh, hàng không, lãnh sự thu bằng đô la Mỹ; không ghi loại tiền thì không cộng, không so sánh và không thanh toán trực tuyến được.",
      en:
        "Immigration, aviation and consular fees are often in US dollars; without a currency an amount can be neither added nor compared nor paid online."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm i khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "200, lời ghi không nói loại tiền",
        """
        <procedure code="1.001121"><channels><channel kind="direct"><fees>
          <fee kind="charge" amount="200"><text>⟦Đăng ký nhận cha, mẹ, con⟧</text></fee>
        </fees></channel></channels></procedure>
        """
      ),
      .accepts(
        "có loại tiền, loại tiền trong lời ghi, không thu",
        """
        <procedure code="1.001121"><channels><channel kind="direct"><fees>
          <fee kind="charge" amount="200" currency="USD"><text>Đăng ký nhận cha, mẹ, con</text></fee>
          <fee kind="charge" amount="8000"><text>8.000 đồng/bản sao</text></fee>
          <fee kind="charge" amount="0"/>
        </fees></channel></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for fee in node.procedure.channels.flatMap(\.fees) where fee.currency == nil {
      guard let amount = fee.amount, amount.mantissa != 0 else { continue }
      let text = fee.text ?? ""
      guard !FoldedText(text).words.contains(where: { Self.money.contains($0.identity) }),
        seen.insert("\(amount) \(text)").inserted
      else { continue }
      findings.append(.bare(fee, amount))
    }
    return findings
  }

  private static let money = Set(FoldedText("đồng đ vnd vnđ nghìn triệu usd đô la").words.map(\.identity))
}

extension Diagnostic {
  fileprivate static func bare(_ fee: Fee, _ amount: DecimalNumber) -> Diagnostic {
    FeeCurrencyMissing.finding(
      Bilingual(
        vi: "Khoản thu \(amount) không ghi loại tiền",
        en: "A payment of \(amount) without a currency"
      ),
      explanation: Bilingual(
        vi: "Ghi VND hoặc USD theo văn bản quy định mức thu.",
        en: "Enter VND or USD, as the tariff has it."
      ),
      at: fee.$text.place ?? fee.anchor.place,
      aspect: "\(amount) \(FoldedText.key(fee.text ?? ""))"
    )
  }
}
