import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Testing

struct `A native document` {
  @Test(arguments: NativeFormat.allCases)
  func `of the catalogue comes back from the other format byte for byte`(_ format: NativeFormat) throws {
    let files = try RoundTrip.catalogueFiles(format)
    #expect(!files.isEmpty)
    for file in files {
      let (document, findings) = format.read(file, number: 0)
      #expect(findings.isEmpty, "\(file.path)")
      let value = try #require(document, "\(file.path)")
      #expect(format.print(value) == file.bytes, "\(file.path) is not canonical")
      RoundTrip.check(value, "\(file.path)")
    }
  }

  @Test
  func `of random content comes back from both formats`() {
    let seed = ReaderTestSupport.seed
    var random = RandomDocuments(seed: seed)
    for round in 0..<40 {
      for document in random.documents() { RoundTrip.check(document, "TTHC_SEED=\(seed), round \(round)") }
    }
  }

  @Test
  func `of random content uses every key of the format`() {
    var random = RandomDocuments(seed: ReaderTestSupport.seed)
    var printed = ""
    for _ in 0..<60 {
      for document in random.documents() {
        printed += String(decoding: NativeFormat.xml.print(document), as: UTF8.self)
      }
    }
    let names = NativeFormat.xmlSchema.split(separator: "\n").compactMap { line -> String? in
      guard line.contains("<xs:element ") || line.contains("<xs:attribute ") else { return nil }
      return line.split(separator: "\"").dropFirst().first.map(String.init)
    }
    #expect(names.count > 100)
    for name in Set(names) where !printed.contains("<\(name)") && !printed.contains(" \(name)=\"") {
      Issue.record("RandomDocuments never fills “\(name)”; add it to the generator")
    }
  }

  @Test(arguments: RoundTrip.texts)
  func `keeps each hostile text`(_ text: String) {
    var procedure = Procedure()
    procedure.code = text
    procedure.name = text
    procedure.isVerified = true
    var procedureCase = ProcedureCase()
    procedureCase.id = "main"
    procedure.cases = [procedureCase]
    procedure.subjectNames = [Located(text, at: nil)]
    RoundTrip.check(.procedure(procedure), "text \(text.debugDescription.prefix(80))")
  }

  @Test(arguments: ["\u{1}", "\u{0}", "\u{FFFE}", "a\u{8}b"])
  func `with a character that XML cannot hold is refused or kept, never made unreadable`(_ text: String) {
    let json = SourceFile(
      path: "a.json",
      bytes: Array(#"{"procedure": {"code": "1.000001", "verified": true, "name": ""#.utf8)
        + text.unicodeScalars.flatMap { Array("\\u\(Self.hex($0.value))".utf8) }
        + Array(#"", "cases": [{"id": "main"}]}}"#.utf8)
    )
    let (document, findings) = NativeFormat.json.read(json, number: 0)
    guard findings.isEmpty, let document else { return }
    RoundTrip.check(document, "the JSON reader accepted \(text.debugDescription) without a finding")
  }

  @Test(arguments: NativeFormat.allCases)
  func `is found anywhere keys may stand`(_ format: NativeFormat) throws {
    let seed = ReaderTestSupport.seed
    var random = RandomDocuments(seed: seed)
    for document in random.documents() {
      let bytes = format.print(document)
      let text = String(decoding: bytes, as: UTF8.self)
      let loose = format == .json ? text.replacing("\n", with: "\r\n") : "\u{FEFF}" + text
      let (again, findings) = format.read(SourceFile(path: "a", bytes: Array(loose.utf8)), number: 0)
      #expect(findings.isEmpty, "TTHC_SEED=\(seed): line ends and byte order marks are layout")
      #expect(format.print(try #require(again)) == bytes, "TTHC_SEED=\(seed)")
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// What the round-trip tests share.
enum RoundTrip {
  /// Texts that break careless writers.
  static let texts: [String] = [
    "dấu \"nháy\" 'đơn' & <thẻ> ]]> &amp; &#13;", "te\u{302}\u{301}n", "têń", "a\tb\nc\r\nd\re", "👩‍👩‍👧‍👦 📝 🇻🇳",
    String(repeating: "Giấy khai sinh ế\u{302} ", count: 300), " đầu và cuối ", "\n", "\t", " ", "\u{A0}",
    "\u{2028}",
    "\u{FEFF}giữa\u{FEFF}", "\u{85}", "\\ \\n \\u0041 /", "<!-- x -->", "<![CDATA[x]]>", "<?pi?>",
    "{\"a\": [1]}", "\u{7F}",
    "\u{10FFFF}", "\u{E000}", "0", "true", "null", "&", "\"", "'", "-", "1.000001",
  ]

  /// The package's folder, found upwards from this file.
  static let root: URL = {
    var url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while url.path != "/" {
      url = url.deletingLastPathComponent()
      if FileManager.default.fileExists(atPath: url.appending(path: "catalogue/catalogue.xml").path) { break }
    }
    return url
  }()

  /// The files of the catalogue in one format.
  static func catalogueFiles(_ format: NativeFormat) throws -> [SourceFile] {
    let folder = root.appending(path: "catalogue")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".\(format.rawValue)") && !$0.hasSuffix(".schema.json") }
      .map { SourceFile(path: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0)))) }
  }

