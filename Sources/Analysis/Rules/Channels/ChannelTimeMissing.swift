import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a way of filing without a time limit beside others that have one.
struct ChannelTimeMissing: Rule {
  static let manual = RuleManual(
    id: "channel-time-missing",
    title: Bilingual(vi: "Kênh nộp không ghi thời hạn", en: "Way of filing without a time limit"),
    rationale: Bilingual(
      vi:
        "Thời hạn ghi cho kênh trực tiếp mà bỏ trống ở kênh trực tuyến thì hệ thống không tính được hạn trả, hồ sơ trực tuyến bị coi là không có hạn.",
      en:
        "With a limit at the counter and none online, the system cannot reckon the due day and online dossiers have none."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "kênh trực tuyến bỏ trống thời hạn",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [
          {"kind": "direct", "times": [{"quantity": 7, "unit": "working-day"}]}, ⟦{"kind": "online"}⟧]}}
        """
      ),
      .accepts(
        "mọi kênh có thời hạn; hoặc không kênh nào có (quy tắc khác báo)",
        """
        === a.xml
        <procedure code="1.004222"><channels>
          <channel kind="direct"><times><time quantity="7" unit="working-day"/></times></channel>
          <channel kind="online"><times><time unit="other"><text>Không quá 07 ngày làm việc</text></time></times></channel>
        </channels></procedure>
        === b.xml
        <procedure code="1.004223"><channels><channel kind="direct"/><channel kind="online"/></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let channels = node.procedure.channels
    guard node.procedure.state != .abolished, channels.contains(where: \.hasTime) else { return [] }
    let timed = Set(channels.filter(\.hasTime).map(\.kind))
    return channels.filter { !$0.hasTime && !timed.contains($0.kind) }.map { channel in
      .timeless(channel, name: context.knowledge.name(of: channel.kind.rawValue, in: "channels"))
    }
  }
}

extension Channel {
  /// Whether some limit is given, as a number or in words.
  fileprivate var hasTime: Bool { times.contains { $0.quantity != nil || $0.text != nil } }
}

extension Diagnostic {
  fileprivate static func timeless(_ channel: Channel, name: Bilingual) -> Diagnostic {
    ChannelTimeMissing.finding(
      Bilingual(
        vi: "Kênh “\(name.vi)” không ghi thời hạn, kênh khác có ghi",
        en: "The channel '\(name.en)' has no time limit while others have one"
      ),
      explanation: Bilingual(
        vi: "Ghi thời hạn như các kênh khác, hoặc thời hạn riêng nếu có.",
        en: "Enter the limit of the other channels, or its own where there is one."
      ),
      at: channel.anchor.place,
      aspect: channel.kind.rawValue
    )
  }
}
