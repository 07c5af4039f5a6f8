import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure that can be filed from afar and whose outcome must be fetched.
struct ReturnCounterOnly: Rule {
  static let manual = RuleManual(
    id: "return-counter-only",
    title: Bilingual(
      vi: "Nộp từ xa nhưng chỉ trả kết quả tại nơi nộp",
      en: "Filed from afar, handed over at the counter only"
    ),
    rationale: Bilingual(
      vi:
        "Nộp trực tuyến hoặc qua bưu chính mà phải đến lấy kết quả thì vẫn mất một lần đi; cơ chế một cửa cho nhận kết quả trực tuyến, qua bưu chính công ích.",
      en:
        "Filing online or by post saves nothing when the outcome must be fetched; the one-stop decree lets it come online or by post."
    ),
    legalBasis: [
      Citation(document: "118/2025/NĐ-CP"), Citation(document: "42/2022/NĐ-CP", provision: "Điều 11"),
    ],
    severity: .warning,
    examples: [
      .flags(
        "nộp trực tuyến, nhận tại nơi nộp",
        """
        {"procedure": {"code": "⟦1.115453⟧", "name": "Hòa giải tranh chấp đất đai",
          "channels": [{"kind": "direct"}, {"kind": "online"}], "returns": [{"kind": "counter"}]}}
        """
      ),
      .accepts(
        "nhận tại nhà; hoặc chỉ nộp trực tiếp; hoặc chưa ghi cách trả",
        """
        === a.xml
        <procedure code="1.115453"><channels><channel kind="online"/></channels><returns><return kind="counter"/><return kind="home"/></returns></procedure>
        === b.xml
        <procedure code="1.115454"><channels><channel kind="direct"/></channels><returns><return kind="counter"/></returns></procedure>
        === c.xml
        <procedure code="1.115455"><channels><channel kind="postal"/></channels></procedure>
        """
      ),
      .accepts(
        "khai toàn trình: quy tắc khác báo",
        """
        <procedure code="1.115453" onlineLevel="full"><channels><channel kind="online"/></channels><returns><return kind="counter"/></returns></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard procedure.state != .abolished, procedure.onlineLevel != .full, !procedure.returns.isEmpty,
      procedure.returns.allSatisfy({ $0.kind == .counter })
    else { return [] }
    let remote = [ChannelKind.online, .postal].filter(node.has)
    guard let first = remote.first else { return [] }
    return [.fetched(procedure, filed: context.knowledge.name(of: first.rawValue, in: "channels"))]
  }
}

extension Diagnostic {
  fileprivate static func fetched(_ procedure: Procedure, filed: Bilingual) -> Diagnostic {
    ReturnCounterOnly.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) nộp được từ xa (\(filed.vi)) nhưng kết quả chỉ trả tại nơi nộp",
        en: "Procedure \(procedure.code) can be filed from afar (\(filed.en)), its outcome only fetched"
      ),
      explanation: Bilingual(
        vi: "Thêm cách trả kết quả trực tuyến hoặc tại nhà qua bưu chính.",
        en: "Add handing over online, or at home by post."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
