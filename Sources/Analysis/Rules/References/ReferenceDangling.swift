import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an identifier that names no record of the catalogue.
struct ReferenceDangling: Rule {
  static let manual = RuleManual(
    id: "reference-dangling",
    title: Bilingual(vi: "Mã tham chiếu không tồn tại", en: "Reference to nothing"),
    rationale: Bilingual(
      vi:
        "Mã không trỏ tới bản ghi nào thì giấy tờ, cơ sở dữ liệu hoặc cơ quan đó bị bỏ qua khi phân tích, và kết quả sai.",
      en: "What an unresolved id stands for drops out of the analysis, and the result is wrong."
    ),
    severity: .error,
    examples: [
      .flags(
        "giấy tờ và mẫu đơn không có",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [
          {"id": "a", "form": "⟦ct-99⟧", "text": "Tờ khai"},
          {"id": "b", "text": "Giấy khai sinh", "asks": [{"paper": "⟦birth-certifcate⟧", "demand": "required"}]}]}]}}
        """
      ),
      .flags(
        "giấy tờ trỏ tới loại bản ghi mà cơ sở dữ liệu không có",
        """
        === papers/birth-certificate.xml
        <paper id="birth-certificate"><holdings><holding register="civil-status" recordType="⟦births⟧"/></holdings></paper>
        === registers/civil-status.xml
        <register id="civil-status"><recordTypes><recordType id="birth"/></recordTypes></register>
        """
      ),
      .flags(
        "công bố trường dữ liệu không có",
        """
        === registers/civil-status.json
        {"register": {"id": "civil-status", "recordTypes": [{"id": "birth", "fields": [{"id": "full-name"}]}],
          "publications": [{"id": "p1", "state": "published", "recordTypes": ["birth"], "fields": ["⟦fullname⟧"]}]}}
        """
      ),
      .accepts(
        "mã có trong danh mục",
        """
        === procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "forms": [{"id": "ct01", "name": "Tờ khai"}],
          "cases": [{"id": "main", "components": [{"id": "a", "form": "ct01", "text": "Tờ khai"},
          {"id": "b", "text": "Giấy khai sinh", "asks": [{"paper": "birth-certificate", "demand": "required"}]}]}]}}
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var references = References(catalogue, context: context)
    catalogue.procedures.forEach { references.follow($0) }
    catalogue.registers.forEach { references.follow($0) }
    catalogue.papers.forEach { references.follow($0) }
    catalogue.forms.forEach { references.follow($0) }
    references.followLaw()
    references.followDecisions()
    return references.findings
  }
}

/// The references of records, and those that resolve to nothing.
private struct References {
  let catalogue: Catalogue
  let context: AnalysisContext
  var findings: [Diagnostic] = []

  init(_ catalogue: Catalogue, context: AnalysisContext) {
    self.catalogue = catalogue
    self.context = context
  }

  mutating func follow(_ procedure: Procedure) {
    let path = ElementPath("procedure/\(procedure.code)")
    authority(procedure.$authority, of: path)
    for mention in procedure.authorities { authority(mention.$authority, of: path) }
    for outcome in procedure.outcomes { paper(outcome.$paper, of: path.appending("outcome", outcome.id)) }
    let forms = Set(procedure.forms.map(\.id))
    for procedureCase in procedure.cases {
      for component in procedureCase.components {
        let componentPath = path.appending("case", procedureCase.id).appending("component", component.id)
        if let form = component.$form.filled, !forms.contains(form.wrappedValue) {
          report(.form, form, of: componentPath)
        }
        for ask in component.asks {
          paper(ask.$paper.filled, of: componentPath)
          for id in ask.elements { element(id, of: componentPath) }
        }
      }
    }
  }

  mutating func follow(_ register: Register) {
    let path = ElementPath("register/\(register.id)")
    authority(register.$owner.filled, of: path)
    var fields: Set<String> = []
    for recordType in register.recordTypes {
      let own = Set(recordType.fields.map(\.id))
      fields.formUnion(own)
      for field in recordType.fields {
        element(field.$element.filled, of: path.appending("record", recordType.id))
        element(field.$relation.filled, of: path.appending("record", recordType.id))
      }
      for key in recordType.keys where !own.contains(key.wrappedValue) { report(.field, key, of: path) }
    }
    let recordTypes = Set(register.recordTypes.map(\.id))
    for publication in register.publications {
      for id in publication.recordTypes where !recordTypes.contains(id.wrappedValue) {
        report(.recordType, id, of: path)
      }
      for id in publication.fields where !fields.contains(id.wrappedValue) { report(.field, id, of: path) }
    }
  }

  mutating func follow(_ paper: Paper) {
    let path = ElementPath("paper/\(paper.id)")
    for id in paper.elements { element(id, of: path) }
    for nearMiss in paper.nearMisses { self.paper(nearMiss.$paper, of: path) }
    for holding in paper.holdings {
      guard let register = register(holding.$register, of: path) else { continue }
      if let id = holding.$recordType.filled,
        !register.recordTypes.contains(where: { $0.id == id.wrappedValue })
      {
        report(.recordType, id, of: path)
      }
    }
  }

