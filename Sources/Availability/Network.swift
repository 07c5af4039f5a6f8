/// Parties by number, and which relation leads from which to which.
struct Network: Sendable {
  /// By party, the number of its entity; nil when no record is about it.
  let entities: [Int?]
  private let numbers: [String: Int]
  private let edges: [Edge]

  private struct Edge: Sendable {
    let relation: Int
    let origin: Int
    let target: Int
  }

  init(_ parties: [Party], in table: LookupTable) {
    entities = parties.map { table.entity($0.entity) }
    numbers = Dictionary(
      parties.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    var edges: [Edge] = []
    for (target, party) in parties.enumerated() {
      for relation in party.relations {
        guard let origin = numbers[relation.origin], let number = table.element(relation.relation) else {
          continue
        }
        edges.append(Edge(relation: number, origin: origin, target: target))
      }
    }
    self.edges = edges
  }

  func number(of party: String) -> Int? { numbers[party] }

  /// The parties to which a relation leads.
  func targets(of origin: Int, by relation: Int) -> [Int] {
    edges.compactMap { $0.origin == origin && $0.relation == relation ? $0.target : nil }
  }

  /// The parties from which a relation leads to one.
  func origins(of target: Int, by relation: Int) -> [Int] {
    edges.compactMap { $0.target == target && $0.relation == relation ? $0.origin : nil }
  }
}
