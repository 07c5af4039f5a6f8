import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a time limit of nothing.
struct TimeLimitZero: Rule {
  static let manual = RuleManual(
    id: "time-limit-zero",
    title: Bilingual(vi: "Thời hạn giải quyết bằng 0", en: "A time limit of zero"),
    rationale: Bilingual(
      vi:
        "Số 0 thường là ô chưa nhập. Giải quyết ngay thì ghi bằng giờ hoặc “trong ngày làm việc”; 0 làm mọi hồ sơ bị tính là quá hạn.",
      en:
        "Zero is mostly a field nobody filled. What is settled at once is given in hours; zero makes every dossier late."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm đ khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "0 ngày làm việc",
        """
        <procedure code="2.000635"><channels><channel kind="direct"><times>⟦<time quantity="0" unit="working-day"/>⟧</times></channel></channels></procedure>
        """
      ),
      .accepts(
        "bốn giờ, hoặc chỉ ghi bằng lời",
        """
        <procedure code="2.000635"><channels><channel kind="direct"><times>
          <time quantity="4" unit="hour"/><time unit="other"><text>Ngay trong ngày làm việc</text></time></times></channel></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    node.procedure.channels.flatMap { channel in
      channel.times.filter { $0.quantity?.mantissa == 0 && $0.unit != .other }.map {
        .zero($0, of: channel.kind)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func zero(_ time: ProcessingTime, of channel: ChannelKind) -> Diagnostic {
    TimeLimitZero.finding(
      Bilingual(vi: "Thời hạn giải quyết ghi là 0", en: "The time limit is zero"),
      explanation: Bilingual(
        vi: "Ghi thời hạn thật, hoặc bỏ số và ghi bằng lời khi văn bản không quy định.",
        en: "Give the real limit, or leave out the number where the law sets none."
      ),
      at: time.$text.place ?? time.anchor.place,
      aspect: channel.rawValue
    )
  }
}
