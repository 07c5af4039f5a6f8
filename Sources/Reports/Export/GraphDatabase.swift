import Databases
import Diagnostics

/// The graph as a SQLite database: tables of nodes and edges, and a view for each question asked most.
public struct GraphDatabase {
  private let graph: GraphExport

  /// A database of one graph.
  public init(_ graph: GraphExport) {
    self.graph = graph
  }

  /// The bytes of the file; the same for the same graph and the same release of the library.
  public func bytes() throws -> [UInt8] {
    let database = try Database()
    let nodeColumns = graph.attributes(ofEdges: false)
    let edgeColumns = graph.attributes(ofEdges: true)
    try database.execute(
      """
      BEGIN;
      CREATE TABLE nodes (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, \
      labelEn TEXT\(Self.declared(nodeColumns)));
      CREATE TABLE edges (number INTEGER PRIMARY KEY, source TEXT NOT NULL REFERENCES nodes(id), \
      target TEXT NOT NULL REFERENCES nodes(id), kind TEXT NOT NULL\(Self.declared(edgeColumns)));
      """
    )
    let node = try database.statement(Self.insertion("nodes", 4 + nodeColumns.count))
    for each in graph.nodes {
      let label: DatabaseValue = each.label.en.isEmpty ? .null : .text(each.label.en)
      try node.run(
        [.text(each.id), .text(each.kind.rawValue), .text(each.label.vi), label]
          + nodeColumns.map { Self.value(each.attributes[$0]) }
      )
    }
    let edge = try database.statement(Self.insertion("edges", 4 + edgeColumns.count))
    for (number, each) in graph.edges.enumerated() {
      try edge.run(
        [
          .integer(Int64(number + 1)), .text(graph.nodes[each.origin].id),
          .text(graph.nodes[each.target].id), .text(each.kind.rawValue),
        ] + edgeColumns.map { Self.value(each.attributes[$0]) }
      )
    }
    try database.execute(
      "CREATE INDEX edgesBySource ON edges(source, kind); CREATE INDEX edgesByTarget ON edges(target, kind);"
    )
    for view in Self.views { try database.execute(view) }
    try database.execute("COMMIT")
    try database.execute("VACUUM")
    return try database.bytes()
  }

  private static func declared(_ attributes: [GraphAttribute]) -> String {
    attributes.map { attribute in
      let type =
        switch attribute.type {
        case .text: "TEXT"
        case .flag, .count: "INTEGER"
        case .hundredths: "REAL"
        }
      return ", \"\(attribute.rawValue)\" \(type)"
    }.joined()
  }

  private static func insertion(_ table: String, _ count: Int) -> String {
    "INSERT INTO \(table) VALUES (\(Array(repeating: "?", count: count).joined(separator: ", ")))"
  }

  private static func value(_ value: GraphValue?) -> DatabaseValue {
    switch value {
    case nil: .null
    case .text(let text): .text(text)
    case .flag(let flag): .integer(flag ? 1 : 0)
    case .count(let count): .integer(Int64(count))
    case .hundredths(let part): .real(Double(part) / 100)
    }
  }

  private static let views = [
    """
    CREATE VIEW papersAskedFor AS
    SELECT p.id AS procedure, p.label AS procedureName, c.id AS component, c.label AS text, a.target AS paper,
      n.label AS paperName, a.*
    FROM edges AS h JOIN edges AS a ON a.source = h.target AND a.kind = 'asks-for'
      JOIN nodes AS p ON p.id = h.source JOIN nodes AS c ON c.id = h.target JOIN nodes AS n ON n.id = a.target
    WHERE h.kind = 'has-component' ORDER BY a.number
    """,
    """
    CREATE VIEW elementsHeld AS
    SELECT m.target AS element, e.label AS elementName, r.source AS register, t.source AS recordType, t.target AS field,
      f.*
    FROM edges AS r JOIN edges AS t ON t.source = r.target AND t.kind = 'has-field'
      JOIN edges AS m ON m.source = t.target AND m.kind = 'means'
      JOIN nodes AS e ON e.id = m.target JOIN nodes AS f ON f.id = t.target
    WHERE r.kind = 'has-record-type' ORDER BY m.number
    """,
    """
    CREATE VIEW elementsAskedFor AS
    SELECT h.source AS form, h.target AS field, f.label AS fieldLabel, m.target AS element, e.label AS elementName
    FROM edges AS h JOIN nodes AS s ON s.id = h.source AND s.kind = 'form' JOIN nodes AS f ON f.id = h.target
      LEFT JOIN edges AS m ON m.source = h.target AND m.kind = 'means' LEFT JOIN nodes AS e ON e.id = m.target
    WHERE h.kind = 'has-field' ORDER BY h.number
    """,
    """
    CREATE VIEW documentsCited AS
    SELECT c.source AS procedure, p.label AS procedureName, c.target AS document, d.label AS title, d.onFile
    FROM edges AS c JOIN nodes AS p ON p.id = c.source JOIN nodes AS d ON d.id = c.target
    WHERE c.kind = 'cites' ORDER BY c.number
    """,
  ]
}
