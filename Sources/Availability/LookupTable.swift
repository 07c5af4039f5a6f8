public import CatalogueModel
import Diagnostics

/// Every look-up that registers allow, with names replaced by numbers: a key of a party leads to a record, a record to
/// data about the party and about the parties it names.
///
/// A look-up is a Horn clause with one key in its body; which publications count depends on the as-of date.
public struct LookupTable: Sendable {
  /// The registers behind the look-ups.
  public let registers: [Register]
  /// The look-ups, one for each kind of record that is about something.
  let lookups: [Lookup]
  /// The ids of the data elements by number.
  let elements: [String]
  private let elementNumbers: [String: Int]
  private let entityNumbers: [String: Int]
  /// By entity and element, the look-ups that the element is a key of; entity × elements + element.
  private let lookupsByKey: [[Int]]
  /// By entity, the look-ups at hand after logging in.
  private let loginLookups: [[Int]]
  /// By element, the look-ups found by that element of a related party.
  private let lookupsByRelatedKey: [Int: [RelatedKey]]
  /// By entity, the look-ups about it.
  let lookupsByEntity: [[Int]]

  /// A table for a day.
  ///
  /// The list of entities says what records can be about; a value's `broader` code is what it also is.
  public init(_ registers: [Register], entities: CodeList?, asOf: CalendarDate) {
    self.registers = registers
    var numbers = Numbering()
    var entities = EntityNumbering(entities)
    var lookups: [Lookup] = []
    for (registerIndex, register) in registers.enumerated() {
      for (index, type) in register.recordTypes.enumerated() {
        guard let about = type.about else { continue }
        lookups.append(
          Lookup(
            register: registerIndex,
            recordType: index,
            entity: entities.number(of: about),
            type: type,
            publications: PublishedFields(register, type: type, asOf: asOf),
            numbers: &numbers
          )
        )
      }
    }
    self.lookups = lookups
    elements = numbers.names
    elementNumbers = numbers.numbers
    entityNumbers = entities.numbers
    var byKey = [[Int]](repeating: [], count: entities.count * numbers.names.count)
    var byRelatedKey: [Int: [RelatedKey]] = [:]
    var logins = [[Int]](repeating: [], count: entities.count)
    var byEntity = [[Int]](repeating: [], count: entities.count)
    for entity in 0..<entities.count {
      for (index, lookup) in lookups.enumerated() where entities.is(entity, lookup.entity) {
        byEntity[entity].append(index)
        if lookup.isLogin { logins[entity].append(index) }
        for key in lookup.keys where key.relation == nil {
          byKey[entity * numbers.names.count + key.element].append(index)
        }
      }
    }
    for (index, lookup) in lookups.enumerated() {
      for key in lookup.keys {
        guard let relation = key.relation else { continue }
        byRelatedKey[key.element, default: []].append(RelatedKey(lookup: index, relation: relation))
      }
    }
    lookupsByKey = byKey
    lookupsByRelatedKey = byRelatedKey
    loginLookups = logins
    lookupsByEntity = byEntity
  }

  /// How many elements registers know.
  var elementCount: Int { elements.count }

  /// The number of an element; nil when no register knows it.
  func element(_ id: String) -> Int? { elementNumbers[id] }

  /// The number of an entity; nil when no record is about it or about something wider.
  func entity(_ code: String) -> Int? { entityNumbers[code] }

  func lookups(keyedBy element: Int, of entity: Int) -> [Int] {
    lookupsByKey[entity * elements.count + element]
  }

  func lookups(keyedByRelated element: Int) -> [RelatedKey] { lookupsByRelatedKey[element] ?? [] }

  func lookups(atLoginOf entity: Int) -> [Int] { loginLookups[entity] }

  /// Whether a look-up's record may be about an entity.
  func isAbout(_ lookup: Int, _ entity: Int) -> Bool { lookupsByEntity[entity].contains(lookup) }

  /// The kind of record behind a look-up.
  func recordType(_ lookup: Int) -> RecordType {
    registers[lookups[lookup].register].recordTypes[lookups[lookup].recordType]
  }
}

/// A look-up found by a datum of a related party.
struct RelatedKey: Sendable {
  let lookup: Int
  /// The relation that leads from the record's party to the one whose datum is the key.
  let relation: Int
}