  /// XML → JSON → XML and JSON → XML → JSON give the same bytes, without findings.
  static func check(_ document: NativeDocument, _ label: String) {
    for (first, second) in [(NativeFormat.xml, NativeFormat.json), (.json, .xml)] {
      let bytes = first.print(document)
      var current = document
      for format in [first, second, first] {
        let printed = format.print(current)
        let (next, findings) = format.read(SourceFile(path: "a.\(format)", bytes: printed), number: 0)
        guard findings.isEmpty, let next else {
          let lines = findings.prefix(3).map { "\($0.rule) \($0.summary.en)" }
          Issue.record("\(format) as printed has findings: \(lines); \(label)")
          return
        }
        current = next
      }
      if current != document { Issue.record("\(first) and back changed the value; \(label)") }
      if first.print(current) != bytes { Issue.record("\(first) and back changed the bytes; \(label)") }
    }
  }
}

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
      .elements(some { $0.element() }), .legalDocument(legalDocument()), .substitutionAnnex(annex()),
      .authorities(some { $0.authority() }), .administrativeUnits(some { $0.unit() }),
      .costParameters(some { $0.costParameter() }), .decisions(some { $0.decision() }),
    ]
  }

  private mutating func chance(_ percent: Int = 60) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func text() -> String {
    let hostile = RoundTrip.texts.filter { !$0.allSatisfy(\.isWhitespace) }
    return chance(50) ? hostile.randomElement(using: &generator) ?? "x" : "Giấy tờ số \(number())"
  }

  private mutating func number() -> Int { Int.random(in: 0...999_999_999, using: &generator) }

  private mutating func id() -> String {
    let letters = Array("abcxyz019.-~")
    let tail = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      letters.randomElement(using: &generator) ?? "a"
    }
    return "i" + String(tail)
  }

  private mutating func date() -> CalendarDate? {
    CalendarDate(
      "\(Int.random(in: 1000...9999, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-"
        + "\(Int.random(in: 10...28, using: &generator))"
    )
  }

  private mutating func partialDate() -> CalendarDate? {
    chance(50)
      ? date()
      : CalendarDate(
        "20\(Int.random(in: 10...99, using: &generator))-1\(Int.random(in: 0...2, using: &generator))"
      )
  }

  private mutating func decimal() -> DecimalNumber? {
    DecimalNumber("\(chance(20) ? "-" : "")\(number()).\(Int.random(in: 0...999, using: &generator))")
  }

  private mutating func choice<Value: CaseIterable>(_ fallback: Value) -> Value {
    Value.allCases.randomElement(using: &generator) ?? fallback
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value?) -> Value? {
    chance() ? make(&self) : nil
  }

  private mutating func some<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in make(&self) }
  }

  private mutating func many<Value>(_ make: (inout Self) -> Value) -> [Value] { chance() ? some(make) : [] }

  private mutating func texts() -> [Located<String>] { many { Located($0.text(), at: nil) } }

  private mutating func ids() -> [Located<String>] { many { Located($0.id(), at: nil) } }

  private mutating func bilingual() -> Bilingual { Bilingual(vi: text(), en: chance() ? text() : "") }
}

extension RandomDocuments {
  private mutating func citation() -> Citation {
    var value = Citation(document: text(), provision: maybe { $0.text() })
    value.asPrinted = maybe { $0.text() }
    value.title = maybe { $0.text() }
    return value
  }

  private mutating func scope() -> Scope {
    var value = Scope()
    value.kind = choice(.domesticPaper)
    value.citation = maybe { $0.citation() }
    value.note = maybe { $0.text() }
    return value
  }

  private mutating func edition() -> Edition {
    var value = Edition()
    (value.edition, value.date, value.title, value.note) = (id(), date(), bilingual(), maybe { $0.text() })
    return value
  }

