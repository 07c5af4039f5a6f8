import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags steps that let people file in a way the list of channels leaves out.
struct ChannelUnlisted: Rule {
  static let manual = RuleManual(
    id: "channel-unlisted",
    title: Bilingual(
      vi: "Trình tự nêu kênh nộp không có trong cách thức thực hiện",
      en: "Way of filing in the steps, not among the channels"
    ),
    rationale: Bilingual(
      vi:
        "Trình tự cho nộp trực tuyến, qua bưu chính mà cách thức thực hiện không có kênh đó thì hệ thống không mở, không có thời hạn và phí cho kênh, người dân bị từ chối.",
      en:
        "Where steps allow filing online or by post and no such channel is listed, there is no limit or fee for it and people are turned away."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "nộp qua bưu chính nhưng chỉ có kênh trực tiếp",
        """
        <procedure code="1.013080"><steps><step id="s1"><text>Người dân nộp hồ sơ trực tiếp hoặc ⟦nộp hồ sơ qua dịch vụ bưu chính⟧.</text></step></steps>
          <channels><channel kind="direct"/></channels></procedure>
        """
      ),
      .accepts(
        "kênh có trong danh sách; bưu chính chỉ để trả kết quả",
        """
        === a.xml
        <procedure code="1.013080"><steps><step id="s1"><text>Nộp hồ sơ trực tuyến.</text></step></steps>
          <channels><channel kind="online"/></channels></procedure>
        === b.xml
        <procedure code="1.013081"><steps><step id="s1"><text>Nộp hồ sơ tại Công an cấp xã; kết quả được trả qua dịch vụ bưu chính công ích.</text></step></steps>
          <channels><channel kind="direct"/></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, !node.procedure.channels.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    for (kind, cues) in [(ChannelKind.online, Self.online), (.postal, Self.postal)] where !node.has(kind) {
      for step in node.procedure.steps {
        let folded = context.folded(step.$text)
        guard let found = Self.filing(cues, in: folded) else { continue }
        let bytes = folded.bytes(of: found)
        findings.append(
          .unlisted(
            context.knowledge.name(of: kind.rawValue, in: "channels"),
            step.$text.wording(of: bytes),
            at: step.$text.place(of: bytes),
            of: node.path.appending("step", step.id),
            kind
          )
        )
        break
      }
    }
    return findings
  }

  /// The words of filing and those of the way within a few words of each other.
  private static func filing(_ ways: WordingCues, in text: FoldedText) -> Range<Int>? {
    for filing in filings.occurrences(in: text) {
      let reach = filing.words.upperBound..<min(text.words.count, filing.words.upperBound + 6)
      for index in reach {
        // The way belongs to the filing as long as no sentence ends in between.
        guard text.words[index].gap.marks.isDisjoint(with: [.period, .semicolon, .lineBreak]) else { break }
        if let way = ways.longest(at: index, in: text.words) {
          return filing.words.lowerBound..<way.words.upperBound
        }
      }
    }
    return nil
  }

  private static let filings = WordingCues(["nộp hồ sơ", "gửi hồ sơ", "nộp bản", "nộp"])
  private static let online = WordingCues([
    "trực tuyến", "qua cổng dịch vụ công", "trên cổng dịch vụ công", "qua môi trường mạng",
    "trên ứng dụng vneid",
  ])
  private static let postal = WordingCues([
    "qua dịch vụ bưu chính", "qua bưu chính", "qua đường bưu điện", "qua bưu điện", "theo đường bưu điện",
  ])
}

extension Diagnostic {
  fileprivate static func unlisted(
    _ name: Bilingual,
    _ wording: String,
    at place: Place?,
    of path: ElementPath,
    _ kind: ChannelKind
  ) -> Diagnostic {
    ChannelUnlisted.finding(
      Bilingual(
        vi: "“\(wording)”: kênh “\(name.vi)” không có trong cách thức thực hiện",
        en: "'\(wording)': the channel '\(name.en)' is not listed"
      ),
      explanation: Bilingual(
        vi: "Thêm kênh với thời hạn và phí, hoặc sửa trình tự.",
        en: "Add the channel with its limit and fees, or correct the step."
      ),
      at: place,
      subject: path,
      aspect: kind.rawValue
    )
  }
}
