import CatalogueModel
import Diagnostics

/// Flags a publication of data that lacks its number, its day, or the fields it covers.
struct RegisterPublicationIncomplete: Rule {
  static let manual = RuleManual(
    id: "register-publication-incomplete",
    title: Bilingual(
      vi: "Quyết định công bố dữ liệu thiếu số, ngày hoặc trường",
      en: "Publication of data without number, day or fields"
    ),
    rationale: Bilingual(
      vi:
        "Việc thay giấy tờ chỉ sẵn sàng khi biết quyết định nào, từ ngày nào, gồm những trường nào; thiếu một trong ba thì điều kiện áp dụng vẫn là chưa xác định.",
      en:
        "A replacement is ready only when it is known which act, from which day, covers which fields; with one missing the gates stay unknown."
    ),
    legalBasis: [
      Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 2"),
      Citation(document: "66.7/2025/NQ-CP", provision: "Điều 6"),
    ],
    severity: .warning,
    examples: [
      .flags(
        "thiếu số và trường",
        """
        {"register": {"id": "health-book", "publications": [{"id": "⟦p1⟧", "state": "published", "date": "2026-01-06"}]}}
        """
      ),
      .flags(
        "thiếu ngày",
        """
        <register id="land"><publications><publication id="⟦p1⟧" state="published" document="441/QĐ-BNNMT" allFields="true"/></publications></register>
        """
      ),
      .accepts(
        "đủ số, ngày, trường; hoặc nguồn ghi chưa công bố",
        """
        === registers/a.json
        {"register": {"id": "civil-status", "recordTypes": [{"id": "birth", "fields": [{"id": "name"}]}], "publications": [
          {"id": "p1", "state": "published", "date": "2025-12-10", "document": "3458/QĐ-BTP", "fields": ["name"]}]}}
        === registers/b.json
        {"register": {"id": "tax", "publications": [{"id": "p1", "state": "unpublished"}]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for register in catalogue.registers {
      for publication in register.publications where publication.state == .published {
        var lacking: [(String, Bilingual)] = []
        if publication.document == nil { lacking.append(("number", .number)) }
        if publication.date == nil { lacking.append(("date", .date)) }
        if publication.fields.isEmpty, !publication.coversAllFields { lacking.append(("fields", .fields)) }
        findings += lacking.map { .lacking($0.1, $0.0, publication, of: register) }
      }
    }
    return findings
  }
}

extension Bilingual {
  fileprivate static let number = Bilingual(vi: "số, ký hiệu", en: "its number")
  fileprivate static let date = Bilingual(vi: "ngày", en: "its day")
  fileprivate static let fields = Bilingual(vi: "các trường được công bố", en: "the fields it covers")
}

extension Diagnostic {
  fileprivate static func lacking(
    _ what: Bilingual,
    _ aspect: String,
    _ publication: Publication,
    of register: Register
  ) -> Diagnostic {
    RegisterPublicationIncomplete.finding(
      Bilingual(
        vi:
          "Quyết định công bố “\(publication.document ?? publication.id)” của \(register.id) chưa ghi \(what.vi)",
        en: "The publication '\(publication.document ?? publication.id)' of \(register.id) lacks \(what.en)"
      ),
      explanation: Bilingual(
        vi: "Bổ sung theo văn bản của cơ quan chủ quản; công bố toàn bộ thì ghi “allFields”.",
        en: "Add it from the owner's act; where it covers everything, set 'allFields'."
      ),
      at: publication.$id.place ?? publication.anchor.place,
      subject: ElementPath("register/\(register.id)").appending("publication", publication.id),
      aspect: aspect
    )
  }
}