  private mutating func paper() -> Paper {
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

  private mutating func register() -> Register {
    var value = Register()
    (value.id, value.owner, value.isVerified, value.name) = (id(), id(), chance(), bilingual())
    value.aliases = texts()
    value.scopes = many { $0.scope() }
    value.recordTypes = some { random in
      var type = RecordType()
      (type.id, type.isVerified, type.name, type.keys) = (
        random.id(), random.chance(), random.bilingual(), random.ids()
      )
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

  private mutating func field() -> RegisterField {
    var value = RegisterField()
    (value.id, value.element, value.isSensitive) = (id(), maybe { $0.id() }, chance())
    (value.isVerified, value.name, value.source) = (chance(), bilingual(), maybe { $0.text() })
    return value
  }

  private mutating func publication() -> Publication {
    var value = Publication()
    (value.id, value.state, value.date) = (id(), choice(.published), maybe { $0.partialDate() })
    (value.document, value.coversAllFields, value.isVerified) = (maybe { $0.text() }, chance(), chance())
    (value.recordTypes, value.fields) = (ids(), ids())
    (value.note, value.source) = (maybe { $0.text() }, maybe { $0.text() })
    return value
  }

  private mutating func fact() -> RegisterFact {
    var value = RegisterFact()
    (value.id, value.isVerified, value.date) = (id(), chance(), maybe { $0.partialDate() })
    (value.text, value.source) = (bilingual(), maybe { $0.text() })
    return value
  }

  private mutating func element() -> DataElement {
    var value = DataElement()
    (value.id, value.type, value.isSensitive, value.isVerified) = (id(), choice(.text), chance(), chance())
    (value.name, value.synonyms, value.source) = (bilingual(), texts(), maybe { $0.text() })
    return value
  }

  private mutating func legalDocument() -> LegalDocument {
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

  private mutating func annex() -> SubstitutionAnnex {
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

  private mutating func plan() -> Plan {
    var value = Plan()
    (value.id, value.name, value.source) = (id(), bilingual(), maybe { $0.text() })
    value.items = some { random in
      var item = PlanItem()
      (item.id, item.document, item.deadline) = (
        random.id(), random.maybe { $0.text() }, random.maybe { $0.date() }
      )
      (item.status, item.title) = (random.maybe { $0.choice(.issued) }, random.text())
      (item.provisions, item.authority) = (random.maybe { $0.text() }, random.maybe { $0.id() })
      (item.instrument, item.procedures) = (random.maybe { $0.text() }, random.texts())
      item.note = random.maybe { $0.text() }
      return item
    }
    return value
  }

  private mutating func authority() -> Authority {
    var value = Authority()
    (value.id, value.kind, value.code) = (id(), choice(.other), maybe { $0.text() })
    (value.parent, value.isVerified, value.name) = (maybe { $0.id() }, chance(), bilingual())
    (value.aliases, value.source) = (texts(), maybe { $0.text() })
    return value
  }

  private mutating func unit() -> AdministrativeUnit {
    var value = AdministrativeUnit()
    (value.code, value.kind, value.province) = (text(), choice(.commune), maybe { $0.text() })
    (value.validFrom, value.validTo) = (maybe { $0.date() }, maybe { $0.date() })
    (value.name, value.formerNames, value.source) = (text(), texts(), maybe { $0.text() })
    return value
  }

  private mutating func costParameter() -> CostParameter {
    var value = CostParameter()
    (value.id, value.value, value.unit) = (id(), maybe { $0.decimal() }, text())
    (value.date, value.isVerified) = (maybe { $0.partialDate() }, chance())
    (value.name, value.source) = (bilingual(), maybe { $0.text() })
    return value
  }

  private mutating func decision() -> Decision {
    var value = Decision()
    (value.id, value.proposal, value.rule) = (id(), maybe { $0.text() }, maybe { $0.text() })
    (value.subject, value.state, value.author) = (maybe { $0.text() }, choice(.deferred), text())
    (value.date, value.expires, value.reason) = (maybe { $0.date() }, maybe { $0.date() }, text())
    return value
  }
}

extension RandomDocuments {
  private mutating func procedure() -> Procedure {
    var value = Procedure()
    (value.code, value.type, value.state) = (
      text(), maybe { $0.choice(.local) }, maybe { $0.choice(.active) }
    )
    (value.authority, value.boundary) = (maybe { $0.id() }, maybe { $0.choice(.nation) })
    (value.isBoundaryFree, value.onlineLevel) = (maybe { $0.chance() }, maybe { $0.choice(.full) })
    (value.validFrom, value.validTo, value.isVerified) = (maybe { $0.date() }, maybe { $0.date() }, chance())
    value.name = text()
    value.domain = maybe { random in
      var domain = Domain()
      (domain.code, domain.name) = (random.maybe { $0.text() }, random.text())
      return domain
    }
    (value.levels, value.subjects) = (many { $0.choice(.other) }, many { $0.choice(.other) })
    value.subjectNames = texts()
    value.authorities = many { random in
      var mention = AuthorityMention()
      (mention.role, mention.authority) = (random.choice(.executing), random.maybe { $0.id() })
      (mention.code, mention.name) = (random.maybe { $0.text() }, random.text())
      return mention
    }
    value.publication = maybe { random in
      var decision = PublicationDecision()
      (decision.number, decision.signed) = (random.text(), random.maybe { $0.date() })
      (decision.published, decision.issuer) = (random.maybe { $0.date() }, random.maybe { $0.text() })
      decision.kind = random.maybe { $0.text() }
      return decision
    }
    value.cases = some { random in
      var procedureCase = ProcedureCase()
      (procedureCase.id, procedureCase.name) = (random.id(), random.maybe { $0.text() })
      procedureCase.components = random.many { $0.component() }
      return procedureCase
    }
    fillTerms(&value)
    (value.keywords, value.description) = (maybe { $0.text() }, maybe { $0.text() })
    (value.note, value.source) = (maybe { $0.text() }, maybe { $0.text() })
    return value
  }

  private mutating func component() -> Component {
    var value = Component()
    (value.id, value.original, value.copy) = (id(), maybe { $0.number() }, maybe { $0.number() })
    (value.hasElectronicForm, value.isOutcome, value.code) = (chance(), chance(), maybe { $0.text() })
    (value.form, value.kind) = (maybe { $0.id() }, maybe { $0.choice(.note) })
    (value.structure, value.text) = (maybe { $0.choice(.single) }, text())
    value.attachments = texts()
    value.asks = many { random in
      var ask = PaperDemand()
      (ask.paper, ask.demand, ask.role) = (random.id(), random.choice(.required), random.maybe { $0.id() })
      (ask.isIssuedAbroad, ask.elements) = (random.maybe { $0.chance() }, random.ids())
      (ask.condition, ask.provisions) = (random.maybe { $0.text() }, random.many { $0.citation() })
      return ask
    }
    value.provisions = many { $0.citation() }
    return value
  }

  private mutating func channel() -> Channel {
    var value = Channel()
    (value.kind, value.text) = (choice(.direct), maybe { $0.text() })
    value.times = many { random in
      var time = ProcessingTime()
      (time.quantity, time.unit) = (random.maybe { $0.decimal() }, random.choice(.day))
      time.text = random.maybe { $0.text() }
      return time
    }
    value.fees = many { random in
      var fee = Fee()
      (fee.kind, fee.amount) = (random.choice(.fee), random.maybe { $0.decimal() })
      (fee.currency, fee.text) = (random.maybe { $0.text() }, random.maybe { $0.text() })
      fee.attachment = random.maybe { $0.text() }
      return fee
    }
    return value
  }

  private mutating func fillTerms(_ value: inout Procedure) {
    value.forms = many { random in
      var form = Form()
      (form.id, form.file, form.name) = (random.id(), random.maybe { $0.text() }, random.text())
      return form
    }
    value.steps = many { random in
      var step = Step()
      (step.id, step.name, step.text) = (random.id(), random.maybe { $0.text() }, random.text())
      return step
    }
    value.channels = many { $0.channel() }
    value.returns = many { random in
      var method = ReturnMethod()
      method.kind = random.choice(.home)
      return method
    }
    value.outcomes = many { random in
      var outcome = Outcome()
      (outcome.id, outcome.code) = (random.id(), random.maybe { $0.text() })
      (outcome.paper, outcome.name) = (random.maybe { $0.id() }, random.text())
      return outcome
    }
    value.conditions = many { random in
      var condition = CatalogueModel.Condition()
      (condition.id, condition.text) = (random.id(), random.text())
      return condition
    }
    value.legalBasis = many { $0.citation() }
    value.onlineServices = many { random in
      var service = OnlineService()
      (service.code, service.quantity) = (random.text(), random.maybe { $0.decimal() })
      (service.unit, service.name) = (random.maybe { $0.choice(.day) }, random.maybe { $0.text() })
      return service
    }
    value.statistics = many { random in
      var statistic = Statistic()
      (statistic.id, statistic.kind) = (random.id(), random.choice(.filings))
      (statistic.year, statistic.value) = (random.number(), random.number())
      statistic.source = random.maybe { $0.text() }
      return statistic
    }
  }
}
