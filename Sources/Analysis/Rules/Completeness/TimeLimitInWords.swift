import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a time limit that is not a number with a unit.
struct TimeLimitInWords: Rule {
  static let manual = RuleManual(
    id: "time-limit-in-words",
    title: Bilingual(vi: "Thời hạn giải quyết không ghi bằng số", en: "Time limit without a number"),
    rationale: Bilingual(
      vi:
        "Thời hạn chỉ ghi bằng lời hoặc không có đơn vị thì không tính được, không theo dõi được việc đúng hạn.",
      en: "A limit in words or without a unit can be neither computed nor watched."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "thời hạn chỉ ghi bằng lời, ở hai kênh giống nhau",
        """
        <procedure code="1.004222"><channels>
          <channel kind="direct"><times><time unit="other"><text>⟦Ngay trong ngày làm việc⟧</text></time></times></channel>
          <channel kind="online"><times><time unit="other"><text>Ngay trong ngày làm việc</text></time></times></channel>
        </channels></procedure>
        """
      ),
      .accepts(
        "07 ngày làm việc",
        """
        <procedure code="1.004222"><channels>
          <channel kind="direct"><times><time quantity="7" unit="working-day"><text>kể từ ngày nhận đủ hồ sơ</text></time></times></channel>
        </channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for time in node.procedure.channels.flatMap(\.times) where time.quantity == nil || time.unit == .other {
      let key = "\(time.quantity?.description ?? "") \(time.text ?? "")"
      guard seen.insert(key).inserted else { continue }
      findings.append(.inWords(time))
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func inWords(_ time: ProcessingTime) -> Diagnostic {
    let place = time.$text.place ?? time.anchor.place
    guard time.quantity == nil else {
      return TimeLimitInWords.finding(
        Bilingual(vi: "Thời hạn có số nhưng không rõ đơn vị", en: "A time limit without a known unit"),
        at: place
      )
    }
    return TimeLimitInWords.finding(
      Bilingual(vi: "Thời hạn chưa ghi bằng số", en: "A time limit without a number"),
      explanation: Bilingual(
        vi: "Ghi số và đơn vị (giờ, ngày làm việc, ngày, tháng); phần diễn giải giữ ở “text”.",
        en: "Give a number and a unit; keep the wording under 'text'."
      ),
      at: place
    )
  }
}
