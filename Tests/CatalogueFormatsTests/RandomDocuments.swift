import CatalogueFormats
import CatalogueModel
import Diagnostics
import TestSupport

/// Documents of every root, with every key of the model sooner or later, and texts that break careless writers.
struct RandomDocuments {
  private var generator: SplitMix

  init(seed: UInt64) {
    generator = SplitMix(state: seed)
  }

  /// One document of each root.
  mutating func documents() -> [NativeDocument] {
    [
      .edition(edition()), .procedure(procedure()), .paper(paper()), .register(register()), .plan(plan()),
      .form(form()),
      .elements(some { $0.element() }), .legalDocument(legalDocument()), .substitutionAnnex(annex()),
      .authorities(some { $0.authority() }), .administrativeUnits(some { $0.unit() }),
      .costParameters(some { $0.costParameter() }), .decisions(some { $0.decision() }),
      .codeList(codeList()), .qualityModel(qualityModel()), .baseline(baseline()),
    ]
  }

  mutating func chance(_ percent: Int = 60) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func text() -> String {
    let hostile = RoundTrip.texts.filter { !$0.allSatisfy(\.isWhitespace) }
    return chance(50) ? hostile.randomElement(using: &generator) ?? "x" : "Giấy tờ số \(number())"
  }

  mutating func number() -> Int { Int.random(in: 0...999_999_999, using: &generator) }

  mutating func id() -> String {
    let letters = Array("abcxyz019.-~")
    let tail = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      letters.randomElement(using: &generator) ?? "a"
    }
    return "i" + String(tail)
  }

  mutating func date() -> CalendarDate? {
    CalendarDate(
      "\(Int.random(in: 1000...9999, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-"
        + "\(Int.random(in: 10...28, using: &generator))"
    )
  }

  mutating func partialDate() -> CalendarDate? {
    chance(50)
      ? date()
      : CalendarDate(
        "20\(Int.random(in: 10...99, using: &generator))-1\(Int.random(in: 0...2, using: &generator))"
      )
  }

  mutating func decimal() -> DecimalNumber? {
    DecimalNumber("\(chance(20) ? "-" : "")\(number()).\(Int.random(in: 0...999, using: &generator))")
  }

  mutating func choice<Value: CaseIterable>(_ fallback: Value) -> Value {
    Value.allCases.randomElement(using: &generator) ?? fallback
  }

  mutating func maybe<Value>(_ make: (inout Self) -> Value?) -> Value? {
    chance() ? make(&self) : nil
  }

  mutating func some<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in make(&self) }
  }

  mutating func many<Value>(_ make: (inout Self) -> Value) -> [Value] { chance() ? some(make) : [] }

  mutating func texts() -> [Located<String>] { many { Located($0.text(), at: nil) } }

  mutating func ids() -> [Located<String>] { many { Located($0.id(), at: nil) } }

  mutating func bilingual() -> Bilingual { Bilingual(vi: text(), en: chance() ? text() : "") }
}

extension RandomDocuments {
  mutating func citation() -> Citation {
    var value = Citation(document: text(), provision: maybe { $0.text() })
    value.asPrinted = maybe { $0.text() }
    value.title = maybe { $0.text() }
    return value
  }

  mutating func scope() -> Scope {
    var value = Scope()
    value.kind = choice(.domesticPaper)
    value.citation = maybe { $0.citation() }
    value.note = maybe { $0.text() }
    return value
  }

  mutating func edition() -> Edition {
    var value = Edition()
    (value.edition, value.date, value.title, value.note) = (id(), date(), bilingual(), maybe { $0.text() })
    return value
  }

  mutating func paper() -> Paper {
    var value = Paper()
    (value.id, value.isArticle4, value.isVerified, value.name) = (id(), chance(), chance(), bilingual())
    value.synonyms = texts()
    value.nearMisses = many { random in
      var miss = NearMiss()
      (miss.paper, miss.text, miss.reason) = (random.maybe { $0.id() }, random.text(), random.bilingual())
      return miss
    }
    value.abolishedNames = many { random in
      var name = AbolishedName()
      (name.since, name.text) = (random.maybe { $0.date() }, random.text())
      (name.citation, name.replacement) = (random.maybe { $0.citation() }, random.maybe { $0.text() })
      return name
    }
    value.elements = ids()
    value.holdings = many { random in
      var holding = Holding()
      (holding.register, holding.recordType) = (random.id(), random.id())
      return holding
    }
    value.basis = many { $0.citation() }
    value.scopes = many { $0.scope() }
    value.issuingProcedures = texts()
    (value.note, value.source) = (maybe { $0.text() }, maybe { $0.text() })
    return value
  }

