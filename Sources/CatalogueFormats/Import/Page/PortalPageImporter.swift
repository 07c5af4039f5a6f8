import CatalogueModel
import Diagnostics

/// Reads the portal's page of one procedure as flat text: a key for each section, and the whole page besides.
///
/// Who cut the page into keys took headings that occur as words of a text for true ones. Where a key holds another
/// stretch of the page than its section, the page is right; where it holds a text that is nowhere on the page, somebody
/// has changed it and means it.
struct PortalPageImporter {
  var record: ForeignRecord
  private var identifiers = ForeignIdentifiers()
  private let page: PageSections?
  /// How many sections of the page differ from what a key says.
  private var changedSections = 0
  private var losses: [Loss] = []

  static func read(_ tree: SourceTree) -> ForeignReading {
    var importer = PortalPageImporter(tree)
    guard let procedure = importer.procedure() else { return ForeignReading(nil, from: importer.record) }
    importer.closePage()
    var reading = ForeignReading(procedure, from: importer.record)
    reading.losses = (reading.losses + importer.losses).sorted { $0.key < $1.key }
    return reading
  }

  private init(_ tree: SourceTree) {
    record = ForeignRecord(tree)
    page = record.peekText(Self.page, of: tree.root).flatMap { PageSections($0) }
  }

  private mutating func procedure() -> Procedure? {
    guard let code = code() else {
      let root = record.tree.root.map { record.tree.place(of: $0) }
      record.diagnostics.append(.noCode(PageSection.code.key.text, at: root))
      return nil
    }
    var procedure = Procedure()
    procedure.anchor = Anchor(code.place)
    procedure.$code = code
    procedure.isVerified = true
    if let name = section(.name)?.located {
      procedure.$name = name
    } else {
      record.diagnostics.append(.noName(code.wrappedValue, key: PageSection.name.key.text, at: code.place))
    }
    procedure.domain = section(.domain)?.located.map { Domain($0, code: nil) }
    procedure.levels = section(.levels).map { record.levels($0, key: PageSection.levels.key) } ?? []
    procedure.publication = section(.decision)?.located.map { PublicationDecision($0) }
    for name in section(.subjects).map({ PortalList.items(of: $0) }) ?? [] { procedure.add(subject: name) }
    for (section, role) in Self.bodies {
      guard let part = self.section(section), !part.saysNothing else { continue }
      procedure.authorities += PortalList.bodies(of: part).map { AuthorityMention(role, $0) }
    }
    if let address = section(.address)?.located {
      procedure.authorities.append(AuthorityMention(.receiving, address))
    }
    procedure.steps = section(.steps)?.located.map { [Step(1, $0)] } ?? []
    procedure.channels = section(.channels).map { channels($0) } ?? []
    procedure.cases = section(.dossier).map { cases($0) } ?? []
    procedure.legalBasis = section(.law).map { citations($0) } ?? []
    close(&procedure, conditions: section(.conditions), outcomes: section(.outcomes))
    for (section, reason) in [(PageSection.kind, PortalLosses.delegation), (.related, PortalLosses.noPlace)] {
      if let part = self.section(section), !part.saysNothing { lose(section, reason) }
    }
    procedure.source = "Cổng Dịch vụ công quốc gia (văn bản của trang)"
    return procedure
  }

  /// What follows a page's last section stands with the outcomes, or with the conditions where there are none.
  private mutating func close(_ procedure: inout Procedure, conditions: PagePart?, outcomes: PagePart?) {
    var conditions = conditions
    let last = outcomes.flatMap { $0.range.isEmpty ? nil : $0 }
    let tail = (last ?? conditions).map { PageTail($0) }
    if let last, let tail {
      procedure.outcomes = self.outcomes(tail.content.saysNothing ? PagePart(last.text, 0..<0) : tail.content)
    } else {
      conditions = tail?.content
    }
    procedure.conditions = conditions?.located.map { [Condition($0)] } ?? []
    procedure.keywords = tail?.keywords?.located?.wrappedValue
    procedure.description = tail?.description?.located?.wrappedValue
    if tail?.controls != nil { lose(last == nil ? .conditions : .outcomes, PortalLosses.controls) }
  }

  private static let page = Symbol("raw_text")

  private static let bodies: [(PageSection, AuthorityRole)] = [
    (.executing, .executing), (.competent, .competent), (.delegated, .delegated),
    (.coordinating, .coordinating),
  ]
}

