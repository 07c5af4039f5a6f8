import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an edit that takes a way of filing away.
struct ChannelRemoved: Rule {
  static let manual = RuleManual(
    id: "channel-removed",
    title: Bilingual(vi: "Bỏ một cách thức nộp hồ sơ", en: "Way of filing removed"),
    rationale: Bilingual(
      vi:
        "Lần sửa này bỏ một cách thức mà người dân đang dùng (trực tiếp, trực tuyến, bưu chính).",
      en:
        "The edit takes away a way of filing that applicants use."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "bỏ nộp trực tuyến",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct"}, {"kind": "online"}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "⟦1.004222⟧", "name": "Đăng ký thường trú", "channels": [{"kind": "direct"}]}}
        """
      ),
      .accepts(
        "thêm nộp trực tuyến",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct"}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "channels": [{"kind": "direct"}, {"kind": "online"}]}}
        """
      ),
    ]
  )

  func check(_ change: Change, in context: AnalysisContext) -> [Diagnostic] {
    change.topic == .channel && change.kind == .removed ? [.removed(change, context)] : []
  }
}

extension Diagnostic {
  fileprivate static func removed(_ change: Change, _ context: AnalysisContext) -> Diagnostic {
    let name = context.knowledge.name(of: change.old ?? "", in: "channels")
    return ChannelRemoved.finding(
      Bilingual(vi: "Bỏ cách thức nộp hồ sơ: \(name.vi)", en: "Way of filing removed: \(name.en)"),
      explanation: .approve,
      at: change.place,
      aspect: change.matter
    )
  }
}
