import CatalogueModel
import Diagnostics

/// Flags a pair of dates of which the later comes first.
struct DatesOutOfOrder: Rule {
  static let manual = RuleManual(
    id: "dates-out-of-order",
    title: Bilingual(vi: "Ngày kết thúc trước ngày bắt đầu", en: "Dates out of order"),
    rationale: Bilingual(
      vi: "Khoảng thời gian ngược làm văn bản, thủ tục hoặc quyết định rà soát không bao giờ có hiệu lực.",
      en: "With its dates reversed a document, procedure or decision is never in force."
    ),
    severity: .error,
    examples: [
      .flags(
        "hết hiệu lực trước khi có hiệu lực",
        #"{"legalDocument": {"number": "⟦154/2024/NĐ-CP⟧", "effective": "2025-01-10", "expires": "2024-12-31", "title": "Quy định chi tiết Luật Cư trú"}}"#
      ),
      .accepts(
        "có hiệu lực một ngày, và thủ tục chưa có ngày kết thúc",
        """
        === law/a.json
        {"legalDocument": {"number": "154/2024/NĐ-CP", "issued": "2024-11-26", "effective": "2025-01-10", "expires": "2025-01-10", "title": "Quy định"}}
        === procedures/a.json
        {"procedure": {"code": "1.004222", "validFrom": "2025-01-10", "name": "Đăng ký thường trú"}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func compare(_ first: CalendarDate?, _ last: CalendarDate?, at place: Place?, of path: ElementPath) {
      guard let first, let last, last.lastDay < first else { return }
      findings.append(.reversed(first, last, at: place, of: path))
    }
    for document in catalogue.documents {
      let path = ElementPath("law/\(document.number)")
      compare(document.effective ?? document.issued, document.expires, at: document.$number.place, of: path)
    }
    for procedure in catalogue.procedures {
      compare(
        procedure.validFrom,
        procedure.validTo,
        at: procedure.$code.place,
        of: ElementPath("procedure/\(procedure.code)")
      )
    }
    for unit in catalogue.units {
      compare(unit.validFrom, unit.validTo, at: unit.$code.place, of: ElementPath("unit/\(unit.code)"))
    }
    for decision in catalogue.decisions {
      compare(
        decision.date,
        decision.expires,
        at: decision.$id.place,
        of: ElementPath("decision/\(decision.id)")
      )
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func reversed(
    _ first: CalendarDate,
    _ last: CalendarDate,
    at place: Place?,
    of path: ElementPath
  ) -> Diagnostic {
    DatesOutOfOrder.finding(
      Bilingual(
        vi: "Kết thúc ngày \(last.vietnamese), trước khi bắt đầu ngày \(first.vietnamese)",
        en: "Ends on \(last), before it begins on \(first)"
      ),
      at: place,
      subject: path
    )
  }
}
