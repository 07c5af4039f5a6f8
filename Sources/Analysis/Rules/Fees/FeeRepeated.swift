import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a payment that stands twice with the same kind, amount and wording in one channel.
struct FeeRepeated: Rule {
  static let manual = RuleManual(
    id: "fee-repeated",
    title: Bilingual(vi: "Khoản thu ghi hai lần", en: "A payment entered twice"),
    rationale: Bilingual(
      vi:
        "Cùng một khoản thu ghi lại trong một cách thức nộp thì tổng chi phí bị tính gấp đôi và có thể bị thu hai lần.",
      en: "The same payment twice in one channel doubles the cost in every sum, and may be collected twice."
    ),
    severity: .warning,
    examples: [
      .flags(
        "một dòng chép hai lần",
        """
        <procedure code="1.115342"><channels><channel kind="direct"><fees>
          <fee kind="fee" amount="100000"><text>Phí thẩm định hồ sơ</text></fee>
          <fee kind="fee" amount="100000"><text>⟦Phí  thẩm định hồ sơ.⟧</text></fee>
        </fees></channel></channels></procedure>
        """
      ),
      .accepts(
        "số tiền khác, loại khác, hoặc hai cách thức nộp",
        """
        <procedure code="1.115342"><channels><channel kind="direct"><fees>
          <fee kind="fee" amount="100000"><text>Phí thẩm định hồ sơ</text></fee>
          <fee kind="fee" amount="50000"><text>Phí thẩm định hồ sơ</text></fee>
          <fee kind="charge" amount="100000"><text>Phí thẩm định hồ sơ</text></fee></fees></channel>
          <channel kind="online"><fees><fee kind="fee" amount="100000"><text>Phí thẩm định hồ sơ</text></fee>
        </fees></channel></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for channel in node.procedure.channels {
      var seen: [Key: Place?] = [:]
      for fee in channel.fees where fee.text != nil || fee.amount != nil {
        let key = Key(kind: fee.kind, amount: fee.amount, wording: FoldedText.key(fee.text ?? ""))
        let place = fee.$text.place ?? fee.anchor.place
        if let first = seen[key] {
          findings.append(.repeated(at: place, first: first, in: channel.kind, as: key.wording))
        } else {
          seen[key] = place
        }
      }
    }
    return findings
  }

  private struct Key: Hashable {
    let kind: FeeKind
    let amount: DecimalNumber?
    let wording: String
  }
}

extension Diagnostic {
  fileprivate static func repeated(
    at place: Place?,
    first: Place?,
    in channel: ChannelKind,
    as wording: String
  ) -> Diagnostic {
    FeeRepeated.finding(
      Bilingual(
        vi: "Khoản thu này đã ghi trong cùng cách thức nộp",
        en: "This payment already stands in the channel"
      ),
      explanation: Bilingual(
        vi: "Bỏ một dòng; nếu là hai khoản khác nhau thì nêu rõ từng khoản thu cho việc gì.",
        en: "Drop one; where they are two, say what each is for."
      ),
      at: place,
      aspect: "\(channel.rawValue) \(wording)",
      notes: [Note(Bilingual(vi: "lần đầu ở đây", en: "first entered here"), at: first)]
    )
  }
}
