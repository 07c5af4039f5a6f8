import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a payment entered as a fee that its wording calls a charge, or the reverse.
struct FeeKindDisagrees: Rule {
  static let manual = RuleManual(
    id: "fee-kind-disagrees",
    title: Bilingual(vi: "Nhầm giữa phí và lệ phí", en: "Fee and charge confused"),
    rationale: Bilingual(
      vi:
        "Phí bù đắp chi phí dịch vụ, lệ phí là khoản ấn định; hai loại có danh mục, chế độ miễn giảm và tài khoản thu khác nhau, nhập nhầm thì thu sai.",
      en:
        "A phí pays for a service, a lệ phí is a fixed charge; lists, exemptions and accounts differ, and a wrong kind is collected wrongly."
    ),
    legalBasis: [Citation(document: "97/2015/QH13")],
    severity: .warning,
    examples: [
      .flags(
        "nhập là lệ phí, lời ghi là phí",
        """
        <procedure code="2.000540"><channels><channel kind="direct"><fees>
          <fee kind="charge" amount="0"><text>⟦Phí cấp lại bản chính Giấy chứng nhận nuôi con nuôi⟧</text></fee>
          <fee kind="fee" amount="8000"><text>⟦- Lệ phí cấp bản sao⟧</text></fee>
        </fees></channel></channels></procedure>
        """
      ),
      .accepts(
        "khớp, hoặc lời ghi nói cả hai",
        """
        <procedure code="2.000540"><channels><channel kind="direct"><fees>
          <fee kind="charge" amount="0"><text>Lệ phí cấp Giấy chứng nhận</text></fee>
          <fee kind="fee" amount="0"><text>Phí, lệ phí do Hội đồng nhân dân cấp tỉnh quy định</text></fee>
          <fee kind="charge" amount="0"><text>Phí thẩm định và lệ phí cấp giấy</text></fee>
        </fees></channel></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for fee in node.procedure.channels.flatMap(\.fees) where fee.kind != .price {
      guard let text = fee.text, let worded = Self.kind(in: FoldedText(text)), worded != fee.kind,
        seen.insert(FoldedText.key(text)).inserted
      else { continue }
      findings.append(.confused(fee, worded: worded, names: context.knowledge))
    }
    return findings
  }

  /// The only kind that a wording names, and begins with.
  private static func kind(in text: FoldedText) -> FeeKind? {
    guard let first = cues.longest(at: 0, in: text.words) else { return nil }
    let named = Set(cues.occurrences(in: text).map(\.cue))
    guard named.count == 1 else { return nil }
    return first.cue == 0 ? .charge : .fee
  }

  private static let cues = WordingCues(["lệ phí", "phí"])
}

extension Diagnostic {
  fileprivate static func confused(_ fee: Fee, worded: FeeKind, names: Knowledge) -> Diagnostic {
    let entered = names.name(of: fee.kind.rawValue, in: "fee-kinds")
    let said = names.name(of: worded.rawValue, in: "fee-kinds")
    return FeeKindDisagrees.finding(
      Bilingual(
        vi: "Nhập là “\(entered.vi)”, lời ghi là “\(said.vi)”",
        en: "Entered as '\(entered.en)', worded as '\(said.en)'"
      ),
      explanation: Bilingual(
        vi: "Tra danh mục phí và lệ phí ban hành kèm theo luật rồi sửa bên sai.",
        en: "Look it up in the lists of the law and mend the wrong one."
      ),
      at: fee.$text.place ?? fee.anchor.place
    )
  }
}