  mutating func register() -> Register {
    var value = Register()
    (value.id, value.owner, value.isVerified, value.name) = (id(), id(), chance(), bilingual())
    value.aliases = texts()
    value.scopes = many { $0.scope() }
    value.recordTypes = some { random in
      var type = RecordType()
      (type.id, type.isVerified, type.name, type.keys) = (
        random.id(), random.chance(), random.bilingual(), random.ids()
      )
      (type.about, type.isKnownAtLogin) = (random.maybe { $0.id() }, random.chance())
      type.fields = random.some { $0.field() }
      type.source = random.maybe { $0.text() }
      return type
    }
    value.publications = many { $0.publication() }
    value.coverage = many { $0.fact() }
    value.quality = many { $0.fact() }
    value.legalBasis = many { $0.citation() }
    (value.note, value.source) = (maybe { $0.text() }, maybe { $0.text() })
    return value
  }

  mutating func field() -> RegisterField {
    var value = RegisterField()
    (value.id, value.element, value.isSensitive) = (id(), maybe { $0.id() }, chance())
    (value.isVerified, value.name, value.source) = (chance(), bilingual(), maybe { $0.text() })
    value.relation = maybe { $0.id() }
    return value
  }

  mutating func form() -> Form {
    var value = Form()
    (value.id, value.number, value.document) = (id(), maybe { $0.text() }, maybe { $0.text() })
    (value.isVerified, value.name) = (chance(), bilingual())
    (value.aliases, value.procedures) = (texts(), texts())
    value.roles = many { random in
      var role = FormRole()
      (role.id, role.entity, role.isLoggedIn) = (random.id(), random.id(), random.chance())
      (role.relation, role.origin) = (random.maybe { $0.id() }, random.maybe { $0.id() })
      role.name = random.bilingual()
      return role
    }
    value.fields = some { random in
      var field = FormField()
      (field.id, field.role, field.element) = (
        random.id(), random.maybe { $0.id() }, random.maybe { $0.id() }
      )
      (field.isKey, field.isRequired) = (random.chance(), random.maybe { $0.chance() })
      (field.isVerified, field.label) = (random.chance(), random.text())
      (field.section, field.note) = (random.maybe { $0.text() }, random.maybe { $0.text() })
      return field
    }
    (value.note, value.source) = (maybe { $0.text() }, maybe { $0.text() })
    return value
  }

  mutating func publication() -> Publication {
    var value = Publication()
    (value.id, value.state, value.date) = (id(), choice(.published), maybe { $0.partialDate() })
    (value.document, value.coversAllFields, value.isVerified) = (maybe { $0.text() }, chance(), chance())
    (value.recordTypes, value.fields) = (ids(), ids())
    (value.note, value.source) = (maybe { $0.text() }, maybe { $0.text() })
    return value
  }

  mutating func fact() -> RegisterFact {
    var value = RegisterFact()
    (value.id, value.isVerified, value.date) = (id(), chance(), maybe { $0.partialDate() })
    (value.text, value.source) = (bilingual(), maybe { $0.text() })
    return value
  }

  mutating func element() -> DataElement {
    var value = DataElement()
    (value.id, value.type, value.isSensitive, value.isVerified) = (id(), choice(.text), chance(), chance())
    (value.name, value.synonyms, value.source) = (bilingual(), texts(), maybe { $0.text() })
    (value.format, value.codeList) = (maybe { $0.text() }, maybe { $0.id() })
    (value.leadsTo, value.owner) = (maybe { $0.id() }, maybe { $0.id() })
    (value.definition, value.legalBasis) = (maybe { $0.bilingual() }, many { $0.citation() })
    return value
  }

  mutating func legalDocument() -> LegalDocument {
    var value = LegalDocument()
    (value.number, value.kind, value.issuer) = (text(), choice(.other), maybe { $0.id() })
    (value.issued, value.effective, value.expires) = (
      maybe { $0.date() }, maybe { $0.date() }, maybe { $0.date() }
    )
    (value.status, value.isVerified, value.title) = (choice(.unknown), chance(), text())
    value.provisions = many { random in
      var provision = Provision()
      (provision.id, provision.article) = (random.id(), random.maybe { $0.text() })
      (provision.clause, provision.point) = (random.maybe { $0.text() }, random.maybe { $0.text() })
      (provision.annex, provision.role) = (random.maybe { $0.text() }, random.maybe { $0.choice(.force) })
      (provision.days, provision.kinds) = (random.maybe { $0.number() }, random.ids())
      provision.from = random.maybe { $0.date() }
      (provision.isVerified, provision.summary) = (random.chance(), random.bilingual())
      return provision
    }
    value.relations = many { random in
      var relation = DocumentRelation()
      (relation.kind, relation.document) = (random.choice(.amends), random.text())
      (relation.provision, relation.isVerified) = (random.maybe { $0.text() }, random.chance())
      relation.source = random.maybe { $0.text() }
      return relation
    }
    (value.note, value.source) = (maybe { $0.text() }, maybe { $0.text() })
    return value
  }

