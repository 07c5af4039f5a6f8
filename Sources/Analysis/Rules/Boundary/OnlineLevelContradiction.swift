import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a declared online level that the channels or the ways of handing over contradict.
struct OnlineLevelContradiction: Rule {
  static let manual = RuleManual(
    id: "online-level-contradiction",
    title: Bilingual(
      vi: "Mức độ dịch vụ công trực tuyến trái với cách thức thực hiện",
      en: "Declared online level contradicted"
    ),
    rationale: Bilingual(
      vi:
        "Dịch vụ toàn trình là nộp, giải quyết và trả kết quả đều trên môi trường mạng; khai toàn trình mà không nhận hồ sơ trực tuyến hoặc chỉ trả tại nơi nộp là không đúng.",
      en:
        "A full online service files, settles and returns online; declared so without an online channel, or with the counter as the only way back, it is wrong."
    ),
    legalBasis: [Citation(document: "42/2022/NĐ-CP", provision: "Điều 11")],
    severity: .warning,
    examples: [
      .flags(
        "toàn trình nhưng không có kênh trực tuyến",
        """
        <procedure code="⟦1.004222⟧" onlineLevel="full"><channels><channel kind="direct"/></channels></procedure>
        """
      ),
      .flags(
        "toàn trình nhưng chỉ trả kết quả tại nơi nộp",
        """
        <procedure code="⟦1.004222⟧" onlineLevel="full"><channels><channel kind="online"/></channels>
          <returns><return kind="counter"/></returns></procedure>
        """
      ),
      .accepts(
        "toàn trình, trả kết quả điện tử; và thủ tục chưa cung cấp trực tuyến",
        """
        === a.xml
        <procedure code="1.004222" onlineLevel="full"><channels><channel kind="online"/></channels>
          <returns><return kind="counter"/><return kind="online"/></returns></procedure>
        === b.xml
        <procedure code="1.004194" onlineLevel="none"><channels><channel kind="direct"/></channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard let level = procedure.onlineLevel, !procedure.channels.isEmpty else { return [] }
    let isOnline = procedure.channels.contains { $0.kind == .online }
    switch level {
    case .full, .part:
      if !isOnline { return [.contradicted(procedure, .noChannel)] }
      let isCounterOnly = !procedure.returns.isEmpty && procedure.returns.allSatisfy { $0.kind == .counter }
      return level == .full && isCounterOnly ? [.contradicted(procedure, .counterOnly)] : []
    case .none:
      return isOnline ? [.contradicted(procedure, .hasChannel)] : []
    }
  }
}

extension Bilingual {
  fileprivate static let noChannel = Bilingual(
    vi: "khai có dịch vụ trực tuyến nhưng không có kênh nộp trực tuyến",
    en: "is declared online and has no online channel"
  )
  fileprivate static let counterOnly = Bilingual(
    vi: "khai toàn trình nhưng kết quả chỉ trả tại nơi nộp",
    en: "is declared full and returned at the counter only"
  )
  fileprivate static let hasChannel = Bilingual(
    vi: "khai chưa cung cấp trực tuyến nhưng có kênh nộp trực tuyến",
    en: "is declared not online and has an online channel"
  )
}

extension Diagnostic {
  fileprivate static func contradicted(_ procedure: Procedure, _ what: Bilingual) -> Diagnostic {
    OnlineLevelContradiction.finding(
      Bilingual(vi: "Thủ tục \(procedure.code) \(what.vi)", en: "Procedure \(procedure.code) \(what.en)"),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
