import CatalogueModel
import Diagnostics

/// Reads the portal's raw JSON record of one procedure (`{code, data}`).
///
/// Every key is either carried into the model or named in the losses. Identifiers the model needs and the source
/// lacks are fingerprints of the folded wording, so they survive a re-download in another order.
struct PortalRecordImporter {
  var record: ForeignRecord
  var diagnostics: [Diagnostic] = []
  private var usedIDs: [String: Int] = [:]

  static func read(_ tree: SourceTree) -> (procedure: Procedure?, losses: [Loss], diagnostics: [Diagnostic]) {
    var importer = PortalRecordImporter(record: ForeignRecord(tree))
    let procedure = importer.procedure()
    let losses = procedure == nil ? [] : importer.record.unread(reason: PortalLosses.reason)
    return (procedure, losses, importer.diagnostics)
  }

  private init(record: ForeignRecord) {
    self.record = record
  }

  private mutating func procedure() -> Procedure? {
    let tree = record.tree
    _ = record.text(PortalKey.code, of: tree.root)
    guard let data = record.object(PortalKey.data, of: tree.root) else {
      diagnostics.append(.noRecord(at: tree.root.map { tree.place(of: $0) }))
      return nil
    }
    guard let code = record.text(PortalKey.code, of: data) else {
      diagnostics.append(.noCode(at: tree.namePlace(of: data)))
      return nil
    }
    var procedure = Procedure()
    procedure.anchor = Anchor(code.place)
    procedure.$code = code
    procedure.isVerified = true
    record.drop(PortalKey.codeNotation, of: data) { $0 == code.wrappedValue }
    if let name = record.text(PortalKey.name, of: data) {
      procedure.$name = name
    } else {
      diagnostics.append(.noName(code.wrappedValue, at: tree.namePlace(of: data)))
    }
    procedure.type = word(PortalKey.type, of: data, in: Self.types)
    procedure.state = word(PortalKey.state, of: data, in: Self.states)
    procedure.isBoundaryFree = word(PortalKey.isNonTerritorial, of: data, in: Self.flags)
    procedure.domain = domain(of: data)
    procedure.levels = levels(of: data)
    subjects(of: data, into: &procedure)
    procedure.authorities = authorities(of: data)
    procedure.publication = publication(of: data)
    procedure.cases = record.items(PortalKey.executionCases, of: data).map { procedureCase($0) }
    procedure.steps = steps(of: data)
    procedure.channels = record.items(PortalKey.methods, of: data).map { channel($0) }
    procedure.returns = returns(of: data)
    procedure.outcomes = record.items(PortalKey.outcomes, of: data).compactMap { outcome($0) }
    if let text = record.text(PortalKey.conditions, of: data) {
      var condition = Condition()
      condition.id = "main"
      condition.$text = text
      condition.anchor = Anchor(text.place)
      procedure.conditions = [condition]
    }
    procedure.legalBasis = record.items(PortalKey.legalBasis, of: data).compactMap { citation($0) }
    procedure.onlineServices = record.items(PortalKey.services, of: data).compactMap { service($0) }
    procedure.keywords = record.text(PortalKey.keywords, of: data)?.wrappedValue
    procedure.description = record.text(PortalKey.description, of: data)?.wrappedValue
    procedure.note = record.text(PortalKey.note, of: data)?.wrappedValue
    procedure.source = "Cổng Dịch vụ công quốc gia (bản ghi JSON)"
    return procedure
  }

  private mutating func domain(of data: NodeIndex) -> Domain? {
    let candidates =
      [record.object(PortalKey.category, of: data)].compactMap { $0 }
      + record.items(PortalKey.categories, of: data)
    var domain: Domain?
    for candidate in candidates {
      if let domain {
        // The model has one domain: a second one is a loss, the first one repeated is not.
        guard record.peek(PortalKey.name, of: candidate) == domain.name else { continue }
        record.drop(PortalKey.code, of: candidate) { $0 == domain.code }
        record.drop(PortalKey.name, of: candidate) { $0 == domain.name }
      } else if let name = record.text(PortalKey.name, of: candidate) {
        var first = Domain()
        first.code = record.text(PortalKey.code, of: candidate)?.wrappedValue
        first.$name = name
        first.anchor = Anchor(name.place)
        domain = first
      }
    }
    return domain
  }

  private mutating func levels(of data: NodeIndex) -> [AdministrativeLevel] {
    var levels: [AdministrativeLevel] = []
    if flag(PortalKey.isMinistry, of: data) { levels.append(.ministry) }
    if flag(PortalKey.isProvince, of: data) { levels.append(.province) }
    if flag(PortalKey.isWard, of: data) { levels.append(.commune) }
    if flag(PortalKey.isOtherAgency, of: data) { levels.append(.other) }
    return levels
  }

