import Diagnostics
import Dispatch
import ProcedureGraph

/// Every rule, in the order of the manual.
public enum RuleRegistry {
  private static let rules: [any Rule.Type] = [
    AnnexNameMismatch.self,
    AnnexRowUnmatched.self,
    BoundaryContradiction.self,
    CitationUnreadable.self,
    ComponentDuplicate.self,
    CompulsoryPartMissing.self,
    DatesOutOfOrder.self,
    DecisionExpired.self,
    DecisionUnused.self,
    DistrictBodyAbolished.self,
    FallbackStepMissing.self,
    FeeInWords.self,
    IdDuplicate.self,
    LegalBasisOutOfForce.self,
    OnlineLevelContradiction.self,
    PaperNameAbolished.self,
    PaperNameAmbiguous.self,
    ProcedureCodeDuplicate.self,
    ProcedureCodeForm.self,
    QuantityZeroPaper.self,
    ReferenceDangling.self,
    SourceMissing.self,
    SubstitutionBasisExpired.self,
    TextNotNormalised.self,
    TimeLimitInWords.self,
  ]

  /// The manuals of all rules, those of the readers included, in the order of their ids.
  public static var manuals: [RuleManual] {
    (rules.map { $0.manual } + FormatRules.manuals).sorted { $0.id < $1.id }
  }

  /// The manual of a rule.
  public static func manual(_ id: String) -> RuleManual? {
    manuals.first { $0.id.name == id }
  }

  private static let threads = 2

  /// How many procedures are looked at by all rules before the next ones are.
  private static let portion = 32

  /// What all rules find, unsorted.
  static func findings(in context: AnalysisContext) -> [Diagnostic] {
    let count = context.graph.procedures.count
    let portions = max(1, (count + portion - 1) / portion)
    var findings = [[Diagnostic]](repeating: [], count: portions)
    findings.withUnsafeMutableBufferPointer { buffer in
      // Each thread writes slots of its own only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for index in stride(from: thread, to: portions, by: threads) {
          let local = context.remembering()
          let procedures = (index * portion)..<min(count, (index + 1) * portion)
          slots[index] = rules.flatMap { $0.findings(about: procedures, in: local) }
        }
      }
    }
    return findings.flatMap { $0 }
  }
}