  mutating func annex() -> SubstitutionAnnex {
    var value = SubstitutionAnnex()
    (value.document, value.annex, value.action, value.isVerified) = (text(), text(), choice(.cut), chance())
    value.rows = some { random in
      var row = SubstitutionRow()
      (row.serial, row.ordinal, row.procedure) = (random.number(), random.number(), random.text())
      (row.procedureAsPrinted, row.isPartial, row.name) = (
        random.maybe { $0.text() }, random.chance(), random.text()
      )
      (row.field, row.component) = (random.maybe { $0.text() }, random.text())
      (row.papers, row.registers) = (random.ids(), random.ids())
      (row.databaseAsPrinted, row.ownerAsPrinted) = (random.maybe { $0.text() }, random.maybe { $0.text() })
      row.documents = random.many { random in
        var document = AmendedDocument()
        (document.number, document.amendedBy) = (random.text(), random.texts())
        return document
      }
      (row.documentAsPrinted, row.provision) = (random.maybe { $0.text() }, random.maybe { $0.text() })
      (row.variant, row.repairs) = (random.maybe { $0.text() }, random.texts())
      return row
    }
    value.source = maybe { $0.text() }
    return value
  }

  mutating func plan() -> Plan {
    var value = Plan()
    (value.id, value.name, value.source) = (id(), bilingual(), maybe { $0.text() })
    value.items = some { random in
      var item = PlanItem()
      (item.id, item.document, item.deadline) = (
        random.id(), random.maybe { $0.text() }, random.maybe { $0.date() }
      )
      (item.status, item.title) = (random.maybe { $0.choice(.issued) }, random.text())
      (item.kind, item.form) = (random.maybe { $0.choice(.decree) }, random.maybe { $0.choice(.amend) })
      (item.issuer, item.issuedDocument) = (random.maybe { $0.id() }, random.maybe { $0.text() })
      item.effective = random.maybe { $0.date() }
      (item.provisions, item.authority) = (random.texts(), random.maybe { $0.id() })
      (item.instrument, item.procedures) = (random.maybe { $0.text() }, random.texts())
      item.note = random.maybe { $0.text() }
      return item
    }
    return value
  }

  mutating func authority() -> Authority {
    var value = Authority()
    (value.id, value.kind, value.code) = (id(), choice(.other), maybe { $0.text() })
    (value.parent, value.isVerified, value.name) = (maybe { $0.id() }, chance(), bilingual())
    (value.validTo, value.successor) = (maybe { $0.date() }, maybe { $0.id() })
    (value.aliases, value.source) = (texts(), maybe { $0.text() })
    return value
  }

  mutating func unit() -> AdministrativeUnit {
    var value = AdministrativeUnit()
    (value.code, value.kind, value.province) = (text(), choice(.commune), maybe { $0.text() })
    (value.validFrom, value.validTo) = (maybe { $0.date() }, maybe { $0.date() })
    (value.name, value.formerNames, value.source) = (text(), texts(), maybe { $0.text() })
    return value
  }

  mutating func costParameter() -> CostParameter {
    var value = CostParameter()
    (value.id, value.value, value.unit) = (id(), maybe { $0.decimal() }, text())
    (value.date, value.isVerified) = (maybe { $0.partialDate() }, chance())
    (value.name, value.source) = (bilingual(), maybe { $0.text() })
    return value
  }

  mutating func codeList() -> CodeList {
    var list = CodeList()
    (list.id, list.isVerified, list.name, list.source) = (id(), chance(), bilingual(), maybe { $0.text() })
    list.values = some { random in
      var value = CodeListValue()
      (value.code, value.isVerified, value.name) = (random.id(), random.chance(), random.bilingual())
      value.broader = random.maybe { $0.id() }
      value.aliases = random.texts()
      return value
    }
    return list
  }

  mutating func qualityModel() -> QualityModel {
    var model = QualityModel()
    (model.id, model.document, model.date) = (id(), maybe { $0.text() }, maybe { $0.partialDate() })
    (model.isVerified, model.name, model.note) = (chance(), bilingual(), maybe { $0.text() })
    model.criteria = some { random in
      var criterion = QualityCriterion()
      (criterion.id, criterion.points) = (random.id(), random.maybe { $0.decimal() })
      (criterion.isVerified, criterion.name) = (random.chance(), random.bilingual())
      criterion.test = random.maybe { $0.bilingual() }
      return criterion
    }
    model.bands = many { random in
      var band = QualityBand()
      (band.id, band.from, band.below) = (
        random.id(), random.maybe { $0.decimal() }, random.maybe { $0.decimal() }
      )
      (band.isVerified, band.name) = (random.chance(), random.bilingual())
      return band
    }
    model.source = maybe { $0.text() }
    return model
  }

  mutating func decision() -> Decision {
    var value = Decision()
    (value.id, value.proposal, value.rule) = (id(), maybe { $0.text() }, maybe { $0.text() })
    (value.subject, value.state, value.author) = (maybe { $0.text() }, choice(.deferred), text())
    value.fingerprint = maybe { $0.id() }
    (value.date, value.expires, value.reason) = (maybe { $0.date() }, maybe { $0.date() }, text())
    return value
  }

  mutating func baseline() -> Baseline {
    var value = Baseline()
    value.scheme = number()
    value.findings = some { random in
      var finding = BaselineFinding()
      (finding.fingerprint, finding.count, finding.rule) = (random.id(), random.number(), random.id())
      finding.subject = random.maybe { $0.text() }
      return finding
    }
    return value
  }
}
