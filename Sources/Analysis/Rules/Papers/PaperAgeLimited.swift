import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a limit to the age of a paper whose current state a register tells.
struct PaperAgeLimited: Rule {
  static let manual = RuleManual(
    id: "paper-age-limited",
    title: Bilingual(
      vi: "Giới hạn thời gian cấp của giấy tờ tra cứu được",
      en: "Age limit on a paper that can be looked up"
    ),
    rationale: Bilingual(
      vi:
        "“Cấp không quá 06 tháng” buộc người dân xin lại giấy tờ đang có; dữ liệu tra trực tiếp luôn mới, không cần giới hạn.",
      en:
        "'Issued within six months' makes people obtain anew what they have; data that is looked up is always current."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 2 Điều 2")],
    severity: .information,
    examples: [
      .flags(
        "phiếu lý lịch tư pháp không quá 6 tháng",
        """
        === papers/criminal-record-certificate.json
        {"paper": {"id": "criminal-record-certificate", "name": {"vi": "Phiếu lý lịch tư pháp"},
          "holdings": [{"register": "judicial-record", "recordType": "record"}]}}
        === procedures/1.003236.xml
        <procedure code="1.003236"><cases><case id="main"><components>
          <component id="a"><text>Phiếu lý lịch tư pháp ⟦được cấp chưa quá 06 tháng⟧ tính đến ngày nộp hồ sơ</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "không giới hạn, giấy tờ không cơ sở dữ liệu nào có, hoặc thời hạn của việc khác",
        """
        === papers/criminal-record-certificate.json
        {"paper": {"id": "criminal-record-certificate", "name": {"vi": "Phiếu lý lịch tư pháp"},
          "holdings": [{"register": "judicial-record", "recordType": "record"}]}}
        === papers/portrait-photo.json
        {"paper": {"id": "portrait-photo", "name": {"vi": "Ảnh chân dung"}}}
        === procedures/1.003236.xml
        <procedure code="1.003236"><cases><case id="main"><components>
          <component id="a"><text>Phiếu lý lịch tư pháp</text></component>
          <component id="b"><text>Ảnh chân dung chụp không quá 06 tháng</text></component>
          <component id="c"><text>Phiếu lý lịch tư pháp, nộp trong vòng 10 ngày</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind != .note && !component.isAbstained {
      let held = component.demands.first { demand in
        demand.demand != .mentioned && !demand.isIssuedAbroad
          && !context.knowledge.papers[demand.paper].holdings.isEmpty
      }
      guard let held else { continue }
      let folded = context.folded(component.component.$text)
      guard let words = Self.limit(in: folded) else { continue }
      let paper = context.knowledge.papers[held.paper]
      let register = paper.holdings.first.flatMap { context.knowledge.register($0.register)?.name }
      findings.append(.limited(folded.bytes(of: words), paper, register, in: ProcedureText(component)))
    }
    return findings
  }

  /// The words that limit the age: a turn of phrase, a number, a unit.
  private static func limit(in text: FoldedText) -> Range<Int>? {
    for found in cues.occurrences(in: text) {
      var end = found.words.upperBound
      guard end < text.words.count, text.words[end].isNumber else { continue }
      end += 1
      // "06 (sáu) tháng": a number in words may follow.
      if end < text.words.count, text.words[end].gap.opened > 0 { end += 1 }
      if end < text.words.count, units.contains(text.words[end].identity) {
        return found.words.lowerBound..<(end + 1)
      }
    }
    return nil
  }

  private static let cues = WordingCues(
    ["cấp", "được cấp", "lập", "xác nhận"].flatMap { act in
      ["không quá", "chưa quá", "trong vòng", "trong thời hạn", "trong thời gian"].map { "\(act) \($0)" }
    }
  )
  private static let units = Set(FoldedText("tháng năm ngày").words.map(\.identity))
}

extension Diagnostic {
  fileprivate static func limited(
    _ bytes: Range<Int>,
    _ paper: Paper,
    _ register: Bilingual?,
    in item: ProcedureText
  ) -> Diagnostic {
    PaperAgeLimited.finding(
      Bilingual(
        vi: "\(paper.name.vi) bị giới hạn “\(item.text.wording(of: bytes))”",
        en: "An age limit, '\(item.text.wording(of: bytes))', on '\(paper.id)'"
      ),
      explanation: register.map { register in
        Bilingual(
          vi:
            "Tra trong \(register.vi) thì bỏ được giới hạn; nếu vẫn nộp giấy thì nêu quy định đặt ra giới hạn.",
          en:
            "Looked up in '\(register.en)' it needs no limit; where the paper stays, name the provision that sets one."
        )
      },
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
