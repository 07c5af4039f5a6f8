import Availability
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// How much of what a procedure uses from a paper can be looked up, by whom it is asked of.
///
/// The paper's holder is known by logging in where the applicant shows his own paper, else by a number printed on it,
/// which is typed instead of the paper being filed.
struct PaperAvailability {
  /// The needed elements that follow, with the best proof of each.
  let proofs: [Proof]
  /// The needed elements that do not follow.
  let missing: [String]

  /// Nil when it is not known what is used of the paper.
  ///
  /// That a paper states some data does not say that it states nothing else: only where a register is known to hold what
  /// it states, or where an editor has annotated what is used of it, does the list count as whole.
  init?(_ paper: Paper, demand: DemandEdge, context: AnalysisContext) {
    guard !paper.holdings.isEmpty || !demand.isUsedWhole else { return nil }
    let needed = demand.isUsedWhole ? paper.elements.map(\.wrappedValue) : demand.elements
    guard !needed.isEmpty else { return nil }
    let table = context.lookups
    guard let entity = table.entity(holding: needed) else {
      proofs = []
      missing = needed
      return
    }
    let isOwn = demand.role == nil || demand.role == Self.applicant
    let holder = Party(id: Self.holder, entity: entity, isLoggedIn: isOwn)
    let keys = table.keys(of: entity, leadingTo: needed).map { Fact(party: Self.holder, element: $0) }
    let closure = Closure(table, parties: [holder], typed: isOwn ? [] : keys)
    let opened = closure.typing(keys)
    var proofs: [Proof] = []
    var missing: [String] = []
    for element in needed {
      let fact = Fact(party: Self.holder, element: element)
      if let proof = closure.proof(of: fact) ?? opened.proof(of: fact), !proof.steps.isEmpty {
        proofs.append(proof)
      } else if !keys.contains(fact) {
        missing.append(element)
      }
    }
    // Numbers typed to find records prove nothing by themselves; nor does who the holder is, where the paper is about
    // more than that: a power of attorney is not half replaced because the names in it are known.
    let identity = table.elements(atLoginOf: entity)
    let isSubstanceHeld = missing.isEmpty || proofs.contains { !identity.contains($0.fact.element) }
    self.proofs = isSubstanceHeld ? proofs : []
    self.missing = isSubstanceHeld && !proofs.isEmpty ? missing : needed
  }

  /// The id of the party whose paper it is.
  static let holder = "holder"

  /// The role of the one who files.
  private static let applicant = "applicant"

  /// The registers that the proofs end in, in the order of the elements, each once.
  var records: [(register: String, recordType: String)] {
    var records: [(register: String, recordType: String)] = []
    for step in proofs.compactMap(\.steps.last)
    where !records.contains(where: { $0 == (step.register, step.recordType) }) {
      records.append((step.register, step.recordType))
    }
    return records
  }

  /// The readiness of the weakest proof.
  var readiness: Readiness? { proofs.map(\.readiness).max() }
}
