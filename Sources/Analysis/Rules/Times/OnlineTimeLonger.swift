import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a time limit that is longer for dossiers filed online than for those handed in.
struct OnlineTimeLonger: Rule {
  static let manual = RuleManual(
    id: "online-time-longer",
    title: Bilingual(
      vi: "Thời hạn khi nộp trực tuyến dài hơn nộp trực tiếp",
      en: "Filing online takes longer than filing in person"
    ),
    rationale: Bilingual(
      vi:
        "Hồ sơ trực tuyến không phải quét, không phải chuyển giấy; thời hạn dài hơn thường là lỗi nhập và khiến người dân quay lại nộp trực tiếp.",
      en:
        "An online dossier needs no scanning and no carrying; a longer limit is mostly a slip and drives people back to the counter."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "10 ngày trực tiếp, 15 ngày trực tuyến",
        """
        <procedure code="1.004222"><channels>
          <channel kind="direct"><times><time quantity="10" unit="working-day"/></times></channel>
          <channel kind="online"><times>⟦<time quantity="15" unit="working-day"/>⟧</times></channel>
        </channels></procedure>
        """
      ),
      .accepts(
        "ngắn hơn, bằng nhau, hoặc đơn vị khác nên không so được",
        """
        <procedure code="1.004222"><channels>
          <channel kind="direct"><times><time quantity="10" unit="working-day"/></times></channel>
          <channel kind="online"><times><time quantity="8" unit="working-day"/></times></channel>
          <channel kind="online"><times><time quantity="30" unit="day"/></times></channel>
        </channels></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for unit in TimeUnit.allCases where unit != .other {
      guard let direct = Self.longest(.direct, in: unit, of: node.procedure),
        let online = Self.longest(.online, in: unit, of: node.procedure),
        let least = direct.quantity, let most = online.quantity, least < most
      else { continue }
      let name = context.knowledge.name(of: unit.rawValue, in: "time-units")
      findings.append(.longer(online, than: direct, unit: name))
    }
    return findings
  }

  private static func longest(_ kind: ChannelKind, in unit: TimeUnit, of procedure: Procedure)
    -> ProcessingTime?
  {
    var longest: ProcessingTime?
    for time in procedure.channels.filter({ $0.kind == kind }).flatMap(\.times) where time.unit == unit {
      guard let quantity = time.quantity else { continue }
      if longest?.quantity.map({ $0 < quantity }) ?? true { longest = time }
    }
    return longest
  }
}

extension Diagnostic {
  fileprivate static func longer(
    _ online: ProcessingTime,
    than direct: ProcessingTime,
    unit: Bilingual
  ) -> Diagnostic {
    let quantities = (online: online.quantity?.description ?? "", direct: direct.quantity?.description ?? "")
    return OnlineTimeLonger.finding(
      Bilingual(
        vi:
          "Nộp trực tuyến \(quantities.online) \(unit.vi.lowercased()), nộp trực tiếp \(quantities.direct) \(unit.vi.lowercased())",
        en:
          "Online \(quantities.online) \(unit.en.lowercased()), in person \(quantities.direct) \(unit.en.lowercased())"
      ),
      explanation: Bilingual(
        vi: "Ghi thời hạn trực tuyến không dài hơn thời hạn nộp trực tiếp.",
        en: "Make the online limit no longer than the other."
      ),
      at: online.anchor.place,
      aspect: online.unit.rawValue,
      notes: [
        Note(
          Bilingual(vi: "thời hạn nộp trực tiếp ở đây", en: "the limit in person is here"),
          at: direct.anchor.place
        )
      ]
    )
  }
}