  private mutating func subjects(of data: NodeIndex, into procedure: inout Procedure) {
    for item in record.items(PortalKey.subjects, of: data) {
      guard let name = record.text(PortalKey.name, of: item) else { continue }
      procedure.subjectNames.append(name)
      let subject = PortalSubjects.subject(named: name.wrappedValue)
      record.drop(PortalKey.code, of: item) { PortalSubjects.subject(coded: $0) == subject }
      if !procedure.subjects.contains(subject) { procedure.subjects.append(subject) }
    }
  }

  private mutating func authorities(of data: NodeIndex) -> [AuthorityMention] {
    var mentions: [AuthorityMention] = []
    if let name = record.text(PortalKey.promulgatorName, of: data) {
      let code = record.text(PortalKey.promulgatorCode, of: data)?.wrappedValue
      mentions.append(Self.mention(.promulgating, name, code: code))
    }
    for (key, role) in Self.bodyLists {
      for item in record.items(key, of: data) {
        if let name = record.text(PortalKey.name, of: item) {
          let code = record.text(PortalKey.code, of: item)?.wrappedValue
          mentions.append(Self.mention(role, name, code: code))
        }
      }
    }
    for (key, role) in Self.bodyTexts {
      if let name = record.text(key, of: data) { mentions.append(Self.mention(role, name, code: nil)) }
    }
    return mentions
  }

  private static func mention(_ role: AuthorityRole, _ name: Located<String>, code: String?)
    -> AuthorityMention
  {
    var mention = AuthorityMention()
    mention.role = role
    mention.$name = name
    mention.code = code
    mention.anchor = Anchor(name.place)
    return mention
  }

  private mutating func publication(of data: NodeIndex) -> PublicationDecision? {
    guard let proposal = record.object(PortalKey.proposal, of: data),
      let number = record.text(PortalKey.proposalNumber, of: proposal)
    else { return nil }
    var decision = PublicationDecision()
    decision.$number = number
    decision.anchor = Anchor(number.place)
    decision.signed = day(PortalKey.decisionDate, of: proposal)
    decision.published = day(PortalKey.publicationDate, of: proposal)
    let agency = record.object(PortalKey.issuingAgency, of: proposal)
    decision.issuer = record.text(PortalKey.name, of: agency)?.wrappedValue
    decision.kind = record.text(PortalKey.proposalType, of: proposal)?.wrappedValue
    return decision
  }

  private mutating func steps(of data: NodeIndex) -> [Step] {
    record.items(PortalKey.steps, of: data).enumerated().compactMap { index, item in
      let name = record.text(PortalKey.name, of: item)
      guard let text = record.text(PortalKey.description, of: item) ?? name else { return nil }
      var step = Step()
      step.id = "step-\(index + 1)"
      step.name = text == name ? nil : name?.wrappedValue
      step.$text = text
      step.anchor = Anchor(text.place)
      return step
    }
  }

  private mutating func procedureCase(_ node: NodeIndex) -> ProcedureCase {
    let tree = record.tree
    var result = ProcedureCase()
    result.anchor = Anchor(tree.place(of: node))
    if let name = record.text(PortalKey.name, of: node) {
      result.id = uniqueID("case:", for: name.wrappedValue)
      result.$name = Located(name.wrappedValue, at: name.place)
    } else {
      result.id = uniqueID("case:", for: "main", asIs: true)
    }
    result.components = record.items(PortalKey.components, of: node).compactMap { component($0) }
    return result
  }

  private mutating func component(_ node: NodeIndex) -> Component? {
    guard let name = record.text(PortalKey.name, of: node) else {
      diagnostics.append(.namelessComponent(at: record.tree.place(of: node)))
      return nil
    }
    var component = Component()
    component.anchor = Anchor(name.place)
    component.$text = name
    component.id = uniqueID("component:", for: name.wrappedValue)
    component.code = record.text(PortalKey.code, of: node)?.wrappedValue
    component.original = quantity(PortalKey.originals, of: node)
    component.copy = quantity(PortalKey.copies, of: node)
    component.hasElectronicForm = flag(PortalKey.hasForm, of: node)
    component.isOutcome = flag(PortalKey.isOutcome, of: node)
    component.attachments = record.items(PortalKey.attachments, of: node)
      .compactMap { record.text(PortalKey.fileName, of: $0) }
    return component
  }

