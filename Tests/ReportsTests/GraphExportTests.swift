import Databases
import Diagnostics
import Foundation
import FoundationXML
import Reports
import TestSupport
import Testing

struct `The exported graph` {
  private static let hostile = [
    "\"", "\\", "\\\"; x", "<node id=\"n\"/>", "]]>", "&lt;", "Dòng\nxuống", "Dòng\r\nxuống",
    "=cmd|' /C calc'!A0",
    "'; DROP TABLE nodes; --", "đ\u{301}a, b",
  ]

  private func graph(_ report: SmallReport = SmallReport()) throws -> GraphExport {
    GraphExport(try report.content().context)
  }

  private func connections(_ graph: GraphExport) -> [String] {
    graph.edges.map { "\(graph.nodes[$0.origin].id) \($0.kind.rawValue) \(graph.nodes[$0.target].id)" }
  }

  @Test func `leads from a procedure through rows and papers to what registers hold`() throws {
    let graph = try graph(SmallReport(cited: ["123/2015/NĐ-CP"]))
    let connections = connections(graph)
    for expected in [
      "procedure:1.000001 has-component component:1.000001:main:birth",
      "component:1.000001:main:birth asks-for paper:birth-certificate",
      "paper:birth-certificate carries element:person.name",
      "paper:birth-certificate held-by record-type:civil-status:birth",
      "register:civil-status has-record-type record-type:civil-status:birth",
      "record-type:civil-status:birth has-field register-field:civil-status:birth:name",
      "register-field:civil-status:birth:name means element:person.name",
      "procedure:1.000001 cites document:123/2015/NĐ-CP",
    ] {
      #expect(connections.contains(expected))
    }
  }

  @Test func `says what is named and not on file instead of leaving it out`() throws {
    let graph = try graph()
    let element = try #require(graph.nodes.first { $0.id == "element:person.name" })
    #expect(element.attributes[.onFile] == .flag(false))
    let paper = try #require(graph.nodes.first { $0.id == "paper:birth-certificate" })
    #expect(paper.attributes[.onFile] == nil)
  }