  mutating func follow(_ form: Form) {
    let path = ElementPath("form/\(form.id)")
    let roles = Set(form.roles.map(\.id))
    for role in form.roles {
      element(role.$relation.filled, of: path)
      if let origin = role.$origin.filled, !roles.contains(origin.wrappedValue) {
        report(.role, origin, of: path)
      }
    }
    for field in form.fields {
      let fieldPath = path.appending("field", field.id)
      element(field.$element.filled, of: fieldPath)
      if let role = field.$role.filled, !roles.contains(role.wrappedValue) {
        report(.role, role, of: fieldPath)
      }
    }
  }

  mutating func followLaw() {
    for body in catalogue.authorities {
      authority(body.$parent, of: ElementPath("authority/\(body.id)"))
      authority(body.$successor, of: ElementPath("authority/\(body.id)"))
    }
    for document in catalogue.documents {
      authority(document.$issuer, of: ElementPath("law/\(document.number)"))
    }
    for plan in catalogue.plans {
      for item in plan.items {
        let path = ElementPath("plan/\(plan.id)/item/\(item.id)")
        authority(item.$authority, of: path)
        authority(item.$issuer, of: path)
      }
    }
    for annex in catalogue.annexes {
      for row in annex.rows {
        let path = ElementPath("law/\(annex.document)/annex/\(annex.annex)/row/\(row.serial)/\(row.ordinal)")
        for id in row.papers { paper(id, of: path) }
        for id in row.registers { register(id, of: path) }
      }
    }
  }

  mutating func followDecisions() {
    guard !catalogue.decisions.isEmpty else { return }
    let rules = Set(RuleRegistry.manuals.map(\.id.name))
    for decision in catalogue.decisions {
      guard let rule = decision.$rule.filled, !rules.contains(rule.wrappedValue) else { continue }
      report(.rule, rule, of: ElementPath("decision/\(decision.id)"))
    }
  }

  private mutating func authority(_ id: Located<String?>, of path: ElementPath) {
    authority(id.filled, of: path)
  }

  private mutating func authority(_ id: Located<String>?, of path: ElementPath) {
    guard let id, !context.defined.hasAuthority(id.wrappedValue) else { return }
    report(.authority, id, of: path)
  }

  private mutating func paper(_ id: Located<String?>, of path: ElementPath) {
    paper(id.filled, of: path)
  }

  private mutating func paper(_ id: Located<String>?, of path: ElementPath) {
    guard let id, !context.defined.hasPaper(id.wrappedValue) else { return }
    report(.paper, id, of: path)
  }

  private mutating func element(_ id: Located<String>?, of path: ElementPath) {
    guard let id, !context.defined.hasElement(id.wrappedValue) else { return }
    report(.element, id, of: path)
  }

  @discardableResult
  private mutating func register(_ id: Located<String>, of path: ElementPath) -> Register? {
    guard let id = id.filled else { return nil }
    if let register = context.defined.register(id.wrappedValue) { return register }
    report(.register, id, of: path)
    return nil
  }

  private mutating func report(_ kind: Bilingual, _ id: Located<String>, of path: ElementPath) {
    findings.append(.dangling(kind, id, of: path))
  }
}

extension Located<String> {
  /// The located value, unless it is empty.
  fileprivate var filled: Located<String>? { wrappedValue.isEmpty ? nil : self }
}

extension Located<String?> {
  /// The located value, where there is one.
  fileprivate var filled: Located<String>? { wrappedValue.map { Located<String>($0, at: place) } }
}

extension Bilingual {
  fileprivate static let authority = Bilingual(vi: "cơ quan", en: "authority")
  fileprivate static let element = Bilingual(vi: "phần tử dữ liệu", en: "data element")
  fileprivate static let field = Bilingual(vi: "trường dữ liệu", en: "register field")
  fileprivate static let form = Bilingual(vi: "mẫu đơn", en: "form")
  fileprivate static let paper = Bilingual(vi: "giấy tờ", en: "paper")
  fileprivate static let recordType = Bilingual(vi: "loại bản ghi", en: "record type")
  fileprivate static let register = Bilingual(vi: "cơ sở dữ liệu", en: "register")
  fileprivate static let role = Bilingual(vi: "vai trò", en: "role")
  fileprivate static let rule = Bilingual(vi: "quy tắc", en: "rule")
}

extension Diagnostic {
  fileprivate static func dangling(_ kind: Bilingual, _ id: Located<String>, of path: ElementPath)
    -> Diagnostic
  {
    ReferenceDangling.finding(
      Bilingual(
        vi: "Không có \(kind.vi) nào mang mã “\(id.wrappedValue)”",
        en: "No \(kind.en) is called '\(id.wrappedValue)'"
      ),
      at: id.place,
      subject: path
    )
  }
}
