import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags counts of filings that cannot be: more online than in all, or of a year to come.
struct StatisticImplausible: Rule {
  static let manual = RuleManual(
    id: "statistic-implausible",
    title: Bilingual(vi: "Số liệu hồ sơ không thể đúng", en: "Counts of filings that cannot be"),
    rationale: Bilingual(
      vi:
        "Chi phí tuân thủ được nhân với số hồ sơ; nộp trực tuyến nhiều hơn tổng số, số liệu của năm chưa đến hoặc số âm làm mọi phép tính sai theo.",
      en:
        "Compliance costs are multiplied by filings; more online than in all, a year to come or a negative count spoils every sum."
    ),
    legalBasis: [Citation(document: "02/2017/TT-VPCP", provision: "Điều 27")],
    severity: .error,
    examples: [
      .flags(
        "trực tuyến nhiều hơn tổng số, năm chưa đến",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "statistics": [
          {"id": "all-2025", "kind": "filings", "year": 2025, "value": 900},
          {"id": "⟦online-2025⟧", "kind": "online-filings", "year": 2025, "value": 1200},
          {"id": "⟦all-2027⟧", "kind": "filings", "year": 2027, "value": 10}]}}
        """
      ),
      .accepts(
        "trực tuyến không quá tổng số, hai năm khác nhau",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "statistics": [
          {"id": "all-2025", "kind": "filings", "year": 2025, "value": 900},
          {"id": "online-2025", "kind": "online-filings", "year": 2025, "value": 900},
          {"id": "online-2024", "kind": "online-filings", "year": 2024, "value": 5000}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var totals: [Int: Statistic] = [:]
    for statistic in node.procedure.statistics where statistic.kind == .filings {
      totals[statistic.year] = statistic
    }
    var findings: [Diagnostic] = []
    for statistic in node.procedure.statistics {
      if statistic.value < 0 {
        findings.append(.implausible(statistic, .negative, of: node))
      } else if statistic.year > context.asOf.year {
        findings.append(.implausible(statistic, .ahead, of: node))
      } else if statistic.kind == .onlineFilings, let total = totals[statistic.year],
        statistic.value > total.value
      {
        findings.append(.implausible(statistic, .beyondTotal(total), of: node))
      }
    }
    return findings
  }

  fileprivate enum Reason {
    case negative, ahead
    case beyondTotal(Statistic)
  }
}

extension Diagnostic {
  fileprivate static func implausible(
    _ statistic: Statistic,
    _ reason: StatisticImplausible.Reason,
    of node: ProcedureNode
  ) -> Diagnostic {
    var notes: [Note] = []
    let summary: Bilingual
    switch reason {
    case .negative:
      summary = Bilingual(vi: "Số hồ sơ âm: \(statistic.value)", en: "A negative count: \(statistic.value)")
    case .ahead:
      summary = Bilingual(
        vi: "Số liệu của năm \(statistic.year) chưa đến",
        en: "A count of \(statistic.year), which is still to come"
      )
    case .beyondTotal(let total):
      summary = Bilingual(
        vi: "\(statistic.value) hồ sơ trực tuyến, nhiều hơn tổng số \(total.value) của năm \(statistic.year)",
        en: "\(statistic.value) online filings, of \(total.value) in all in \(statistic.year)"
      )
      notes = [
        Note(
          Bilingual(vi: "tổng số ở đây", en: "the total is here"),
          at: total.$id.place ?? total.anchor.place
        )
      ]
    }
    return StatisticImplausible.finding(
      summary,
      at: statistic.$id.place ?? statistic.anchor.place,
      subject: node.path.appending("statistic", statistic.id),
      notes: notes
    )
  }
}
