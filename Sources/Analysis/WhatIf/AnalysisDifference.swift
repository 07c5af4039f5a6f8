import Availability
public import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What a hypothesis changes in the analysis of the same procedures.
public struct AnalysisDifference: Sendable {
  /// A paper's proposal before and after, by position in either analysis.
  public struct PaperChange: Sendable {
    /// The proposal as it is.
    public let before: Proposal
    /// The proposal under the hypothesis.
    public let after: Proposal
  }

  /// A form field whose look-up becomes readier.
  public struct FieldChange: Sendable {
    /// The proposal as it is.
    public let before: FieldProposal
    /// The proposal under the hypothesis.
    public let after: FieldProposal
  }

  /// The analysis as it is.
  public let before: Analysis
  /// The analysis under the hypothesis.
  public let after: Analysis
  /// Papers whose verdict, gates or readiness change, in the order of the catalogue.
  public let papers: [PaperChange]
  /// Form fields whose readiness changes.
  public let fields: [FieldChange]

  /// Compares two analyses of the same procedures; `day` is the day of the second.
  public init(_ before: Analysis, under hypothesis: Hypothesis, on day: CalendarDate) {
    let knowledge = hypothesis.applied(to: before.context.knowledge, on: day)
    let context = AnalysisContext(graph: before.context.graph.over(knowledge), asOf: day)
    let after = Analysis(context)
    self.before = before
    self.after = after
    papers = zip(before.proposals, after.proposals).filter { before, after in
      before.verdict != after.verdict || before.isReady != after.isReady
        || Gate.allCases.contains { before.gates[$0].state != after.gates[$0].state }
    }.map { PaperChange(before: $0, after: $1) }
    let isOtherDay = day != before.context.asOf
    let earlier = Dictionary(
      before.fieldProposals.map { (FieldKey($0), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    fields = after.fieldProposals.compactMap { after in
      guard let before = earlier[FieldKey(after)], let old = before.proofs.first?.readiness,
        let new = after.proofs.first?.readiness, new != old
      else {
        return nil
      }
      // That a supposed publication leaves a field out is no loss: nothing is known of what it would list.
      guard new < old || isOtherDay else { return nil }
      return FieldChange(before: before, after: after)
    }
  }

  /// How many procedures something changes in.
  public var procedures: Int {
    Set(papers.map(\.after.procedure) + fields.map(\.after.procedure)).count
  }
}

/// What identifies a field's proposal.
private struct FieldKey: Hashable {
  let procedure: Int
  let form: Int
  let field: Int
  let kind: ProposalKind

  init(_ proposal: FieldProposal) {
    (procedure, form, field, kind) = (proposal.procedure, proposal.form, proposal.field, proposal.kind)
  }
}