  @Test func `tells how a paper is asked for and how far a field may be leaned on`() throws {
    let graph = try graph(SmallReport(demand: "alternative"))
    let edge = try #require(
      graph.edges.first {
        $0.kind == .asksFor && graph.nodes[$0.target].id == "paper:birth-certificate"
      }
    )
    #expect(edge.attributes[.demand] == .text("alternative"))
    #expect(edge.attributes[.annotated] == .flag(true))
    let field = try #require(graph.nodes.first { $0.kind == .registerField })
    #expect(field.attributes[.readiness] == .text("published"))
  }

  @Test(arguments: hostile)
  func `is GraphML whose ids are tokens, whose keys are declared and whose texts come back`(text: String)
    throws
  {
    let graph = try graph(SmallReport(text: text, caseID: "a b<\"đ", isFaulty: true))
    let read = try #require(ReadGraphML(bytes: written { GraphML(graph).write(to: $0) }))
    #expect(read.nodes.count == graph.nodes.count && Set(read.nodes).count == read.nodes.count)
    #expect(read.edges.count == graph.edges.count)
    #expect(
      read.edges.allSatisfy { Set(read.nodes).contains($0.source) && Set(read.nodes).contains($0.target) }
    )
    #expect(read.used.isSubset(of: read.keys))
    let token = try Regex("[A-Za-z0-9._:-]+")
    #expect(read.nodes.allSatisfy { $0.wholeMatch(of: token) != nil })
    #expect(
      read.values["node.label"]?.contains { Array($0.unicodeScalars) == Array(text.unicodeScalars) } == true
    )
  }

  @Test(arguments: hostile)
  func `is DOT in which no text ends its own quotes`(text: String) throws {
    let graph = try graph(SmallReport(text: text, path: "p\"q.json", isFaulty: true))
    let bytes = written { GraphDrawing(graph, language: .vi).write(to: $0) }
    let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\n").map(String.init)
    #expect(lines.first == "digraph procedures {" && lines.last == "}")
    #expect(lines.count == 4 + graph.nodes.count + graph.edges.count)
    let string = #""(?:[^"\\]|\\.)*""#
    let node = try Regex("  \(string) \\[label=\(string), kind=\(string), shape=[a-z]+\\];")
    let edge = try Regex("  \(string) -> \(string) \\[kind=\(string)(?:, label=\(string))?\\];")
    for line in lines.dropFirst(3).dropLast() {
      #expect(line.wholeMatch(of: node) != nil || line.wholeMatch(of: edge) != nil, "\(line)")
    }
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "tthc-\(UUID().uuidString).dot")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    if let drawn = try ForeignTool.run("dot", ["-Tcanon", file.path], in: folder) {
      #expect(drawn.exit == 0, "\(drawn.complaints)")
    }
  }

  @Test(arguments: hostile)
  func `is a SQLite database that gives back every text and whose edges end at nodes`(text: String) throws {
    let graph = try graph(SmallReport(text: text))
    let database = try Database(bytes: GraphDatabase(graph).bytes())
    #expect(try database.rows("PRAGMA integrity_check") == [[.text("ok")]])
    #expect(try database.rows("PRAGMA foreign_key_check").isEmpty)
    #expect(
      try database.rows("SELECT (SELECT count(*) FROM nodes), (SELECT count(*) FROM edges)")
        == [[.integer(Int64(graph.nodes.count)), .integer(Int64(graph.edges.count))]]
    )
    let rows = try database.rows(
      "SELECT procedure, text, paper, demand FROM papersAskedFor WHERE paper = 'paper:birth-certificate'"
    )
    #expect(
      rows == [
        [.text("procedure:1.000001"), .text(text), .text("paper:birth-certificate"), .text("required")]
      ]
    )
    let held = try database.rows("SELECT element, register, readiness, verified FROM elementsHeld")
    #expect(
      held == [
        [.text("element:person.name"), .text("register:civil-status"), .text("published"), .integer(1)]
      ]
    )
  }

  @Test(arguments: hostile)
  func `is tables that start with the mark of UTF-8 and hold no formula`(text: String) throws {
    let graph = try graph(SmallReport(text: text))
    let tables = GraphTables(graph)
    for (table, count) in [(tables.nodes, graph.nodes.count), (tables.edges, graph.edges.count)] {
      #expect(table.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
      let records = CSVRecords(table).records
      #expect(records.count == count + 1 && Set(records.map(\.count)).count == 1)
    }
    let labels = CSVRecords(tables.nodes).records.map { $0[2] }
    let expected = text.hasPrefix("=") ? "'" + text : text
    #expect(labels.contains { Array($0.unicodeScalars) == Array(expected.unicodeScalars) })
  }

  @Test func `is the same bytes every time, in every format`() throws {
    let runs = try (0..<2).map { _ in
      let graph = try graph()
      return [
        written { GraphML(graph).write(to: $0) },
        written { GraphDrawing(graph, language: .en).write(to: $0) }, Array(GraphTables(graph).nodes.utf8),
        Array(GraphTables(graph).edges.utf8), try GraphDatabase(graph).bytes(),
      ]
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].allSatisfy { !$0.isEmpty })
  }

  private func written(_ write: ((String) -> Void) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0.utf8 }
    return bytes
  }
}

/// What a parser of XML finds in a GraphML file.
private final class ReadGraphML: NSObject, XMLParserDelegate {
  private(set) var keys: Set<String> = []
  private(set) var used: Set<String> = []
  private(set) var nodes: [String] = []
  private(set) var edges: [(source: String, target: String)] = []
  private(set) var values: [String: [String]] = [:]
  private var key = ""
  private var text = ""

  init?(bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    switch name {
    case "key": keys.insert(attributes["id"] ?? "")
    case "node": nodes.append(attributes["id"] ?? "")
    case "edge": edges.append((attributes["source"] ?? "", attributes["target"] ?? ""))
    case "data":
      key = attributes["key"] ?? ""
      used.insert(key)
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    if name == "data" { values[key, default: []].append(text) }
  }
}
