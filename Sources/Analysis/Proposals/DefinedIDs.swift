import CatalogueModel
import ProcedureGraph

/// The ids that references may name: those of the knowledge base and those of the source's own records.
struct DefinedIDs: Sendable {
  let authorities: Set<String>
  let papers: Set<String>
  let elements: Set<String>
  let registers: [String: Register]
  private let knowledge: Knowledge

  init(_ source: Catalogue, knowledge: Knowledge) {
    authorities = Set(source.authorities.map(\.id))
    papers = Set(source.papers.map(\.id))
    elements = Set(source.elements.map(\.id))
    registers = Dictionary(source.registers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.knowledge = knowledge
  }

  func hasAuthority(_ id: String) -> Bool { authorities.contains(id) || knowledge.authority(id) != nil }

  func hasPaper(_ id: String) -> Bool { papers.contains(id) || knowledge.paper(id) != nil }

  func hasElement(_ id: String) -> Bool { elements.contains(id) || knowledge.element(id) != nil }

  func register(_ id: String) -> Register? { registers[id] ?? knowledge.register(id) }
}
