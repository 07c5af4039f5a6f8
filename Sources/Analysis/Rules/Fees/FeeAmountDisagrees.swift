import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an amount that is none of the sums its wording states.
struct FeeAmountDisagrees: Rule {
  static let manual = RuleManual(
    id: "fee-amount-disagrees",
    title: Bilingual(vi: "Số tiền khác lời diễn giải", en: "An amount that its wording contradicts"),
    rationale: Bilingual(
      vi:
        "Người dân đọc lời diễn giải, hệ thống thu theo số đã nhập; hai bên khác nhau thì có người trả sai. Thường là thiếu ba số 0.",
      en:
        "People read the words, the system collects the number; where they differ somebody pays wrongly. Often three zeros are missing."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm i khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "nhập 45, lời ghi 45.000 đồng",
        """
        <procedure code="1.013217"><channels><channel kind="direct"><fees>
          <fee kind="charge" amount="45"><text>⟦45.000 đồng/chứng chỉ⟧</text></fee>
        </fees></channel></channels></procedure>
        """
      ),
      .accepts(
        "khớp, một trong nhiều mức, viết bằng nghìn đồng, hoặc tổng của các mức",
        """
        <procedure code="1.013217"><channels><channel kind="direct"><fees>
          <fee kind="charge" amount="45000"><text>45.000 đồng/chứng chỉ</text></fee>
          <fee kind="charge" amount="20000"><text>10.000 đồng với xã, 20.000 đồng với phường</text></fee>
          <fee kind="charge" amount="50000"><text>50 nghìn đồng</text></fee>
          <fee kind="charge" amount="30000"><text>10.000 đồng và 20.000 đồng</text></fee>
          <fee kind="charge" amount="25000"><text>Bằng 50% mức 50.000 đồng</text></fee>
        </fees></channel></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for fee in node.procedure.channels.flatMap(\.fees) {
      guard let amount = fee.amount, amount.mantissa != 0, amount.scale == 0, let text = fee.text else {
        continue
      }
      let sums = Self.sums(in: FoldedText(text), text: Array(text.utf8))
      guard !sums.isEmpty, !sums.contains(amount.mantissa), sums.reduce(0, &+) != amount.mantissa,
        !text.utf8.contains(UInt8(ascii: "%")), seen.insert("\(amount) \(text)").inserted
      else { continue }
      findings.append(.disagrees(fee, amount))
    }
    return findings
  }

  /// The sums in đồng that a wording states: digits, in groups or not, before a word for money.
  private static func sums(in text: FoldedText, text bytes: [UInt8]) -> [Int] {
    var sums: [Int] = []
    for index in text.words.indices.dropFirst() where money.contains(text.words[index].identity) {
      let factor = factors[text.words[index].identity] ?? 1
      var start = index
      while start > 0, text.words[start - 1].isNumber, start == index || isGrouped(start, in: text, bytes) {
        start -= 1
      }
      guard start < index else { continue }
      let digits = text.words[start..<index].map { String(decoding: bytes[$0.bytes], as: UTF8.self) }.joined()
      if let number = Int(digits), number <= largest { sums.append(number * factor) }
    }
    return sums
  }

  /// Whether a word continues the number before it: three digits behind a full stop.
  private static func isGrouped(_ index: Int, in text: FoldedText, _ bytes: [UInt8]) -> Bool {
    let word = text.words[index]
    return word.length == 3 && word.gap.marks == .period
      && word.bytes.lowerBound - text.words[index - 1].bytes.upperBound == 1
  }

  private static let largest = 1_000_000_000
  private static let money = Set(FoldedText("đồng đ vnd vnđ nghìn ngàn triệu").words.map(\.identity))
  private static let factors: [UInt64: Int] = [
    FoldedText("nghìn").words[0].identity: 1000, FoldedText("ngàn").words[0].identity: 1000,
    FoldedText("triệu").words[0].identity: 1_000_000,
  ]
}

extension Diagnostic {
  fileprivate static func disagrees(_ fee: Fee, _ amount: DecimalNumber) -> Diagnostic {
    FeeAmountDisagrees.finding(
      Bilingual(
        vi: "Số tiền nhập là \(amount), lời diễn giải nêu số khác",
        en: "The amount entered is \(amount), the wording states another"
      ),
      explanation: Bilingual(
        vi: "Đối chiếu văn bản quy định mức thu; kiểm tra có thiếu số 0 hay không.",
        en: "Look at the tariff, and whether zeros are missing."
      ),
      at: fee.$text.place ?? fee.anchor.place,
      aspect: "\(amount) \(FoldedText.key(fee.text ?? ""))"
    )
  }
}
