import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure to be filed online every row of which asks for an original on paper.
struct OnlineOriginalsOnly: Rule {
  static let manual = RuleManual(
    id: "online-originals-only",
    title: Bilingual(
      vi: "Nộp trực tuyến nhưng hồ sơ toàn bản chính",
      en: "Online filing with originals only"
    ),
    rationale: Bilingual(
      vi:
        "Kênh trực tuyến chỉ dùng được khi giấy tờ nộp ở dạng điện tử hoặc bản sao; mọi dòng đều đòi bản chính thì người nộp vẫn phải mang hồ sơ đến.",
      en:
        "An online channel works with electronic papers or copies; where every row wants an original people still carry them in."
    ),
    legalBasis: [Citation(document: "42/2022/NĐ-CP", provision: "Điều 11")],
    severity: .information,
    examples: [
      .flags("mọi dòng là bản chính", example("⟦1.012516⟧", second: #"original="1" copy="0""#)),
      .accepts("có dòng là bản sao", example("1.012516", second: #"original="0" copy="1""#)),
      .accepts("có biểu mẫu điện tử", example("1.012516", second: #"original="1" electronicForm="true""#)),
      .accepts("chưa ghi số lượng", example("1.012516", second: "")),
    ]
  )

  private static func example(_ code: String, second: String) -> String {
    """
    <procedure code="\(code)"><cases><case id="main"><components>
      <component id="a" original="3"><text>Giấy tờ chứng minh trụ sở</text></component>
      <component id="b" \(second)><text>Hợp đồng thuê thiết bị</text></component>
    </components></case></cases><channels><channel kind="direct"/><channel kind="online"/></channels></procedure>
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, node.has(.online) else { return [] }
    let originals = DossierOriginals(node, in: context)
    return originals.isPaperOnly ? [.originals(node.procedure, rows: originals.rows)] : []
  }
}

extension Diagnostic {
  fileprivate static func originals(_ procedure: Procedure, rows: Int) -> Diagnostic {
    OnlineOriginalsOnly.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) nhận hồ sơ trực tuyến nhưng cả \(rows) dòng hồ sơ đều đòi bản chính",
        en: "Procedure \(procedure.code) can be filed online, yet all \(rows) rows ask for originals"
      ),
      explanation: Bilingual(
        vi: "Ghi dòng nào nộp bản điện tử, bản sao; bản chính nào phải đối chiếu thì nêu ở bước nào.",
        en: "Say which rows are filed electronically or as copies, and in which step an original is compared."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
