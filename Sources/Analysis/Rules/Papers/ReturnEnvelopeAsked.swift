import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags envelopes and stamps that the applicant must bring.
struct ReturnEnvelopeAsked: Rule {
  static let manual = RuleManual(
    id: "return-envelope-asked",
    title: Bilingual(vi: "Yêu cầu nộp phong bì dán tem", en: "Stamped envelopes demanded"),
    rationale: Bilingual(
      vi:
        "Thông báo được gửi qua tài khoản trên Cổng Dịch vụ công, tin nhắn hoặc dịch vụ bưu chính công ích; phong bì dán tem không phải giấy tờ chứng minh điều gì.",
      en:
        "Notices go through the portal's account, by message or by the postal service; a stamped envelope proves nothing."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "hai phong bì",
        """
        <procedure code="1.012906"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>02 ảnh 4x6, 02 ⟦phong bì⟧ có dán tem ghi rõ họ tên, địa chỉ</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "gửi qua bưu chính",
        """
        <procedure code="1.012906"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Phiếu đăng ký nhận kết quả qua dịch vụ bưu chính công ích</text></component>
          <component id="b" kind="note"><text>Không yêu cầu phong bì</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind != .note {
      let folded = context.folded(component.component.$text)
      guard let words = Self.envelopes.occurrences(in: folded).first?.words else { continue }
      findings.append(.envelope(folded.bytes(of: words), in: ProcedureText(component)))
    }
    return findings
  }

  private static let envelopes = WordingCues(["phong bì", "bì thư", "tem thư", "tem bưu chính"])
}

extension Diagnostic {
  fileprivate static func envelope(_ bytes: Range<Int>, in item: ProcedureText) -> Diagnostic {
    ReturnEnvelopeAsked.finding(
      Bilingual(
        vi: "Yêu cầu người nộp mang phong bì, tem",
        en: "The applicant must bring envelopes or stamps"
      ),
      explanation: Bilingual(
        vi: "Bỏ yêu cầu; thông báo qua tài khoản điện tử hoặc bưu chính công ích.",
        en: "Drop it; notify through the account or the postal service."
      ),
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
