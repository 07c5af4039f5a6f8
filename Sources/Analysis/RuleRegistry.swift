import Diagnostics

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

  /// What all rules find, unsorted.
  static func findings(in context: AnalysisContext) -> [Diagnostic] {
    rules.flatMap { $0.findings(in: context) }
  }
}
