import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a certified copy demanded of a paper whose record a register holds.
struct CertifiedCopyOfHeldPaper: Rule {
  static let manual = RuleManual(
    id: "certified-copy-of-held-paper",
    title: Bilingual(
      vi: "Yêu cầu bản sao chứng thực của giấy tờ đã có trong cơ sở dữ liệu",
      en: "Certified copy of a paper that a register holds"
    ),
    rationale: Bilingual(
      vi:
        "Chứng thực chỉ xác nhận bản sao giống bản chính; tra trong cơ sở dữ liệu còn cho biết giấy tờ còn hiệu lực hay không, mà người dân không mất thời gian và lệ phí chứng thực.",
      en:
        "A certification says the copy equals the paper; the register also says whether the paper still holds, and costs people neither time nor fee."
    ),
    legalBasis: [
      Citation(document: "23/2015/NĐ-CP", provision: "Điều 6"),
      Citation(document: "66.7/2025/NQ-CP", provision: "khoản 2 Điều 2"),
    ],
    severity: .warning,
    examples: [
      .flags(
        "bản sao chứng thực giấy chứng nhận đăng ký doanh nghiệp",
        """
        === papers/enterprise-registration.json
        {"paper": {"id": "enterprise-registration", "name": {"vi": "Giấy chứng nhận đăng ký doanh nghiệp"},
          "holdings": [{"register": "enterprise", "recordType": "enterprise"}]}}
        === procedures/1.012516.xml
        <procedure code="1.012516"><cases><case id="main"><components>
          <component id="a" original="0" copy="1"><text>⟦Bản sao có chứng thực⟧ Giấy chứng nhận đăng ký doanh nghiệp</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "bản sao thường, cho chọn, hoặc giấy tờ không cơ sở dữ liệu nào có",
        """
        === papers/enterprise-registration.json
        {"paper": {"id": "enterprise-registration", "name": {"vi": "Giấy chứng nhận đăng ký doanh nghiệp"},
          "holdings": [{"register": "enterprise", "recordType": "enterprise"}]}}
        === papers/charter.json
        {"paper": {"id": "charter", "name": {"vi": "Điều lệ"}}}
        === procedures/1.012516.xml
        <procedure code="1.012516"><cases><case id="main"><components>
          <component id="a"><text>Bản sao Giấy chứng nhận đăng ký doanh nghiệp</text></component>
          <component id="b"><text>Bản sao có chứng thực hoặc bản chụp kèm bản chính Giấy chứng nhận đăng ký doanh nghiệp</text></component>
          <component id="d"><text>Bản sao có chứng thực hoặc tệp tin bản sao điện tử Giấy chứng nhận đăng ký doanh nghiệp</text></component>
          <component id="c"><text>Bản sao có chứng thực Điều lệ</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind == .paper && !component.isAbstained {
      let folded = context.folded(component.component.$text)
      guard let words = Self.certified(in: folded),
        let held = component.demands.first(where: { demand in
          [.required, .alternative, .conditional].contains(demand.demand) && !demand.isIssuedAbroad
            && !context.knowledge.papers[demand.paper].holdings.isEmpty
        })
      else { continue }
      let paper = context.knowledge.papers[held.paper]
      let register = paper.holdings.first.flatMap { context.knowledge.register($0.register) }
      findings.append(
        .certified(
          folded.bytes(of: words),
          paper: paper,
          register: register?.name,
          in: ProcedureText(component)
        )
      )
    }
    return findings
  }

  /// The words that ask for a certified copy and for nothing else.
  private static func certified(in text: FoldedText) -> Range<Int>? {
    guard !choices.occur(in: text) else { return nil }
    return cues.occurrences(in: text).first?.words
  }

  private static let cues = WordingCues([
    "bản sao có chứng thực", "bản sao được chứng thực", "bản sao chứng thực", "bản sao công chứng",
    "bản sao có công chứng", "sao y công chứng", "bản sao có công chứng chứng thực",
    "bản sao công chứng chứng thực", "bản sao hợp lệ có chứng thực",
  ])
  private static let choices = WordingCues([
    "hoặc bản sao", "hoặc bản chụp", "hoặc bản chính", "hoặc xuất trình", "hoặc tệp tin", "hoặc tệp",
    "bưu chính", "hoặc bản phô tô", "hoặc bản gốc",
    "hoặc mang bản chính", "đối chiếu", "bản điện tử", "hoặc được chứng thực", "hoặc chứng thực",
    "không phải chứng thực",
  ])
}

extension Diagnostic {
  fileprivate static func certified(
    _ bytes: Range<Int>,
    paper: Paper,
    register: Bilingual?,
    in item: ProcedureText
  ) -> Diagnostic {
    CertifiedCopyOfHeldPaper.finding(
      Bilingual(
        vi: "Yêu cầu bản sao chứng thực: \(paper.name.vi)",
        en: "A certified copy is demanded: \(paper.name.en.isEmpty ? paper.id : paper.name.en)"
      ),
      explanation: register.map { register in
        Bilingual(
          vi: "\(register.vi) có dữ liệu này; thay bằng tra cứu, hoặc nhận bản chụp và đối chiếu bản chính.",
          en:
            "\(register.en.isEmpty ? register.vi : register.en) holds it: look it up, or take a photocopy and see the original."
        )
      },
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
