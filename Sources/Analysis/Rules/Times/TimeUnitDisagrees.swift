import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a limit in days whose wording says working days, or the reverse.
struct TimeUnitDisagrees: Rule {
  static let manual = RuleManual(
    id: "time-unit-disagrees",
    title: Bilingual(
      vi: "Đơn vị thời hạn trái với lời diễn giải",
      en: "The unit of a time limit contradicts its wording"
    ),
    rationale: Bilingual(
      vi:
        "“10 ngày” và “10 ngày làm việc” chênh nhau bốn ngày; hệ thống tính hạn theo đơn vị đã nhập, người dân đọc lời diễn giải.",
      en:
        "Ten days and ten working days are four days apart; the system reckons with the unit entered, people read the words."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm đ khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "đơn vị ngày, lời diễn giải ngày làm việc",
        """
        <procedure code="1.013226"><channels><channel kind="direct">
          <times>⟦<time quantity="9" unit="day"/>⟧</times><text>09 ngày làm việc (hoặc 7 ngày làm việc đối với nhà ở riêng lẻ)</text>
        </channel></channels></procedure>
        """
      ),
      .flags(
        "đơn vị ngày làm việc, lời diễn giải chỉ nói ngày",
        #"{"procedure": {"code": "1.013229", "name": "Cấp giấy phép", "channels": [{"kind": "direct", "times": [{"quantity": 10, "unit": "working-day", "text": "⟦10 ngày kể từ ngày nhận đủ hồ sơ⟧"}]}]}}"#
      ),
      .accepts(
        "khớp, số khác, hoặc cả hai đơn vị",
        """
        <procedure code="1.013226"><channels>
          <channel kind="direct"><times><time quantity="9" unit="working-day"/></times><text>09 ngày làm việc</text></channel>
          <channel kind="online"><times><time quantity="12" unit="day"/></times><text>Trong đó 3 ngày làm việc tại cơ quan thuế</text></channel>
          <channel kind="postal"><times><time quantity="5" unit="day"/></times><text>5 ngày (5 ngày làm việc ở miền núi)</text></channel>
        </channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var seen: Set<String> = []
    for channel in node.procedure.channels {
      for time in channel.times {
        guard let quantity = time.quantity, let words = time.text ?? channel.text else { continue }
        let said = FoldedText(words).dayUnits(of: quantity)
        let isWrong = time.unit == .day ? said == [.workingDay] : time.unit == .workingDay && said == [.day]
        guard isWrong, seen.insert("\(quantity) \(time.unit.rawValue) \(words)").inserted else { continue }
        findings.append(.disagrees(time, quantity: quantity))
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func disagrees(_ time: ProcessingTime, quantity: DecimalNumber) -> Diagnostic {
    let isDay = time.unit == .day
    return TimeUnitDisagrees.finding(
      Bilingual(
        vi: isDay
          ? "Thời hạn nhập là \(quantity) ngày, lời diễn giải là \(quantity) ngày làm việc"
          : "Thời hạn nhập là \(quantity) ngày làm việc, lời diễn giải là \(quantity) ngày",
        en: isDay
          ? "Entered as \(quantity) days, worded as \(quantity) working days"
          : "Entered as \(quantity) working days, worded as \(quantity) days"
      ),
      explanation: Bilingual(
        vi: "Đối chiếu văn bản quy định rồi sửa đơn vị hoặc lời diễn giải.",
        en: "Look at the provision and mend the unit or the wording."
      ),
      at: time.$text.place ?? time.anchor.place,
      aspect: "\(quantity) \(time.unit.rawValue)"
    )
  }
}
