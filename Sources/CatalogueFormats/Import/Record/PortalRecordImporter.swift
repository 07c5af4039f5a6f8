import CatalogueModel
import Diagnostics

/// Reads the portal's raw JSON record of one procedure (`{code, data}`).
///
/// Every key is either carried into the model or named in the losses.
struct PortalRecordImporter {
  var record: ForeignRecord
  private var identifiers = ForeignIdentifiers()

  static func read(_ tree: SourceTree) -> ForeignReading {
    var importer = PortalRecordImporter(record: ForeignRecord(tree))
    let procedure = importer.procedure()
    return ForeignReading(procedure, from: importer.record)
  }

  private init(record: ForeignRecord) {
    self.record = record
  }

  private mutating func procedure() -> Procedure? {
    let tree = record.tree
    _ = record.text(PortalKey.code, of: tree.root)
    guard let data = record.object(PortalKey.data, of: tree.root) else {
      record.diagnostics.append(.noRecord(at: tree.root.map { tree.place(of: $0) }))
      return nil
    }
    guard let code = record.text(PortalKey.code, of: data) else {
      record.diagnostics.append(.noCode(PortalKey.code.text, at: tree.namePlace(of: data)))
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
      record.diagnostics.append(
        .noName(code.wrappedValue, key: PortalKey.name.text, at: tree.namePlace(of: data))
      )
    }
    procedure.type = record.word(PortalKey.type, of: data, in: PortalWords.types)
    procedure.state = record.word(PortalKey.state, of: data, in: PortalWords.states)
    procedure.isBoundaryFree = record.word(PortalKey.isNonTerritorial, of: data, in: PortalWords.flags)
    procedure.domain = domain(of: data)
    procedure.levels = levels(of: data)
    subjects(of: data, into: &procedure)
    procedure.authorities = authorities(of: data)
    procedure.publication = publication(of: data)
    procedure.cases = record.items(PortalKey.executionCases, of: data).map { procedureCase($0) }
    procedure.steps = steps(of: data)
    procedure.channels = record.items(PortalKey.methods, of: data).compactMap { channel($0) }
    procedure.returns = returns(of: data)
    procedure.outcomes = record.items(PortalKey.outcomes, of: data).compactMap { outcome($0) }
    if let text = record.text(PortalKey.conditions, of: data) { procedure.conditions = [Condition(text)] }
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
        domain = Domain(name, code: record.text(PortalKey.code, of: candidate)?.wrappedValue)
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
      procedure.add(subject: name)
      record.drop(PortalKey.code, of: item) {
        PortalSubjects.subject(coded: $0) == PortalSubjects.subject(named: name.wrappedValue)
      }
    }
  }

  private mutating func authorities(of data: NodeIndex) -> [AuthorityMention] {
    var mentions: [AuthorityMention] = []
    if let name = record.text(PortalKey.promulgatorName, of: data) {
      let code = record.text(PortalKey.promulgatorCode, of: data)?.wrappedValue
      mentions.append(AuthorityMention(.promulgating, name, code: code))
    }
    for (key, role) in Self.bodyLists {
      for item in record.items(key, of: data) {
        if let name = record.text(PortalKey.name, of: item) {
          let code = record.text(PortalKey.code, of: item)?.wrappedValue
          mentions.append(AuthorityMention(role, name, code: code))
        }
      }
    }
    for (key, role) in Self.bodyTexts {
      if let name = record.text(key, of: data) { mentions.append(AuthorityMention(role, name)) }
    }
    return mentions
  }

  private mutating func publication(of data: NodeIndex) -> PublicationDecision? {
    guard let proposal = record.object(PortalKey.proposal, of: data),
      let number = record.text(PortalKey.proposalNumber, of: proposal)
    else { return nil }
    var decision = PublicationDecision(number)
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
      var step = Step(index + 1, text)
      step.name = text == name ? nil : name?.wrappedValue
      return step
    }
  }

  private mutating func procedureCase(_ node: NodeIndex) -> ProcedureCase {
    let name = record.text(PortalKey.name, of: node)
    var result = ProcedureCase(name, at: record.tree.place(of: node), &identifiers)
    result.components = record.items(PortalKey.components, of: node).compactMap { component($0) }
    return result
  }

  private mutating func component(_ node: NodeIndex) -> Component? {
    guard let name = record.text(PortalKey.name, of: node) else {
      record.diagnostics.append(.namelessComponent(at: record.tree.place(of: node)))
      return nil
    }
    var component = Component(name, &identifiers)
    component.code = record.text(PortalKey.code, of: node)?.wrappedValue
    component.original = record.text(PortalKey.originals, of: node).flatMap {
      record.count($0, key: PortalKey.originals)
    }
    component.copy = record.text(PortalKey.copies, of: node).flatMap {
      record.count($0, key: PortalKey.copies)
    }
    component.hasElectronicForm = flag(PortalKey.hasForm, of: node)
    component.isOutcome = flag(PortalKey.isOutcome, of: node)
    component.attachments = record.items(PortalKey.attachments, of: node)
      .compactMap { record.text(PortalKey.fileName, of: $0) }
    return component
  }

  private mutating func outcome(_ node: NodeIndex) -> Outcome? {
    guard let name = record.text(PortalKey.name, of: node) else { return nil }
    return Outcome(name, code: record.text(PortalKey.code, of: node)?.wrappedValue, &identifiers)
  }

  private mutating func citation(_ node: NodeIndex) -> Citation? {
    let title = record.text(PortalKey.name, of: node)
    return Citation(title: title, number: record.text(PortalKey.code, of: node))
  }

  private mutating func service(_ node: NodeIndex) -> OnlineService? {
    guard let code = record.text(PortalKey.code, of: node) else { return nil }
    var service = OnlineService()
    service.anchor = Anchor(code.place)
    service.$code = code
    service.name = record.text(PortalKey.name, of: node)?.wrappedValue
    let time = record.object(PortalKey.processingDay, of: node)
    if let quantity = record.text(PortalKey.quantity, of: time) {
      service.quantity = PortalNumber.plain(quantity.wrappedValue)
      if service.quantity == nil {
        record.diagnostics.append(.unknownWord(quantity, key: PortalKey.quantity.text))
      }
    }
    service.unit = record.word(PortalKey.type, of: time, in: PortalWords.units)
    return service
  }

  /// The day of an instant in milliseconds; anything else, and a year that four digits cannot hold, is reported.
  private mutating func day(_ key: Symbol, of node: NodeIndex) -> CalendarDate? {
    guard let text = record.text(key, of: node) else { return nil }
    if let milliseconds = Int(text.wrappedValue) {
      let date = CalendarDate(vietnamMilliseconds: milliseconds)
      if (1...9_999).contains(date.year) { return date }
    }
    record.diagnostics.append(.unknownWord(text, key: key.text))
    return nil
  }

  private mutating func flag(_ key: Symbol, of node: NodeIndex) -> Bool {
    record.word(key, of: node, in: PortalWords.flags) ?? false
  }

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
