import Dispatch
import ProcedureGraph

/// What is said of whole procedures side by side: families, chains, and what could be abolished, merged or aligned.
public struct StructureReview: Sendable {
  /// One procedure under several codes.
  public let families: [ProcedureFamily]
  /// Who issues what another asks for.
  public let network: OutcomeNetwork
  /// The proposals, in the order of procedures.
  public let proposals: [ProcedureProposal]

  /// Reviews the procedures of an analysis.
  public init(_ analysis: Analysis) {
    let context = analysis.context
    let features = DossierFeatures.all(of: context.graph.procedures)
    var network: OutcomeNetwork?
    var families: [ProcedureFamily] = []
    withUnsafeMutablePointer(to: &network) { network in
      withUnsafeMutablePointer(to: &families) { families in
        // Each thread writes one of the two only.
        nonisolated(unsafe) let slots = (network, families)
        DispatchQueue.concurrentPerform(iterations: 2) { thread in
          if thread == 0 {
            slots.0.pointee = OutcomeNetwork(context.graph)
          } else {
            slots.1.pointee = FamilyBuilder(context, features: features).families()
          }
        }
      }
    }
    self.families = families
    self.network = network ?? OutcomeNetwork(context.graph)
    var relieved: [Int: Set<Int>] = [:]
    for proposal in analysis.proposals where [.cut, .replace, .propose].contains(proposal.verdict) {
      if let paper = proposal.paper { relieved[proposal.procedure, default: []].insert(paper) }
    }
    let found =
      VariantProposals(context: context, families: families).proposals()
      + MergeProposals(context: context, features: features, families: families, network: self.network)
      .proposals()
      + ChainProposals(context: context, network: self.network).proposals()
      + AbolitionProposals(context: context, network: self.network, relieved: relieved).proposals()
    let ranks = Dictionary(
      zip(ProposalKind.allCases, ProposalKind.allCases.indices),
      uniquingKeysWith: { first, _ in first }
    )
    proposals = found.sorted {
      ($0.procedure, ranks[$0.kind] ?? 0) < ($1.procedure, ranks[$1.kind] ?? 0)
    }
  }

  /// The proposals of one procedure, or in which it is one of the others.
  public func proposals(of procedure: Int) -> [ProcedureProposal] {
    proposals.filter { $0.procedure == procedure || $0.others.contains(procedure) }
  }

  /// The family a procedure belongs to.
  public func family(of procedure: Int) -> ProcedureFamily? {
    families.first { $0.members.contains(procedure) }
  }
}
