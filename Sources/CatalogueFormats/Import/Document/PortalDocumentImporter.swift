import CatalogueModel
import Diagnostics

/// Reads the tables taken out of the portal's official document of one procedure (`ChiTietTTHC_CODE.doc`).
///
/// The tables have no cases, and two of their columns are shifted: the count of a paper holds its form files, the
/// remark its counts.
struct PortalDocumentImporter {
  private typealias Key = PortalDocumentKey
  private var record: ForeignRecord
  private var identifiers = ForeignIdentifiers()

  static func read(_ tree: SourceTree) -> ForeignReading {
    var importer = PortalDocumentImporter(record: ForeignRecord(tree))
    let procedure = importer.procedure()
    return ForeignReading(procedure, from: importer.record)
  }

  private init(record: ForeignRecord) {
    self.record = record
  }

  private mutating func procedure() -> Procedure? {
    let tree = record.tree
    let root = tree.root
    let metadata = record.object(Key.metadata, of: root)
    guard let code = record.text(Key.code, of: metadata) ?? record.text(Key.id, of: root) else {
      record.diagnostics.append(.noCode(Key.code.text, at: (metadata ?? root).map { tree.place(of: $0) }))
      return nil
    }
    record.drop(Key.id, of: root) { $0 == code.wrappedValue }
    var procedure = Procedure()
    procedure.anchor = Anchor(code.place)
    procedure.$code = code
    procedure.isVerified = true
    if let name = record.text(Key.name, of: metadata) {
      procedure.$name = name
    } else {
      record.diagnostics.append(.noName(code.wrappedValue, key: Key.name.text, at: code.place))
    }
    procedure.domain = record.printed(Key.domain, of: metadata).map { Domain($0, code: nil) }
    procedure.levels = part(Key.levels, of: metadata).map { record.levels($0, key: Key.levels) } ?? []
    procedure.publication = record.printed(Key.decision, of: metadata).map { PublicationDecision($0) }
    read(record.object(Key.content, of: root), into: &procedure)
    let tables = record.object(Key.tables, of: root)
    let rows = record.items(Key.dossier, of: tables)
    if let first = rows.first {
      var dossier = ProcedureCase(nil, at: tree.place(of: first), &identifiers)
      dossier.components = rows.compactMap { component($0) }
      procedure.cases = [dossier]
    }
    procedure.channels = record.items(Key.channels, of: tables).compactMap { channel($0) }
    procedure.legalBasis = record.items(Key.law, of: tables).compactMap { item in
      let title = record.text(Key.title, of: item)
      return Citation(title: title, number: record.text(Key.number, of: item))
    }
    let file = record.text(Key.file, of: root).map { " \($0.wrappedValue)" } ?? ""
    procedure.source = "Cổng Dịch vụ công quốc gia (bảng trong văn bản\(file))"
    return procedure
  }

  private mutating func read(_ content: NodeIndex?, into procedure: inout Procedure) {
    for name in part(Key.subjects, of: content).map({ PortalList.items(of: $0) }) ?? [] {
      procedure.add(subject: name)
    }
    for (key, role) in Self.bodies {
      guard let list = part(key, of: content) else { continue }
      procedure.authorities += PortalList.bodies(of: list).map { AuthorityMention(role, $0) }
    }
    if let address = record.printed(Key.address, of: content) {
      procedure.authorities.append(AuthorityMention(.receiving, address))
    }
    procedure.steps = record.printed(Key.steps, of: content).map { [Step(1, $0)] } ?? []
    if let part = part(Key.outcome, of: content), let outcome = part.located {
      if PortalList.items(of: part).count > 1 { record.diagnostics.append(.outcomesTogether(at: part.place)) }
      procedure.outcomes = [Outcome(outcome, code: nil, &identifiers)]
    }
    procedure.conditions = record.printed(Key.conditions, of: content).map { [Condition($0)] } ?? []
    procedure.keywords = record.printed(Key.keywords, of: content)?.wrappedValue
    procedure.description = record.printed(Key.description, of: content)?.wrappedValue
  }

  private mutating func part(_ key: Symbol, of node: NodeIndex?) -> PagePart? {
    record.placedText(key, of: node).map { PagePart($0, $0.range) }
  }

  private mutating func component(_ node: NodeIndex) -> Component? {
    guard let text = record.text(Key.paper, of: node) else {
      guard record.tree.kind(of: node) == .object else { return nil }
      record.diagnostics.append(.namelessComponent(at: record.tree.place(of: node)))
      return nil
    }
    var component = Component(text, &identifiers)
    if let files = record.placedText(Key.files, of: node) {
      component.attachments = files.lines.compactMap { files.located($0) }
    }
    if let counts = record.placedText(Key.quantities, of: node) {
      for line in counts.lines {
        guard let words = counts.located(line) else { continue }
        if let count = value(of: words, behind: "Bản chính:") {
          component.original = record.count(count, key: Key.quantities)
        } else if let count = value(of: words, behind: "Bản sao:") {
          component.copy = record.count(count, key: Key.quantities)
        } else {
          record.diagnostics.append(.unknownWord(words, key: Key.quantities.text))
        }
      }
    }
    return component
  }

  private func value(of line: Located<String>, behind label: String) -> Located<String>? {
    guard line.wrappedValue.hasPrefix(label) else { return nil }
    return Located(String(line.wrappedValue.dropFirst(label.count).drop { $0 == " " }), at: line.place)
  }

  private mutating func channel(_ node: NodeIndex) -> Channel? {
    guard let kind = record.word(Key.channel, of: node, in: PortalWords.printedChannels) else { return nil }
    var channel = Channel()
    channel.anchor = Anchor(record.tree.place(of: node))
    channel.kind = kind
    channel.times = record.printed(Key.time, of: node).map { [ProcessingTime(printed: $0)] } ?? []
    channel.fees = record.placedText(Key.fees, of: node).map { PortalDocumentFee.fees(in: $0) } ?? []
    channel.text = record.printed(Key.remark, of: node)?.wrappedValue
    return channel
  }

  private static let bodies: [(Symbol, AuthorityRole)] = [
    (Key.executing, .executing), (Key.competent, .competent), (Key.delegated, .delegated),
    (Key.coordinating, .coordinating),
  ]
}
