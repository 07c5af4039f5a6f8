import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an online service that promises another time than the procedure's limits.
struct OnlinePromiseDisagrees: Rule {
  static let manual = RuleManual(
    id: "online-promise-disagrees",
    title: Bilingual(
      vi: "Thời hạn của dịch vụ công trực tuyến khác thời hạn của thủ tục",
      en: "An online service promises another time than its procedure"
    ),
    rationale: Bilingual(
      vi:
        "Cổng Dịch vụ công hẹn ngày trả theo cấu hình của dịch vụ; khác với thời hạn công bố thì người dân nhận hẹn sai hoặc cơ quan bị tính trễ hạn.",
      en:
        "The portal promises by the service's setting; where it differs from the published limit people are told a wrong day, or offices count as late."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm đ khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "dịch vụ hẹn 5 ngày, thủ tục quy định 3 ngày",
        """
        <procedure code="1.004837"><channels>
          <channel kind="online"><times><time quantity="3" unit="working-day"/></times></channel>
          </channels><onlineServices><onlineService code="⟦1.004837.01⟧" quantity="5" unit="working-day"/></onlineServices></procedure>
        """
      ),
      .accepts(
        "bằng một trong các thời hạn, hoặc đơn vị khác nên không so được",
        """
        <procedure code="1.004837"><channels>
          <channel kind="online"><times><time quantity="3" unit="working-day"/><time quantity="5" unit="working-day"/></times></channel>
          </channels><onlineServices><onlineService code="1.004837.01" quantity="5" unit="working-day"/>
          <onlineService code="1.004837.02" quantity="1" unit="month"/></onlineServices></procedure>
        """
      ),
      .accepts(
        "thời hạn của một trường hợp chỉ nêu trong lời diễn giải",
        """
        <procedure code="1.004837"><channels>
          <channel kind="online"><times><time quantity="15" unit="working-day"/></times><text>Xã miền núi: không quá 25 ngày làm việc</text></channel>
          </channels><onlineServices><onlineService code="1.004837.01" quantity="25" unit="working-day"/></onlineServices></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let channels = node.procedure.channels.filter { $0.kind == .online }
    let times = channels.flatMap(\.times)
    guard !times.contains(where: { $0.unit == .other || $0.quantity == nil }) else { return [] }
    // A service may carry a variant whose limit is given in words only.
    let words = channels.compactMap { $0.text.map { FoldedText($0) } }
    var findings: [Diagnostic] = []
    for service in node.procedure.onlineServices {
      guard let promised = service.quantity, let unit = service.unit else { continue }
      let limits = times.filter { $0.unit == unit }.compactMap(\.quantity)
      guard !limits.isEmpty, !limits.contains(promised),
        !words.contains(where: { !$0.dayUnits(of: promised).isEmpty })
      else { continue }
      let name = context.knowledge.name(of: unit.rawValue, in: "time-units")
      findings.append(.promises(service, promised, limits: Set(limits).sorted(), unit: name))
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func promises(
    _ service: OnlineService,
    _ promised: DecimalNumber,
    limits: [DecimalNumber],
    unit: Bilingual
  ) -> Diagnostic {
    let published = limits.map(\.description).joined(separator: "; ")
    return OnlinePromiseDisagrees.finding(
      Bilingual(
        vi:
          "Dịch vụ \(service.code) hẹn \(promised) \(unit.vi.lowercased()), thủ tục công bố \(published) \(unit.vi.lowercased())",
        en:
          "Service \(service.code) promises \(promised) \(unit.en.lowercased()), the procedure \(published) \(unit.en.lowercased())"
      ),
      at: service.$code.place ?? service.anchor.place,
      aspect: service.code
    )
  }
}
