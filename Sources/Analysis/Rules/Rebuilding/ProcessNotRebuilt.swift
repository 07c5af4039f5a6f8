import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure that still wants a paper although its data has been published for longer than rebuilding may take.
struct ProcessNotRebuilt: Rule {
  static let manual = RuleManual(
    id: "process-not-rebuilt",
    title: Bilingual(
      vi: "Đã quá hạn tái cấu trúc quy trình mà vẫn đòi giấy tờ",
      en: "Paper still asked for after the time to rebuild the process"
    ),
    rationale: Bilingual(
      vi:
        "Sau khi cơ quan chủ quản công bố dữ liệu, bộ phải tái cấu trúc quy trình trong thời hạn luật định; quá hạn mà hồ sơ vẫn đòi giấy tờ đó, không chỉ khi tra cứu không được, là chưa thực hiện.",
      en:
        "Once the owner has published the data the ministry must rebuild the process within the time the law sets; a dossier that still wants the paper outright after that day was not rebuilt."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "đã công bố từ tháng 12/2025, vẫn đòi giấy khai sinh",
        example(#"{"paper": "⟦birth-certificate⟧", "demand": "required"}"#)
      ),
      .accepts(
        "chỉ yêu cầu khi không khai thác được",
        example(#"{"paper": "birth-certificate", "demand": "fallback"}"#)
      ),
      .accepts(
        "giấy tờ do nước ngoài cấp",
        example(#"{"paper": "birth-certificate", "demand": "required", "issuedAbroad": true}"#)
      ),
      .accepts(
        "ngày cuối của thời hạn",
        example(#"{"paper": "birth-certificate", "demand": "required"}"#, published: "2026-11-06")
      ),
      .flags(
        "một ngày sau thời hạn",
        example(#"{"paper": "⟦birth-certificate⟧", "demand": "required"}"#, published: "2026-11-05")
      ),
    ]
  )

  private static func example(_ ask: String, published: String = "2025-12-10") -> String {
    """
    === law/resolution.json
    {"legalDocument": {"number": "66.7/2025/NQ-CP", "kind": "resolution-government", "effective": "2026-01-01", "expires": "2027-02-28",
      "title": "Nghị quyết", "provisions": [
      {"id": "a3.k2", "article": "3", "clause": "2", "role": "substitution-general", "summary": {"vi": "Thay thế"}},
      {"id": "a7.k1", "article": "7", "clause": "1", "role": "rebuild", "days": 15, "summary": {"vi": "Tái cấu trúc quy trình"}}]}}
    === papers/a.json
    {"paper": {"id": "birth-certificate", "article4": true, "name": {"vi": "Giấy khai sinh"},
      "holdings": [{"register": "civil-status", "recordType": "birth"}]}}
    === procedures/a.json
    {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [
      {"id": "a", "text": "Giấy khai sinh", "asks": [\(ask)]}]}]}}
    === registers/a.json
    {"register": {"id": "civil-status", "name": {"vi": "Cơ sở dữ liệu hộ tịch"}, "recordTypes": [{"id": "birth", "fields": [{"id": "name"}]}],
      "publications": [{"id": "p1", "state": "published", "date": "\(published)", "document": "3458/QĐ-BTP", "recordTypes": ["birth"]}]}}
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, let law = context.knowledge.provision(.rebuild),
      let days = law.provision.days, context.isInForce(law.document) == true
    else { return [] }
    let wording = ProcedureWording(node)
    var seen: Set<Int> = []
    var findings: [Diagnostic] = []
    for component in node.components where !component.isAbstained && component.structure != .alternatives {
      for demand in component.demands
      where demand.demand == .required && !demand.isIssuedAbroad && !seen.contains(demand.paper) {
        let paper = context.knowledge.papers[demand.paper]
        // What is handed over to be changed, or may be, is not replaced.
        guard paper.isArticle4, let published = Self.publication(of: paper, in: context),
          let due = published.date?.adding(days: days), due < context.asOf,
          ObjectGate(context: context).judge(demand, component: component, wording: wording).state == .pass
        else { continue }
        seen.insert(demand.paper)
        findings.append(
          .overdue(paper, published, due: due, law: law, at: demand.place, of: component.path)
        )
      }
    }
    return findings
  }

  /// The earliest publication, by the day, of data that stands in for a paper.
  private static func publication(of paper: Paper, in context: AnalysisContext) -> Publication? {
    let records = paper.holdings.compactMap { holding -> HeldRecord? in
      guard let register = context.knowledge.register(holding.register) else { return nil }
      return HeldRecord(
        register: register,
        recordType: register.recordTypes.first { $0.id == holding.recordType }
      )
    }
    let dated = PublicationGate(context: context).judge(records).publications.filter { $0.date != nil }
    return dated.min { left, right in
      guard let first = left.date, let second = right.date else { return false }
      return first < second
    }
  }
}

extension Diagnostic {
  fileprivate static func overdue(
    _ paper: Paper,
    _ publication: Publication,
    due: CalendarDate,
    law: ProvisionReference,
    at place: Place?,
    of path: ElementPath
  ) -> Diagnostic {
    let name = paper.name.en.isEmpty ? paper.id : paper.name.en
    return ProcessNotRebuilt.finding(
      Bilingual(
        vi:
          "Vẫn đòi \(paper.name.vi) sau ngày \(due.vietnamese), hạn tái cấu trúc theo \(publication.actName)",
        en:
          "Still asks for the \(name) after \(due), the day to rebuild by under \(publication.document ?? "?")"
      ),
      explanation: Bilingual(
        vi: "Bỏ giấy tờ khỏi hồ sơ, chỉ yêu cầu khi không khai thác được dữ liệu; công bố lại quy trình.",
        en: "Drop the paper, ask for it only when a look-up fails, and publish the rebuilt process."
      ),
      at: place,
      subject: path,
      aspect: paper.id,
      evidence: [.law(law.citation.address, law.provision.summary, verified: law.provision.isVerified)]
    )
  }
}
