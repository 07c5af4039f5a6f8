public import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What procedures issue and which others ask for it: the edges from outcomes to papers of one source.
public struct OutcomeNetwork: Sendable {
  /// A dossier row that asks for something a procedure issues.
  public struct Use: Hashable, Sendable {
    /// The procedure that asks.
    public let procedure: Int
    /// The row's position among its rows.
    public let component: Int
    /// How it asks.
    public let demand: Demand
  }

  /// What is issued or asked for: the papers of the vocabulary first, then outcomes known by name.
  public let things: Int
  /// By thing, the procedures that issue it.
  public let issuers: [[Int]]
  /// By thing, the rows that ask for it.
  public let uses: [[Use]]
  /// By procedure, the things it issues.
  public let issued: [[Int]]

  init(_ graph: ProcedureGraph) {
    let papers = graph.knowledge.papers
    let named = NamedOutcomes(graph.procedures)
    things = papers.count + named.issuers.count
    var issuers = [[Int]](repeating: [], count: papers.count)
    var codes: [String: [Int]] = [:]
    for (index, node) in graph.procedures.enumerated() where node.procedure.state != .abolished {
      codes[node.code ?? node.procedure.code, default: []].append(index)
      for paper in node.outcomePapers.sorted() { issuers[paper].append(index) }
    }
    for (position, paper) in papers.enumerated() {
      for code in paper.issuingProcedures {
        for index in codes[code.wrappedValue] ?? [] where !issuers[position].contains(index) {
          issuers[position].append(index)
        }
      }
    }
    issuers += named.issuers
    var issued = [[Int]](repeating: [], count: graph.procedures.count)
    for (thing, procedures) in issuers.enumerated() {
      for procedure in procedures { issued[procedure].append(thing) }
    }
    var uses = [[Use]](repeating: [], count: things)
    for (index, node) in graph.procedures.enumerated() where node.procedure.state != .abolished {
      for (position, component) in node.components.enumerated() where component.kind != .note {
        for demand in component.demands where demand.demand != .mentioned && !demand.isIssuedAbroad {
          uses[demand.paper].append(Use(procedure: index, component: position, demand: demand.demand))
        }
        guard component.demands.isEmpty, component.kind == .paper, !named.issuers.isEmpty else { continue }
        for name in named.named(in: component.component.text) {
          uses[papers.count + name].append(Use(procedure: index, component: position, demand: .required))
        }
      }
    }
    self.issuers = issuers
    self.uses = uses
    self.issued = issued
  }

  /// The procedures that ask for a thing, but those that issue it themselves.
  func users(of thing: Int) -> [Int] {
    var users: [Int] = []
    for use in uses[thing] where users.last != use.procedure && !issuers[thing].contains(use.procedure) {
      users.append(use.procedure)
    }
    return users
  }

  /// Whether anything that one procedure issues is asked for by another: without that nothing can be said of use.
  var isLinked: Bool { issuers.indices.contains { !issuers[$0].isEmpty && !users(of: $0).isEmpty } }

  /// Whether one of two procedures asks for what the other issues.
  func links(_ first: Int, _ second: Int) -> Bool {
    issued[first].contains { users(of: $0).contains(second) }
      || issued[second].contains { users(of: $0).contains(first) }
  }
}