extension PortalPageImporter {
  /// The page's own code where it names another than the key: all its texts are of that procedure.
  private mutating func code() -> Located<String>? {
    let key = record.placedText(PageSection.code.key, of: record.tree.root)
    let own = key.flatMap { PagePart($0, $0.range).located }
    guard let printed = page?.part(.code)?.located else { return own }
    guard let own else { return printed }
    guard own.wrappedValue != printed.wrappedValue else { return own }
    record.diagnostics.append(.pageOfAnotherCode(printed.wrappedValue, storedAs: own))
    return Located(printed.wrappedValue, at: own.place)
  }

  /// A section, from its key or from the page, whichever is right.
  private mutating func section(_ section: PageSection) -> PagePart? {
    let key = record.placedText(section.key, of: record.tree.root).map { PagePart($0, $0.range) }
    guard let printed = page?.part(section) else { return key }
    guard let key, !key.range.isEmpty else {
      if !printed.saysNothing {
        let start = printed.text.place(printed.range.lowerBound..<printed.range.lowerBound)
        record.diagnostics.append(.sectionMissing(section.key.text, at: start))
      }
      return printed
    }
    if PagePart.same(key, printed) { return key }
    if page?.contains(key) == true {
      record.diagnostics.append(.sectionCutWrongly(section.key.text, at: key.place))
      return printed
    }
    changedSections += 1
    return key
  }

  /// The page itself says nothing beyond its sections, unless one was changed.
  private mutating func closePage() {
    guard page != nil else { return }
    record.markRead(Self.page, of: record.tree.root)
    guard changedSections > 0 else { return }
    losses.append(Loss(key: Self.page.text, count: changedSections, reason: PortalLosses.changedSection))
  }

  private mutating func lose(_ section: PageSection, _ reason: Bilingual) {
    losses.append(Loss(key: section.key.text, count: 1, reason: reason))
  }

  /// A stretch of a section that no rule can cut.
  mutating func loseUncut(_ section: PageSection, _ part: PagePart) {
    record.diagnostics.append(.uncutTable(section.key.text, at: part.place))
    lose(section, PortalLosses.uncut)
  }
}

extension PortalPageImporter {
  private mutating func cases(_ part: PagePart) -> [ProcedureCase] {
    guard !part.saysNothing else { return [] }
    let table = DossierTable(part)
    var cases: [ProcedureCase] = []
    for printed in table.cases {
      let name = DossierTable.isNameless(printed.name) ? nil : printed.name.located
      var result = ProcedureCase(name, at: printed.name.place, &identifiers)
      result.components = printed.rows.compactMap { component($0, in: part.text) }
      cases.append(result)
    }
    if !DossierTable.isNameless(table.rest), let name = table.rest.located {
      record.diagnostics.append(.caseWithoutRows(at: name.place))
      cases.append(ProcedureCase(name, at: name.place, &identifiers))
    }
    return cases
  }

  private mutating func component(_ row: DossierTable.Row, in text: PlacedText) -> Component? {
    let files = AttachedFiles(text, row: row.content)
    guard let wording = text.located(files?.wording ?? row.content) else {
      record.diagnostics.append(.namelessComponent(at: text.place(row.content)))
      return nil
    }
    if files == nil { record.diagnostics.append(.uncutFileName(at: wording.place)) }
    if let digits = row.digits {
      record.diagnostics.append(.uncertainQuantity(text.string(digits), row.original, at: text.place(digits)))
    }
    var component = Component(wording, &identifiers)
    component.original = row.original
    component.copy = 0
    if let copies = row.copies.flatMap({ text.located($0) }) {
      component.copy = record.count(copies, key: PageSection.dossier.key)
    }
    component.attachments = files?.names.compactMap { text.located($0) } ?? []
    return component
  }

  private mutating func citations(_ part: PagePart) -> [Citation] {
    guard !part.saysNothing else { return [] }
    return LegalTable(part).rows.compactMap { row in
      if row.number == nil { record.diagnostics.append(.citationWithoutNumber(at: row.title.place)) }
      return Citation(title: row.title.located, number: row.number?.located)
    }
  }

  private mutating func outcomes(_ part: PagePart) -> [Outcome] {
    OutcomeTable(part).rows.compactMap { row in
      guard let name = row.name.located else {
        if let code = row.code?.located { record.diagnostics.append(.namelessOutcome(at: code.place)) }
        return nil
      }
      return Outcome(name, code: row.code?.located?.wrappedValue, &identifiers)
    }
  }
}
