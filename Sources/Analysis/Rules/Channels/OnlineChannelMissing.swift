import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure for businesses that cannot be filed online.
struct OnlineChannelMissing: Rule {
  static let manual = RuleManual(
    id: "online-channel-missing",
    title: Bilingual(
      vi: "Thủ tục của doanh nghiệp không nhận hồ sơ trực tuyến",
      en: "Business procedure that cannot be filed online"
    ),
    rationale: Bilingual(
      vi:
        "Mục tiêu của chương trình cắt giảm là thủ tục liên quan đến doanh nghiệp được thực hiện trực tuyến; thủ tục chỉ nhận trực tiếp, qua bưu chính phải nêu được lý do hoặc có lộ trình.",
      en:
        "The programme of cuts wants procedures for businesses online; one that takes paper alone needs a reason or a date."
    ),
    legalBasis: [Citation(document: "66/NQ-CP"), Citation(document: "42/2022/NĐ-CP", provision: "Điều 11")],
    severity: .information,
    examples: [
      .flags(
        "doanh nghiệp chỉ nộp trực tiếp hoặc qua bưu chính",
        """
        <procedure code="⟦1.011664⟧" state="active"><subjects><subject>enterprise</subject></subjects>
          <channels><channel kind="direct"/><channel kind="postal"/></channels></procedure>
        """
      ),
      .accepts(
        "có kênh trực tuyến, hoặc dành cho công dân, hoặc đã khai chưa cung cấp trực tuyến",
        """
        === a.json
        {"procedure": {"code": "1.011664", "name": "Xác nhận danh mục", "subjects": ["enterprise"],
          "channels": [{"kind": "direct"}, {"kind": "online"}]}}
        === b.json
        {"procedure": {"code": "2.000507", "name": "Đăng ký lại kết hôn", "subjects": ["citizen"], "channels": [{"kind": "direct"}]}}
        === c.json
        {"procedure": {"code": "1.115605", "onlineLevel": "none", "name": "Giao khu vực biển", "subjects": ["enterprise"],
          "channels": [{"kind": "direct"}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard procedure.state != .abolished, procedure.type != .internal, procedure.onlineLevel == nil,
      !procedure.channels.isEmpty, !node.has(.online),
      let subject = procedure.subjects.first(where: { Self.businesses.contains($0) })
    else { return [] }
    return [.offline(procedure, for: context.knowledge.name(of: subject))]
  }

  private static let businesses: Set<Subject> = [.enterprise, .foreignEnterprise, .cooperative]
}

extension Diagnostic {
  fileprivate static func offline(_ procedure: Procedure, for subject: Bilingual) -> Diagnostic {
    OnlineChannelMissing.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) dành cho \(subject.vi) nhưng không nhận hồ sơ trực tuyến",
        en: "Procedure \(procedure.code) is for \(subject.en) and cannot be filed online"
      ),
      explanation: Bilingual(
        vi: "Mở kênh trực tuyến; nếu chưa thể thì khai “onlineLevel” là “none” và ghi lý do ở “note”.",
        en:
          "Open an online channel; where it cannot be yet, set 'onlineLevel' to 'none' and give the reason in 'note'."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
