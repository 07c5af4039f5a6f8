import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a paper the law replaces by data whose registers have published nothing on file.
struct PaperRegisterUnpublished: Rule {
  static let manual = RuleManual(
    id: "paper-register-unpublished",
    title: Bilingual(
      vi: "Giấy tờ được thay thế nhưng chưa thấy công bố dữ liệu",
      en: "Replaceable paper without a publication of data"
    ),
    rationale: Bilingual(
      vi:
        "Giấy tờ tại Điều 4 chỉ thôi được yêu cầu khi cơ quan chủ quản đã công bố dữ liệu; chưa có quyết định trong cơ sở tri thức là điều chưa biết, cần hỏi hoặc bổ sung, không phải là “chưa công bố”.",
      en:
        "An Article 4 paper may be dropped once the owner has published the data; none on file is an unknown to be asked for or added, not a 'no'."
    ),
    legalBasis: [
      Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 2"),
      Citation(document: "66.7/2025/NQ-CP", provision: "Điều 4"),
    ],
    severity: .information,
    examples: [
      .flags("chưa có quyết định công bố nào", example("⟦driving-licence⟧", publications: "[]")),
      .accepts(
        "đã công bố, hoặc nguồn ghi rõ chưa công bố",
        example("driving-licence", publications: #"[{"id": "p1", "state": "unpublished"}]"#)
      ),
    ]
  )

  private static func example(_ id: String, publications: String) -> String {
    """
    === papers/a.json
    {"paper": {"id": "\(id)", "article4": true, "name": {"vi": "Giấy phép lái xe"},
      "holdings": [{"register": "driving-licence", "recordType": "driving-licence"}]}}
    === registers/a.json
    {"register": {"id": "driving-licence", "owner": "mps", "name": {"vi": "Cơ sở dữ liệu giấy phép lái xe"},
      "recordTypes": [{"id": "driving-licence", "fields": [{"id": "number"}]}], "publications": \(publications)}}
    """
  }

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.papers.filter(\.isArticle4).compactMap { paper in
      let held = paper.holdings.compactMap { holding in
        context.knowledge.register(holding.register).map { ($0, holding.recordType) }
      }
      guard !held.isEmpty, !held.contains(where: { Self.isSpokenOf($1, in: $0) }) else { return nil }
      return .unpublished(paper, by: held.map(\.0), in: context)
    }
  }

  /// Whether some publication, for or against, speaks of a record type.
  private static func isSpokenOf(_ recordType: String, in register: Register) -> Bool {
    register.publications.contains { publication in
      publication.recordTypes.isEmpty || publication.recordTypes.contains { $0.wrappedValue == recordType }
    }
  }
}

extension Diagnostic {
  fileprivate static func unpublished(
    _ paper: Paper,
    by registers: [Register],
    in context: AnalysisContext
  ) -> Diagnostic {
    let names = registers.map(\.name.vi).joined(separator: ", ")
    let owners = Set(registers.map(\.owner)).sorted().map { context.knowledge.authority($0)?.name.vi ?? $0 }
    return PaperRegisterUnpublished.finding(
      Bilingual(
        vi: "\(paper.name.vi): chưa thấy quyết định công bố dữ liệu của \(names)",
        en: "\(paper.id): no publication of data on file for \(registers.map(\.id).joined(separator: ", "))"
      ),
      explanation: Bilingual(
        vi:
          "Xác nhận với \(owners.joined(separator: ", ")); đã có thì ghi vào “publications” của cơ sở dữ liệu.",
        en: "Ask the owner; where there is one, enter it under the register's 'publications'."
      ),
      at: paper.$id.place ?? paper.anchor.place,
      subject: ElementPath("paper/\(paper.id)")
    )
  }
}
