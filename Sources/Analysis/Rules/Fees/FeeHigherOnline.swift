import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a payment that costs more online than in person.
struct FeeHigherOnline: Rule {
  static let manual = RuleManual(
    id: "fee-higher-online",
    title: Bilingual(vi: "Nộp trực tuyến phải trả nhiều hơn", en: "Filing online costs more"),
    rationale: Bilingual(
      vi:
        "Mức thu khi nộp trực tuyến được giảm hoặc bằng mức nộp trực tiếp; mức cao hơn thường là nhập nhầm cột và làm người dân không dùng dịch vụ trực tuyến.",
      en:
        "Online fees are lower or equal; a higher one is mostly entered in the wrong line and keeps people from filing online."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "trực tiếp 50.000, trực tuyến 100.000",
        """
        <procedure code="1.004222"><channels>
          <channel kind="direct"><fees><fee kind="charge" amount="50000"><text>Lệ phí đăng ký</text></fee></fees></channel>
          <channel kind="online"><fees><fee kind="charge" amount="100000"><text>⟦Lệ phí đăng ký⟧</text></fee></fees></channel>
        </channels></procedure>
        """
      ),
      .accepts(
        "thấp hơn, hoặc là khoản thu khác",
        """
        <procedure code="1.004222"><channels>
          <channel kind="direct"><fees><fee kind="charge" amount="50000"><text>Lệ phí đăng ký</text></fee></fees></channel>
          <channel kind="online"><fees><fee kind="charge" amount="25000"><text>Lệ phí đăng ký</text></fee>
            <fee kind="fee" amount="90000"><text>Phí thẩm định</text></fee></fees></channel>
        </channels></procedure>
        """
      ),
      .accepts(
        "trực tiếp thu bằng đô la, trực tuyến thu bằng đồng",
        """
        <procedure code="1.000013"><channels>
          <channel kind="direct"><fees><fee kind="charge" amount="25" currency="USD"/></fees></channel>
          <channel kind="online"><fees><fee kind="charge" amount="650000" currency="VND"/></fees></channel>
        </channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var direct: [Key: Fee] = [:]
    for fee in Self.fees(.direct, of: node.procedure) {
      let key = Key(fee)
      if let known = direct[key]?.amount, let amount = fee.amount, amount < known { continue }
      direct[key] = fee
    }
    var findings: [Diagnostic] = []
    for fee in Self.fees(.online, of: node.procedure) {
      guard let other = direct[Key(fee)], let least = other.amount, let most = fee.amount, least < most,
        least.mantissa != 0
      else { continue }
      findings.append(.higher(fee, most, than: other, least))
    }
    return findings
  }

  private static func fees(_ kind: ChannelKind, of procedure: Procedure) -> [Fee] {
    procedure.channels.filter { $0.kind == kind }.flatMap(\.fees).filter { $0.amount != nil }
  }

  /// What tells one payment from another.
  private struct Key: Hashable {
    let kind: FeeKind
    let currency: String?
    let wording: String

    init(_ fee: Fee) {
      kind = fee.kind
      currency = fee.currency
      wording = FoldedText.key(fee.text ?? "")
    }
  }
}

extension Diagnostic {
  fileprivate static func higher(
    _ fee: Fee,
    _ most: DecimalNumber,
    than other: Fee,
    _ least: DecimalNumber
  ) -> Diagnostic {
    FeeHigherOnline.finding(
      Bilingual(
        vi: "Nộp trực tuyến thu \(most), nộp trực tiếp thu \(least)",
        en: "\(most) online, \(least) in person"
      ),
      at: fee.$text.place ?? fee.anchor.place,
      notes: [
        Note(
          Bilingual(vi: "mức nộp trực tiếp ở đây", en: "the fee in person is here"),
          at: other.$text.place ?? other.anchor.place
        )
      ]
    )
  }
}
