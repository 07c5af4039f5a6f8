import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a way of filing entered twice with the same limits, fees and words.
struct ChannelDuplicate: Rule {
  static let manual = RuleManual(
    id: "channel-duplicate",
    title: Bilingual(vi: "Cách thức thực hiện bị ghi hai lần", en: "Way of filing entered twice"),
    rationale: Bilingual(
      vi:
        "Hai dòng giống hệt nhau làm người đọc tìm khác biệt không có, phí bị cộng hai lần và sửa một dòng thì dòng kia lạc hậu.",
      en:
        "Twins make readers look for a difference, count fees twice and drift apart at the first edit."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags(
        "kênh trực tiếp ghi hai lần",
        """
        {"procedure": {"code": "1.115342", "name": "Đăng ký đất đai", "channels": [
          {"kind": "direct", "times": [{"quantity": 7, "unit": "working-day"}]},
          {"kind": "online", "times": [{"quantity": 7, "unit": "working-day"}]},
          ⟦{"kind": "direct", "times": [{"quantity": 7, "unit": "working-day"}]}⟧]}}
        """
      ),
      .accepts(
        "cùng kênh, khác thời hạn",
        """
        <procedure code="1.115342"><channels>
          <channel kind="direct"><times><time quantity="7" unit="working-day"/></times></channel>
          <channel kind="direct"><times><time quantity="17" unit="working-day"/></times></channel>
        </channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var first: [Channel: Place?] = [:]
    var findings: [Diagnostic] = []
    for channel in node.procedure.channels {
      if let place = first[channel] {
        let name = context.knowledge.name(of: channel.kind.rawValue, in: "channels")
        findings.append(.repeated(channel, name, first: place))
      } else {
        first[channel] = channel.anchor.place
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func repeated(_ channel: Channel, _ name: Bilingual, first: Place?) -> Diagnostic {
    ChannelDuplicate.finding(
      Bilingual(
        vi: "Kênh “\(name.vi)” đã ghi với cùng thời hạn, phí và mô tả",
        en: "The channel '\(name.en)' already stands with the same limit, fees and words"
      ),
      explanation: Bilingual(
        vi: "Bỏ một dòng, hoặc ghi dòng này dành cho trường hợp nào.",
        en: "Drop one, or say which case this one is for."
      ),
      at: channel.anchor.place,
      aspect: channel.kind.rawValue,
      notes: [Note(Bilingual(vi: "lần đầu ở đây", en: "first entered here"), at: first)]
    )
  }
}