  private mutating func outcome(_ node: NodeIndex) -> Outcome? {
    guard let name = record.text(PortalKey.name, of: node) else { return nil }
    var outcome = Outcome()
    outcome.anchor = Anchor(name.place)
    outcome.id = uniqueID("outcome:", for: name.wrappedValue)
    outcome.code = record.text(PortalKey.code, of: node)?.wrappedValue
    outcome.$name = name
    return outcome
  }

  private mutating func citation(_ node: NodeIndex) -> Citation? {
    let title = record.text(PortalKey.name, of: node)
    guard let printed = record.text(PortalKey.code, of: node) ?? title else { return nil }
    let number = DocumentNumber.canonical(in: printed.wrappedValue) ?? printed.wrappedValue
    var citation = Citation()
    citation.anchor = Anchor(printed.place)
    citation.$document = Located(number, at: printed.place)
    citation.asPrinted = number == printed.wrappedValue ? nil : printed.wrappedValue
    citation.title = title?.wrappedValue
    return citation
  }

  private mutating func service(_ node: NodeIndex) -> OnlineService? {
    guard let code = record.text(PortalKey.code, of: node) else { return nil }
    var service = OnlineService()
    service.anchor = Anchor(code.place)
    service.$code = code
    service.name = record.text(PortalKey.name, of: node)?.wrappedValue
    let time = record.object(PortalKey.processingDay, of: node)
    if let quantity = record.text(PortalKey.quantity, of: time) {
      service.quantity = Self.plainNumber(quantity.wrappedValue)
      if service.quantity == nil { diagnostics.append(.unknownWord(quantity, key: PortalKey.quantity.text)) }
    }
    service.unit = word(PortalKey.type, of: time, in: Self.units)
    return service
  }

  /// A count that the native format can hold; another one is reported.
  private mutating func quantity(_ key: Symbol, of node: NodeIndex) -> Int? {
    guard let text = record.text(key, of: node) else { return nil }
    if let value = ScalarCodec.integer.parse(text.wrappedValue) { return value }
    diagnostics.append(.unknownWord(text, key: key.text))
    return nil
  }

  /// The day of an instant in milliseconds; anything else, and a year that four digits cannot hold, is reported.
  private mutating func day(_ key: Symbol, of node: NodeIndex) -> CalendarDate? {
    guard let text = record.text(key, of: node) else { return nil }
    if let milliseconds = Int(text.wrappedValue) {
      let date = CalendarDate(vietnamMilliseconds: milliseconds)
      if (1...9_999).contains(date.year) { return date }
    }
    diagnostics.append(.unknownWord(text, key: key.text))
    return nil
  }

  private mutating func flag(_ key: Symbol, of node: NodeIndex) -> Bool {
    word(key, of: node, in: Self.flags) ?? false
  }

  /// A word of the source in our vocabulary; a word the source was not known to use is reported.
  mutating func word<Value>(_ key: Symbol, of node: NodeIndex?, in table: [String: Value]) -> Value? {
    guard let text = record.text(key, of: node) else { return nil }
    if let value = table[text.wrappedValue] { return value }
    diagnostics.append(.unknownWord(text, key: key.text))
    return nil
  }

  /// The fingerprint of a wording, with `~n` from its second use within the procedure.
  private mutating func uniqueID(_ kind: String, for text: String, asIs: Bool = false) -> String {
    let id = asIs ? text : Fingerprint.short(FoldedKey(text))
    let count = usedIDs[kind + id, default: 0] + 1
    usedIDs[kind + id] = count
    return count == 1 ? id : "\(id)~\(count)"
  }

  private static let flags: [String: Bool] = ["true": true, "false": false]
  private static let types: [String: ProcedureType] = [
    "STANDARD": .standard, "SPECIFIC": .local, "STANDARD_INTERNAL": .internal,
  ]
  private static let states: [String: ProcedureState] = ["ACTIVE": .active, "UPDATED": .updated]

  private static let bodyLists: [(Symbol, AuthorityRole)] = [
    (Symbol("departmentsExecuting"), .executing), (Symbol("unitGroupsExecuting"), .executing),
    (Symbol("departmentsAuthority"), .competent), (Symbol("unitGroupsAuthority"), .competent),
    (Symbol("departmentsAuthorized"), .delegated), (Symbol("unitGroupsAuthorized"), .delegated),
    (Symbol("departmentsCoordinating"), .coordinating), (Symbol("unitGroupsCoordinating"), .coordinating),
  ]
  private static let bodyTexts: [(Symbol, AuthorityRole)] = [
    (Symbol("executingAgencies"), .executing), (Symbol("authorizedAgencies"), .delegated),
    (Symbol("delegatedAgencies"), .delegated), (Symbol("coordinatingAgencies"), .coordinating),
    (Symbol("dossierReceivingAddresses"), .receiving),
  ]
}