/// One kind of record: its keys and what it gives.
struct Lookup: Sendable {
  let register: Int
  let recordType: Int
  let entity: Int
  let isLogin: Bool
  let keys: [LookupKey]
  let gives: [Given]
}

struct LookupKey: Sendable {
  let element: Int
  let relation: Int?
  let field: Int
}

/// A datum that a record gives.
struct Given: Sendable {
  let element: Int
  /// The relation to the party it is about; nil for the record's own.
  let relation: Int?
  let field: Int
  let readiness: Readiness
}

extension Lookup {
  fileprivate init(
    register: Int,
    recordType: Int,
    entity: Int,
    type: RecordType,
    publications: PublishedFields,
    numbers: inout Numbering
  ) {
    self.register = register
    self.recordType = recordType
    self.entity = entity
    isLogin = type.isKnownAtLogin
    var keys: [LookupKey] = []
    var gives: [Given] = []
    let keyIDs = Set(type.keys.map(\.wrappedValue))
    for (index, field) in type.fields.enumerated() {
      guard let element = field.element.map({ numbers.number(of: $0) }) else { continue }
      let relation = field.relation.map { numbers.number(of: $0) }
      if keyIDs.contains(field.id) {
        keys.append(LookupKey(element: element, relation: relation, field: index))
      }
      gives.append(
        Given(
          element: element,
          relation: relation,
          field: index,
          readiness: publications.readiness(of: field)
        )
      )
    }
    self.keys = keys
    self.gives = gives
  }
}

/// Names in the order in which they were first met.
private struct Numbering {
  private(set) var names: [String] = []
  private(set) var numbers: [String: Int] = [:]

  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}

/// What records can be about, each with what it also is.
private struct EntityNumbering {
  private var numbering = Numbering()
  private var broader: [Int: Int] = [:]

  init(_ list: CodeList?) {
    for value in list?.values ?? [] {
      let number = numbering.number(of: value.code)
      if let wider = value.broader { broader[number] = numbering.number(of: wider) }
    }
  }

  var count: Int { numbering.names.count }

  var numbers: [String: Int] { numbering.numbers }

  mutating func number(of code: String) -> Int { numbering.number(of: code) }

  /// Whether an entity is another one, or narrower than it.
  func `is`(_ entity: Int, _ other: Int) -> Bool {
    var current: Int? = entity
    var steps = 0
    while let number = current, steps <= count {
      if number == other { return true }
      current = broader[number]
      steps += 1
    }
    return false
  }
}

extension LookupTable {
  /// Whether some record is about an entity or about what it also is.
  public func hasRecords(about entity: String) -> Bool {
    self.entity(entity).map { !lookupsByEntity[$0].isEmpty } ?? false
  }

  /// The elements that logging in brings of an entity.
  public func elements(atLoginOf entity: String) -> Set<String> {
    guard let number = self.entity(entity) else { return [] }
    return Set(
      lookups(atLoginOf: number).flatMap { lookups[$0].gives.filter { $0.relation == nil } }
        .map { elements[$0.element] }
    )
  }

  /// What the records that hold most of some elements are about; the narrowest and first of several.
  public func entity(holding elements: [String]) -> String? {
    let numbers = Set(elements.compactMap(element))
    guard !numbers.isEmpty else { return nil }
    var best: (entity: Int, held: Int)?
    for entity in lookupsByEntity.indices {
      var held: Set<Int> = []
      for lookup in lookupsByEntity[entity] {
        for given in lookups[lookup].gives { held.insert(given.relation ?? given.element) }
      }
      let count = held.intersection(numbers).count
      if count > best?.held ?? 0 { best = (entity, count) }
    }
    return best.flatMap { best in entityNumbers.first { $0.value == best.entity }?.key }
  }

  /// The elements by which records that give some of the elements are found, in the order of registers.
  public func keys(of entity: String, leadingTo elements: [String]) -> [String] {
    guard let entity = self.entity(entity) else { return [] }
    let numbers = Set(elements.compactMap(element))
    var keys: [String] = []
    for lookup in lookupsByEntity[entity]
    where lookups[lookup].gives.contains(where: { numbers.contains($0.relation ?? $0.element) }) {
      for key in lookups[lookup].keys where key.relation == nil && !keys.contains(self.elements[key.element])
      {
        keys.append(self.elements[key.element])
      }
    }
    return keys
  }
}
