import Availability
import CatalogueModel
import Databases
import Diagnostics

/// The closure as a recursive query on SQLite over the same facts and rules.
///
/// Rules are joined beforehand, so that a step of the recursion is one look into an index: what a key of a party of
/// some kind gives about that party, and about the parties that its relations lead to.
struct RecursiveQuery {
  private let database: Database
  private let kinds: [String: Int]
  private var elements: [String: Int] = [:]

  /// The rules of a day.
  init(_ registers: [Register], entities: CodeList?, asOf: CalendarDate) throws {
    database = try Database()
    let codes = (entities?.values ?? []).map(\.code)
    kinds = Dictionary(zip(codes, codes.indices), uniquingKeysWith: { first, _ in first })
    try database.execute(Self.tables)
    let broader = Dictionary(
      (entities?.values ?? []).compactMap { value in value.broader.map { (value.code, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    var lookup = 0
    for register in registers {
      for type in register.recordTypes {
        guard let about = type.about else { continue }
        let bearers = codes.filter { Self.chain(of: $0, broader).contains(about) }
        try add(type, number: lookup, bearers: bearers, PublishedFields(register, type: type, asOf: asOf))
        lookup += 1
      }
    }
    try database.execute(Self.joinedRules)
  }

  private static func chain(of code: String, _ broader: [String: String]) -> [String] {
    var chain = [code]
    while let wider = chain.last.flatMap({ broader[$0] }), !chain.contains(wider) { chain.append(wider) }
    return chain
  }

  private mutating func add(
    _ type: RecordType,
    number: Int,
    bearers: [String],
    _ published: PublishedFields
  ) throws {
    let lookup = Int64(number)
    for bearer in bearers {
      try insert("about", [lookup, Int64(kinds[bearer] ?? -1), type.isKnownAtLogin ? 1 : 0])
    }
    let keys = Set(type.keys.map(\.wrappedValue))
    for field in type.fields {
      guard let element = field.element else { continue }
      let relation = field.relation.map { self.number(of: $0) } ?? -1
      if keys.contains(field.id) { try insert("keyed", [lookup, self.number(of: element), relation]) }
      let readiness = Int64(published.readiness(of: field).rawValue)
      try insert("gives", [lookup, self.number(of: element), relation, readiness])
    }
  }

  private mutating func number(of element: String) -> Int64 {
    if let number = elements[element] { return Int64(number) }
    elements[element] = elements.count
    return Int64(elements.count - 1)
  }

  /// Enters the facts of procedures; what was entered before is forgotten.
  mutating func load(_ requests: [ClosureWorkload.Request]) throws {
    try database.execute("DELETE FROM party; DELETE FROM link; DELETE FROM typed; DELETE FROM need; BEGIN")
    let party = try database.statement("INSERT INTO party VALUES (?, ?, ?)")
    let link = try database.statement("INSERT OR IGNORE INTO link VALUES (?, ?, ?)")
    let typed = try database.statement("INSERT INTO typed VALUES (?, ?)")
    let need = try database.statement("INSERT INTO need VALUES (?, ?, ?)")
    var first: Int64 = 0
    var needs: Int64 = 0
    for request in requests {
      var numbers: [String: Int64] = [:]
      for (offset, each) in request.parties.enumerated() {
        numbers[each.id] = first + Int64(offset)
        let values = [first + Int64(offset), Int64(kinds[each.entity] ?? -1), each.isLoggedIn ? 1 : 0]
        try party.run(values.map { .integer($0) })
      }
      for each in request.parties {
        for relation in each.relations {
          guard let origin = numbers[relation.origin], let target = numbers[each.id] else { continue }
          try link.run([origin, number(of: relation.relation), target].map { .integer($0) })
        }
      }
      for fact in request.typed {
        try typed.run([numbers[fact.party] ?? -1, number(of: fact.element)].map { .integer($0) })
      }
      for fact in request.needs {
        try need.run([needs, numbers[fact.party] ?? -1, number(of: fact.element)].map { .integer($0) })
        needs += 1
      }
      first += Int64(request.parties.count)
    }
    try database.execute("COMMIT; ANALYZE")
  }

  /// For each need, in order, how far it may be leaned on; nil where nothing leads to it.
  func answers() throws -> [Readiness?] {
    let statement = try database.statement(Self.query)
    var answers: [Readiness?] = []
    while try statement.step() {
      let level = statement.integer(0)
      answers.append(level < 0 ? nil : Readiness(rawValue: UInt8(level)))
    }
    return answers
  }

  private func insert(_ table: String, _ values: [Int64]) throws {
    let places = Array(repeating: "?", count: values.count).joined(separator: ", ")
    try database.statement("INSERT INTO \(table) VALUES (\(places))").run(values.map { .integer($0) })
  }

  private static let tables = """
    CREATE TABLE about (lookup INTEGER, kind INTEGER, login INTEGER);
    CREATE TABLE keyed (lookup INTEGER, element INTEGER, relation INTEGER);
    CREATE TABLE gives (lookup INTEGER, element INTEGER, relation INTEGER, readiness INTEGER);
    CREATE TABLE party (party INTEGER PRIMARY KEY, kind INTEGER, login INTEGER);
    CREATE TABLE link (origin INTEGER, relation INTEGER, target INTEGER,
      PRIMARY KEY (origin, relation, target)) WITHOUT ROWID;
    CREATE INDEX linkByTarget ON link (target, relation, origin);
    CREATE TABLE typed (party INTEGER, element INTEGER);
    CREATE TABLE need (need INTEGER PRIMARY KEY, party INTEGER, element INTEGER);
    """

  /// What a key of the party itself gives, and what one of a party that a relation leads to gives.
  ///
  /// Each gives about the party (`via` -1), or about those that `via` leads to.
  private static let joinedRules = """
    CREATE TABLE given AS
      SELECT lookup, element, -1 AS via, readiness FROM gives WHERE relation < 0
      UNION SELECT lookup, relation, -1, readiness FROM gives WHERE relation >= 0
      UNION SELECT lookup, element, relation, readiness FROM gives WHERE relation >= 0;
    CREATE TABLE atLogin (kind INTEGER, via INTEGER, element INTEGER, PRIMARY KEY (kind, via, element)) WITHOUT ROWID;
    INSERT INTO atLogin SELECT DISTINCT a.kind, g.via, g.element
      FROM about AS a JOIN given AS g USING (lookup) WHERE a.login;
    CREATE TABLE own (kind INTEGER, key INTEGER, via INTEGER, element INTEGER, readiness INTEGER,
      PRIMARY KEY (kind, key, via, element)) WITHOUT ROWID;
    INSERT INTO own SELECT a.kind, k.element, g.via, g.element, min(g.readiness)
      FROM about AS a JOIN keyed AS k USING (lookup) JOIN given AS g USING (lookup)
      WHERE k.relation < 0 AND g.readiness <= \(Readiness.uncovered.rawValue) GROUP BY 1, 2, 3, 4;
    CREATE TABLE related (key INTEGER, relation INTEGER, kind INTEGER, via INTEGER, element INTEGER, readiness INTEGER,
      PRIMARY KEY (key, relation, kind, via, element)) WITHOUT ROWID;
    INSERT INTO related SELECT k.element, k.relation, a.kind, g.via, g.element, min(g.readiness)
      FROM about AS a JOIN keyed AS k USING (lookup) JOIN given AS g USING (lookup)
      WHERE k.relation >= 0 AND g.readiness <= \(Readiness.uncovered.rawValue) GROUP BY 1, 2, 3, 4, 5;
    """

  private static let query = """
    WITH RECURSIVE known (party, element, readiness) AS (
      SELECT party, element, 0 FROM typed
      UNION SELECT p.party, l.element, 0 FROM party AS p JOIN atLogin AS l ON l.kind = p.kind AND l.via = -1 WHERE p.login
      UNION SELECT k.target, l.element, 0 FROM party AS p JOIN atLogin AS l ON l.kind = p.kind
        JOIN link AS k ON k.origin = p.party AND k.relation = l.via WHERE p.login
      UNION SELECT f.party, r.element, max(f.readiness, r.readiness)
        FROM known AS f JOIN party AS p ON p.party = f.party
          JOIN own AS r ON r.kind = p.kind AND r.key = f.element AND r.via = -1
      UNION SELECT t.target, r.element, max(f.readiness, r.readiness)
        FROM known AS f JOIN party AS p ON p.party = f.party
          JOIN own AS r ON r.kind = p.kind AND r.key = f.element
          JOIN link AS t ON t.origin = f.party AND t.relation = r.via
      UNION SELECT o.origin, r.element, max(f.readiness, r.readiness)
        FROM known AS f JOIN link AS o ON o.target = f.party JOIN party AS p ON p.party = o.origin
          JOIN related AS r ON r.key = f.element AND r.relation = o.relation AND r.kind = p.kind AND r.via = -1
      UNION SELECT t.target, r.element, max(f.readiness, r.readiness)
        FROM known AS f JOIN link AS o ON o.target = f.party JOIN party AS p ON p.party = o.origin
          JOIN related AS r ON r.key = f.element AND r.relation = o.relation AND r.kind = p.kind
          JOIN link AS t ON t.origin = o.origin AND t.relation = r.via
    ), best AS MATERIALIZED (
      SELECT party, element, min(readiness) AS readiness FROM known GROUP BY party, element
    )
    SELECT coalesce(b.readiness, -1) FROM need AS n LEFT JOIN best AS b USING (party, element) ORDER BY n.need
    """
}
