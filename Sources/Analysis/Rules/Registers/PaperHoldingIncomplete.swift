import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a replaceable paper that states more than the registers said to hold it.
struct PaperHoldingIncomplete: Rule {
  static let manual = RuleManual(
    id: "paper-holding-incomplete",
    title: Bilingual(
      vi: "Cơ sở dữ liệu không có đủ thông tin của giấy tờ được thay thế",
      en: "Register without all that a replaceable paper states"
    ),
    rationale: Bilingual(
      vi:
        "Giấy tờ chỉ được thay thế trọn vẹn khi mọi thông tin trên giấy có trong cơ sở dữ liệu; phần còn thiếu thì chỉ thay thế một phần, hoặc trường dữ liệu chưa được nối.",
      en:
        "A paper is fully replaced only where the register holds all it states; for the rest it is a partial replacement, or a field not yet joined."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "Điều 4")],
    severity: .information,
    examples: [
      .flags("thiếu ngày sinh", example("⟦birth-certificate⟧", field: "person.sex")),
      .accepts("đủ thông tin", example("birth-certificate", field: "person.birth-date")),
    ]
  )

  private static func example(_ id: String, field: String) -> String {
    """
    === papers/a.json
    {"paper": {"id": "\(id)", "article4": true, "name": {"vi": "Giấy khai sinh"}, "elements": ["person.full-name", "person.birth-date"],
      "holdings": [{"register": "civil-status", "recordType": "birth"}]}}
    === registers/a.json
    {"register": {"id": "civil-status", "name": {"vi": "Cơ sở dữ liệu hộ tịch"}, "recordTypes": [{"id": "birth", "fields": [
      {"id": "name", "element": "person.full-name"}, {"id": "other", "element": "\(field)"}]}]}}
    """
  }

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.papers.filter { $0.isArticle4 && !$0.holdings.isEmpty }.compactMap { paper in
      var held: Set<String> = []
      for holding in paper.holdings {
        let recordType = context.knowledge.register(holding.register)?.recordTypes
          .first { $0.id == holding.recordType }
        held.formUnion(recordType?.fields.compactMap(\.stated) ?? [])
      }
      let missing = paper.elements.map(\.wrappedValue).filter { !held.contains($0) }
      guard !missing.isEmpty, !held.isEmpty else { return nil }
      return .incomplete(paper, missing, in: context)
    }
  }
}

extension Diagnostic {
  fileprivate static func incomplete(_ paper: Paper, _ missing: [String], in context: AnalysisContext)
    -> Diagnostic
  {
    let names = missing.map { context.knowledge.element($0)?.name.vi ?? $0 }
    return PaperHoldingIncomplete.finding(
      Bilingual(
        vi: "\(paper.name.vi): cơ sở dữ liệu chưa có \(names.joined(separator: ", "))",
        en: "\(paper.id): no register field holds \(missing.joined(separator: ", "))"
      ),
      explanation: Bilingual(
        vi: "Nối trường dữ liệu với phần tử, hoặc bỏ phần tử mà giấy tờ không có.",
        en: "Join a register field to the element, or drop an element the paper does not carry."
      ),
      at: paper.$id.place ?? paper.anchor.place,
      subject: ElementPath("paper/\(paper.id)")
    )
  }
}
