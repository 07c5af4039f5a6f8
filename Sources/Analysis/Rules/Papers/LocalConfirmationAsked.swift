import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a declaration that the commune or its police must confirm.
struct LocalConfirmationAsked: Rule {
  static let manual = RuleManual(
    id: "local-confirmation-asked",
    title: Bilingual(
      vi: "Yêu cầu xác nhận của Ủy ban nhân dân, Công an cấp xã",
      en: "Confirmation by commune or police demanded"
    ),
    rationale: Bilingual(
      vi:
        "Mỗi lần xin xác nhận là một chuyến đi và một thủ tục khác; cư trú, nhân thân, hộ tịch đã có trong cơ sở dữ liệu mà cơ quan giải quyết tra được.",
      en:
        "Each confirmation is another trip and another procedure; residence, identity and civil status are in registers the office can look up."
    ),
    legalBasis: [
      Citation(document: "66.7/2025/NQ-CP", provision: "khoản 2 Điều 2"),
      Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 29"),
    ],
    severity: .information,
    examples: [
      .flags(
        "sơ yếu lý lịch, bản khai có xác nhận của xã",
        """
        <procedure code="1.003799"><cases><case id="main"><components>
          <component id="a" kind="form"><text>Bản khai cá nhân ⟦có xác nhận của chính quyền xã⟧ nơi cư trú</text></component>
          <component id="b" kind="paper"><text>Sơ yếu lý lịch ⟦có xác nhận của Ủy ban nhân dân⟧ cấp xã</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "không cần xác nhận, xác nhận của cơ quan chuyên môn",
        """
        <procedure code="1.003799"><cases><case id="main"><components>
          <component id="a" kind="form"><text>Đơn trình báo (không cần có xác nhận của Công an cấp xã)</text></component>
          <component id="b" kind="paper"><text>Báo cáo tài chính có xác nhận của kiểm toán</text></component>
          <component id="c" kind="paper"><text>Phương án có xác nhận của Ủy ban nhân dân cấp tỉnh</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind != .note {
      let folded = context.folded(component.component.$text)
      guard let words = Self.confirmation(in: folded) else { continue }
      findings.append(.confirmation(folded.bytes(of: words), in: ProcedureText(component)))
    }
    return findings
  }

  /// The first demand for a confirmation that is not waived in the same clause.
  private static func confirmation(in text: FoldedText) -> Range<Int>? {
    cues.occurrences(in: text).map(\.words).first { words in
      let start = text.sentence(around: words).lowerBound
      let behind = text.words[words.upperBound...].prefix(2)
      return !behind.contains { $0.identity == province }
        && !waivers.occur(in: max(start, words.lowerBound - 6)..<words.lowerBound, of: text)
    }
  }

  private static let cues = WordingCues(
    [
      "có xác nhận của", "có sự xác nhận của", "có chứng nhận của", "được xác nhận bởi",
      "có ý kiến xác nhận của",
    ].flatMap { act in
      [
        "ủy ban nhân dân", "ủy ban nhân dân xã", "UBND", "UBND xã", "chính quyền xã",
        "chính quyền địa phương",
        "chính quyền cơ sở", "công an cấp xã", "công an xã", "công an phường", "trưởng thôn",
        "tổ trưởng tổ dân phố",
        "địa phương",
      ].map { "\(act) \($0)" }
    }
  )
  private static let province = FoldedText("tỉnh").words[0].identity
  private static let waivers = WordingCues([
    "không cần", "không phải", "không yêu cầu", "không bắt buộc", "hoặc",
  ])
}

extension Diagnostic {
  fileprivate static func confirmation(_ bytes: Range<Int>, in item: ProcedureText) -> Diagnostic {
    LocalConfirmationAsked.finding(
      Bilingual(
        vi: "Người nộp phải xin xác nhận ở cấp xã trước khi nộp hồ sơ",
        en: "A confirmation by the commune is needed before filing"
      ),
      explanation: Bilingual(
        vi:
          "Nêu rõ xác nhận việc gì; việc đã có trong cơ sở dữ liệu thì tra cứu, việc khác thì cơ quan giải quyết tự hỏi cấp xã.",
        en:
          "Say what is confirmed: what a register holds is looked up, the rest the office asks the commune itself."
      ),
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
