import CatalogueModel

/// Everything that follows from a log-in, from what is typed and from the look-ups, with the best way to each datum.
///
/// Forward chaining over Horn clauses (Dowling and Gallier 1984) in the order of readiness (Knuth 1977): every record
/// is opened at most once for each readiness, so the work is linear in what the records give, cycles included.
public struct Closure: Sendable {
  /// The look-ups it rests on.
  public let table: LookupTable
  /// The parties, in the order given.
  public let parties: [Party]
  let network: Network
  /// By party × element, how it is reached; readiness 255 where it is not.
  private(set) var facts: [Reached]
  /// By party × look-up, how its record is found.
  private(set) var records: [Found]
  private let limit: Readiness
  private var queues: [[Int32]]

  /// The closure of what is given by logging in and typed so that parties can be found; look-ups beyond the limit are
  /// left out.
  public init(
    _ table: LookupTable,
    parties: [Party],
    typed: [Fact] = [],
    limit: Readiness = .uncovered
  ) {
    self.init(table, network: Network(parties, in: table), parties: parties, typed: typed, limit: limit)
  }

  init(_ table: LookupTable, network: Network, parties: [Party], typed: [Fact], limit: Readiness) {
    self.table = table
    self.parties = parties
    self.network = network
    self.limit = limit
    facts = Array(repeating: Reached.none, count: parties.count * table.elementCount)
    records = Array(repeating: Found.none, count: parties.count * table.lookups.count)
    queues = Array(repeating: [], count: Int(limit.rawValue) + 1)
    for (index, entity) in network.entities.enumerated() where parties[index].isLoggedIn {
      guard let entity else { continue }
      for lookup in table.lookups(atLoginOf: entity) { open(lookup, of: index, at: 0, by: .login) }
    }
    for fact in typed { type(fact) }
    settle()
  }

  /// The same with more typed in.
  public func typing(_ typed: [Fact]) -> Closure {
    var copy = self
    for fact in typed { copy.type(fact) }
    copy.settle()
    return copy
  }

  /// How far a datum may be leaned on; nil where nothing leads to it.
  public func readiness(of fact: Fact) -> Readiness? {
    guard let index = index(of: fact) else { return nil }
    return Readiness(rawValue: facts[index].readiness)
  }

  /// The position of a datum; nil when no such party is at hand or no register knows the element.
  func index(of fact: Fact) -> Int? {
    guard let party = network.number(of: fact.party), let element = table.element(fact.element) else {
      return nil
    }
    return party * table.elementCount + element
  }

  func record(_ lookup: Int, of party: Int) -> Found { records[party * table.lookups.count + lookup] }

  private mutating func type(_ fact: Fact) {
    guard let index = index(of: fact) else { return }
    reach(index, at: Readiness.given.rawValue, by: -1, given: -1)
  }

  private mutating func settle() {
    var readiness = 0
    while readiness < queues.count {
      var next = 0
      while next < queues[readiness].count {
        let fact = Int(queues[readiness][next])
        next += 1
        guard facts[fact].readiness == readiness else { continue }
        follow(fact, at: UInt8(readiness))
      }
      queues[readiness] = []
      readiness += 1
    }
  }

  /// Opens every record that a datum is a key of.
  private mutating func follow(_ fact: Int, at readiness: UInt8) {
    let (party, element) = fact.quotientAndRemainder(dividingBy: table.elementCount)
    if let entity = network.entities[party] {
      for lookup in table.lookups(keyedBy: element, of: entity) {
        open(lookup, of: party, at: readiness, by: .key(fact))
      }
    }
    for related in table.lookups(keyedByRelated: element) {
      for origin in network.origins(of: party, by: related.relation) {
        guard let entity = network.entities[origin], table.isAbout(related.lookup, entity) else { continue }
        open(related.lookup, of: origin, at: readiness, by: .key(fact))
      }
    }
  }

  private mutating func open(_ lookup: Int, of party: Int, at readiness: UInt8, by cause: Found.Cause) {
    let record = party * table.lookups.count + lookup
    guard readiness < records[record].readiness else { return }
    records[record] = Found(readiness: readiness, cause: cause)
    let isLogin = cause == .login
    for (position, given) in table.lookups[lookup].gives.enumerated() {
      let reached = isLogin ? readiness : max(readiness, given.readiness.rawValue)
      guard reached <= limit.rawValue else { continue }
      guard let relation = given.relation else {
        reach(party * table.elementCount + given.element, at: reached, by: record, given: position)
        continue
      }
      reach(party * table.elementCount + relation, at: reached, by: record, given: position)
      for target in network.targets(of: party, by: relation) {
        reach(target * table.elementCount + given.element, at: reached, by: record, given: position)
      }
    }
  }

  private mutating func reach(_ fact: Int, at readiness: UInt8, by record: Int, given: Int) {
    guard readiness < facts[fact].readiness else { return }
    facts[fact] = Reached(readiness: readiness, given: Int16(given), record: Int32(record))
    queues[Int(readiness)].append(Int32(fact))
  }
}

/// How a datum is reached.
struct Reached: Sendable {
  static let none = Reached(readiness: .max, given: -1, record: -1)

  var readiness: UInt8
  /// Which of the record's data it is.
  var given: Int16
  /// Party × look-up of the record it is read from; negative where it is typed.
  var record: Int32
}

/// How a record is found.
struct Found: Sendable {
  static let none = Found(readiness: .max, cause: .login)

  /// Why it is at hand.
  enum Cause: Hashable, Sendable {
    /// The party has logged in.
    case login
    /// A datum of this position is its key.
    case key(Int)
  }

  var readiness: UInt8
  var cause: Cause
}
