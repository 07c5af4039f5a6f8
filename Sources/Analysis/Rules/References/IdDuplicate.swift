import CatalogueModel
import Diagnostics

/// Flags an identifier given twice where it must name one record.
struct IdDuplicate: Rule {
  static let manual = RuleManual(
    id: "id-duplicate",
    title: Bilingual(vi: "Trùng mã định danh", en: "Duplicate identifier"),
    rationale: Bilingual(
      vi:
        "Đề xuất, quyết định rà soát và so sánh giữa các bản dựa vào mã; trùng mã thì bản ghi sau bị bỏ qua hoặc bị nhầm.",
      en: "Proposals, decisions and comparisons go by id; with two alike the second is lost or mistaken."
    ),
    severity: .error,
    examples: [
      .flags(
        "hai thành phần hồ sơ cùng mã",
        """
        <procedure code="1.004222"><cases><case id="main"><components>
          <component id="a"><text>Tờ khai</text></component>
          <component id="⟦a⟧"><text>Giấy khai sinh</text></component>
        </components></case></cases></procedure>
        """
      ),
      .flags(
        "một giấy tờ ở hai tệp",
        """
        === papers/a.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}}}
        === papers/b.json
        {"paper": {"id": "⟦birth-certificate⟧", "name": {"vi": "Giấy khai sinh"}}}
        """
      ),
      .flags(
        "hai trường dữ liệu cùng mã",
        """
        {"register": {"id": "civil-status", "recordTypes": [
          {"id": "birth", "fields": [{"id": "full-name"}, {"id": "⟦full-name⟧"}]}]}}
        """
      ),
      .accepts(
        "cùng mã ở hai loại bản ghi khác nhau",
        """
        {"register": {"id": "civil-status", "recordTypes": [
          {"id": "birth", "fields": [{"id": "full-name"}]}, {"id": "death", "fields": [{"id": "full-name"}]}]}}
        """
      ),
      .accepts(
        "hai bản của một văn bản theo ngày có hiệu lực",
        """
        === law/a.json
        {"legalDocument": {"number": "63/2010/NĐ-CP", "effective": "2010-10-14", "title": "Về kiểm soát thủ tục hành chính"}}
        === law/b.json
        {"legalDocument": {"number": "63/2010/NĐ-CP", "effective": "2017-09-25", "title": "Về kiểm soát thủ tục hành chính"}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    let root = ElementPath("catalogue")
    var findings: [Diagnostic] = []
    findings += Self.repeats(catalogue.authorities, of: root) { $0.$id }
    findings += Self.repeats(catalogue.elements, of: root) { $0.$id }
    findings += Self.repeats(catalogue.papers, of: root) { $0.$id }
    findings += Self.repeats(catalogue.registers, of: root) { $0.$id }
    findings += Self.repeats(catalogue.plans, of: root) { $0.$id }
    findings += Self.repeats(catalogue.decisions, of: root) { $0.$id }
    findings += Self.repeats(catalogue.costParameters, of: root) { $0.$id }
    findings += Self.repeats(catalogue.codeLists, of: root) { $0.$id }
    findings += Self.repeats(catalogue.qualityModels, of: root) { $0.$id }
    findings += Self.repeats(catalogue.forms, of: root) { $0.$id }
    for form in catalogue.forms {
      let path = ElementPath("form/\(form.id)")
      findings += Self.repeats(form.roles, of: path) { $0.$id }
      findings += Self.repeats(form.fields, of: path) { $0.$id }
    }
    for list in catalogue.codeLists {
      findings += Self.repeats(list.values, of: ElementPath("codes/\(list.id)")) { $0.$code }
    }
    for model in catalogue.qualityModels {
      findings += Self.repeats(model.criteria, of: ElementPath("quality/\(model.id)")) { $0.$id }
    }
    findings += Self.repeats(
      catalogue.units,
      of: root,
      key: { "\($0.code) \($0.kind == .province || $0.kind == .city) \($0.validFrom?.description ?? "")" }
    ) {
      $0.$code
    }
    findings += Self.repeats(
      catalogue.documents,
      of: root,
      key: { "\($0.number) \($0.effective?.description ?? "")" }
    ) {
      $0.$number
    }
    for procedure in catalogue.procedures { findings += Self.repeats(in: procedure) }
    for register in catalogue.registers { findings += Self.repeats(in: register) }
    for document in catalogue.documents {
      findings += Self.repeats(document.provisions, of: ElementPath("law/\(document.number)")) { $0.$id }
    }
    for plan in catalogue.plans {
      findings += Self.repeats(plan.items, of: ElementPath("plan/\(plan.id)")) { $0.$id }
    }
    for annex in catalogue.annexes {
      findings += Self.repeats(
        annex.rows,
        of: ElementPath("law/\(annex.document)/annex/\(annex.annex)"),
        key: { "\($0.serial)/\($0.ordinal)" }
      ) { $0.$procedure }
    }
    return findings
  }

  private static func repeats(in procedure: Procedure) -> [Diagnostic] {
    let path = ElementPath("procedure/\(procedure.code)")
    return repeats(procedure.cases, of: path) { $0.$id }
      + repeats(procedure.cases.flatMap(\.components), of: path) { $0.$id }
      + repeats(procedure.forms, of: path) { $0.$id }
      + repeats(procedure.steps, of: path) { $0.$id }
      + repeats(procedure.outcomes, of: path) { $0.$id }
      + repeats(procedure.conditions, of: path) { $0.$id }
      + repeats(procedure.statistics, of: path) { $0.$id }
  }

  private static func repeats(in register: Register) -> [Diagnostic] {
    let path = ElementPath("register/\(register.id)")
    var findings = repeats(register.recordTypes, of: path) { $0.$id }
    findings += repeats(register.publications, of: path) { $0.$id }
    findings += repeats(register.coverage + register.quality, of: path) { $0.$id }
    for recordType in register.recordTypes {
      findings += repeats(recordType.fields, of: path.appending("record", recordType.id)) { $0.$id }
    }
    return findings
  }

  /// The second and later records under one key; `key` defaults to the id.
  private static func repeats<Record>(
    _ records: [Record],
    of path: ElementPath,
    key: ((Record) -> String)? = nil,
    id: (Record) -> Located<String>
  ) -> [Diagnostic] {
    var first: [String: Place?] = [:]
    var findings: [Diagnostic] = []
    for record in records {
      let located = id(record)
      guard !located.wrappedValue.isEmpty else { continue }
      let name = key?(record) ?? located.wrappedValue
      if let place = first[name] {
        findings.append(.repeated(name, at: located.place, of: path, first: place))
      } else {
        first[name] = located.place
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func repeated(_ id: String, at place: Place?, of path: ElementPath, first: Place?)
    -> Diagnostic
  {
    IdDuplicate.finding(
      Bilingual(vi: "Mã “\(id)” đã được dùng", en: "'\(id)' is already taken"),
      explanation: Bilingual(
        vi: "Đặt mã khác cho một trong hai bản ghi, hoặc bỏ bản ghi thừa.",
        en: "Give one of the records another id, or drop the one too many."
      ),
      at: place,
      subject: path,
      notes: [Note(Bilingual(vi: "lần đầu ở đây", en: "first used here"), at: first)]
    )
  }
}
