import Availability
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What must still be published so that one paper or one form field can be looked up: any one of several sets.
public struct PublicationNeed: Sendable {
  /// What waits for it.
  public enum Item: Hashable, Sendable {
    /// A proposal for a paper, by its position in the analysis.
    case paper(Int)
    /// A proposal for a form field, by its position in the analysis.
    case field(Int)
  }

  /// What waits.
  public let item: Item
  /// The procedure's position in the graph.
  public let procedure: Int
  /// The sets, each without what is published already.
  public let alternatives: [Set<FieldAddress>]
}

extension PublicationNeed {
  /// Every need of an analysis that is not yet met, papers first.
  static func all(of analysis: Analysis) -> [PublicationNeed] {
    var needs: [PublicationNeed] = []
    for (position, proposal) in analysis.proposals.enumerated() {
      guard proposal.isPrinted, proposal.status != .done, proposal.verdict != .cut else { continue }
      guard proposal.gates[.publication].state != .pass || proposal.gates[.fields].state != .pass else {
        continue
      }
      let alternatives = alternatives(for: proposal, in: analysis.context)
      guard !alternatives.isEmpty, !alternatives.contains([]) else { continue }
      needs.append(
        PublicationNeed(item: .paper(position), procedure: proposal.procedure, alternatives: alternatives)
      )
    }
    for (position, proposal) in analysis.fieldProposals.enumerated() where proposal.kind == .dropField {
      let alternatives = proposal.proofs.map { Set(unpublished($0)) }
      guard !alternatives.isEmpty, !alternatives.contains([]) else { continue }
      needs.append(
        PublicationNeed(item: .field(position), procedure: proposal.procedure, alternatives: alternatives)
      )
    }
    return needs
  }

  /// The fields of a proof's steps that are not published.
  private static func unpublished(_ proof: Proof) -> [FieldAddress] {
    proof.steps.filter { $0.readiness > .published }
      .map { FieldAddress(register: $0.register, recordType: $0.recordType, field: $0.field) }
  }

  /// For a paper, by register: the fields that state what is used of it and are not published.
  private static func alternatives(for proposal: Proposal, in context: AnalysisContext) -> [Set<FieldAddress>]
  {
    guard let position = proposal.paper else { return [] }
    if !proposal.proofs.isEmpty { return [Set(proposal.proofs.flatMap(unpublished))] }
    let paper = context.knowledge.papers[position]
    let used = Set(paper.elements.map(\.wrappedValue))
    return proposal.registers.compactMap { id in
      guard let register = context.knowledge.register(id) else { return nil }
      let held = paper.holdings.filter { $0.register == id }.map(\.recordType)
      let types = register.recordTypes.filter { held.isEmpty || held.contains($0.id) }
      var open: Set<FieldAddress> = []
      for type in types {
        let published = PublishedFields(register, type: type, asOf: context.asOf)
        for field in type.fields where published.readiness(of: field) > .published {
          guard let stated = field.stated, used.contains(stated) else { continue }
          open.insert(FieldAddress(register: id, recordType: type.id, field: field.id))
        }
      }
      if open.isEmpty, used.isEmpty || !register.publications.contains(where: { $0.state == .published }) {
        open.insert(FieldAddress(register: id, recordType: "", field: ""))
      }
      return open
    }
  }
}
