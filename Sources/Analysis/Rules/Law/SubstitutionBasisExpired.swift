import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a text that leans on the substitution of papers on a day on which its ground is not in force.
struct SubstitutionBasisExpired: Rule {
  static let manual = RuleManual(
    id: "substitution-basis-expired",
    title: Bilingual(
      vi: "Căn cứ thay thế giấy tờ không có hiệu lực",
      en: "Ground of the substitution not in force"
    ),
    rationale: Bilingual(
      vi:
        "Nghị quyết về thay thế giấy tờ bằng dữ liệu có thời hạn; hết thời hạn mà văn bản quy định thủ tục chưa được sửa thì việc không yêu cầu giấy tờ không còn căn cứ.",
      en:
        "The resolution on replacing papers by data runs out; where the underlying document was not amended by then, waiving the paper has no ground."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 10")],
    severity: .warning,
    examples: [
      .flags(
        "chỉ yêu cầu khi không khai thác được, sau ngày hết hiệu lực",
        example(#"{"paper": "⟦birth-certificate⟧", "demand": "fallback"}"#),
        asOf: "2027-03-01"
      ),
      .flags(
        "căn cứ pháp lý nêu Nghị quyết, trước ngày có hiệu lực",
        example(#"{"paper": "birth-certificate", "demand": "required"}"#, basis: "⟦66.7/2025/NQ-CP⟧"),
        asOf: "2025-12-31"
      ),
      .accepts(
        "ngày cuối cùng còn hiệu lực",
        example(#"{"paper": "birth-certificate", "demand": "fallback"}"#, basis: "66.7/2025/NQ-CP"),
        asOf: "2027-02-28"
      ),
      .accepts(
        "việc thay thế đã có căn cứ riêng",
        example(
          #"{"paper": "birth-certificate", "demand": "fallback", "provisions": [{"document": "154/2024/NĐ-CP"}]}"#
        ),
        asOf: "2027-03-01"
      ),
    ]
  )

  private static func example(_ ask: String, basis: String = "154/2024/NĐ-CP") -> String {
    """
    === law/resolution.json
    {"legalDocument": {"number": "66.7/2025/NQ-CP", "effective": "2026-01-01", "expires": "2027-02-28", "title": "Nghị quyết",
      "provisions": [{"id": "a3.k2", "article": "3", "clause": "2", "role": "substitution-general", "summary": {"vi": "Thay thế"}}]}}
    === papers/birth-certificate.json
    {"paper": {"id": "birth-certificate", "article4": true, "name": {"vi": "Giấy khai sinh"}}}
    === procedures/1.004222.json
    {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [
      {"id": "a", "text": "Giấy khai sinh, nếu không khai thác được dữ liệu", "asks": [\(ask)]}]}],
      "legalBasis": [{"document": "\(basis)"}]}}
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, let resolution = context.substitutionDocument,
      context.isInForce(resolution) == false
    else { return [] }
    let leaning = Leaning(
      document: resolution,
      asOf: context.asOf,
      force: context.knowledge.provision(.force, of: resolution.number)
    )
    var findings: [Diagnostic] = []
    for (citation, number) in zip(node.procedure.legalBasis, node.citedDocuments)
    where number == resolution.number {
      findings.append(.citing(leaning, at: citation.$document.place))
    }
    for component in node.components {
      for demand in component.demands where demand.demand == .fallback {
        let provisions = demand.provisions + component.component.provisions
        guard provisions.allSatisfy({ $0.document == resolution.number }) else { continue }
        let paper = context.knowledge.papers[demand.paper]
        guard paper.isArticle4 else { continue }
        findings.append(.waiving(paper, leaning, at: demand.place, of: component.path))
      }
    }
    return findings
  }

  /// What a text leans on.
  fileprivate struct Leaning {
    let document: LegalDocument
    let asOf: CalendarDate
    let force: ProvisionReference?
  }
}

extension Diagnostic {
  fileprivate static func citing(_ leaning: SubstitutionBasisExpired.Leaning, at place: Place?) -> Diagnostic
  {
    SubstitutionBasisExpired.finding(
      Bilingual(
        vi: "Căn cứ \(leaning.document.number) không có hiệu lực tại ngày \(leaning.asOf.vietnamese)",
        en: "\(leaning.document.number) is not in force on \(leaning.asOf)"
      ),
      explanation: leaning.dates,
      at: place,
      evidence: leaning.evidence
    )
  }

  fileprivate static func waiving(
    _ paper: Paper,
    _ leaning: SubstitutionBasisExpired.Leaning,
    at place: Place?,
    of path: ElementPath
  ) -> Diagnostic {
    SubstitutionBasisExpired.finding(
      Bilingual(
        vi:
          "Việc thay thế \(paper.name.vi) bằng dữ liệu không còn căn cứ tại ngày \(leaning.asOf.vietnamese)",
        en:
          "Nothing on file lets data replace the \(paper.name.en.isEmpty ? paper.id : paper.name.en) on \(leaning.asOf)"
      ),
      explanation: leaning.dates,
      at: place,
      subject: path,
      evidence: leaning.evidence,
      remedies: [
        Remedy(
          Bilingual(
            vi: "Sửa đổi văn bản quy định thủ tục và ghi điều khoản làm căn cứ",
            en: "Amend the document that rules the procedure and cite the provision"
          ),
          applicability: .legislative
        )
      ]
    )
  }
}

extension SubstitutionBasisExpired.Leaning {
  fileprivate var evidence: [Evidence] {
    force.map { [.law($0.citation.address, $0.provision.summary, verified: $0.provision.isVerified)] } ?? []
  }

  fileprivate var dates: Bilingual {
    let from = document.effective
    let to = document.expires
    return Bilingual(
      vi: "Hiệu lực từ \(from?.vietnamese ?? "?") đến hết \(to?.vietnamese ?? "?").",
      en: "In force from \(from?.description ?? "?") to \(to?.description ?? "?")."
    )
  }
}
