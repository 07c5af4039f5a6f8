import CatalogueModel
import Diagnostics
import Dispatch
import ProcedureGraph

/// Every rule, in the order of the manual.
public enum RuleRegistry {
  private static let rules: [any Rule.Type] = [
    AbbreviationUnexplained.self,
    AlternativesUnsplit.self,
    AnnexNameMismatch.self,
    AnnexRowUnmatched.self,
    AskedElementNotCarried.self,
    BlankBeforePunctuation.self,
    BlanksRepeated.self,
    BodyFormer.self,
    BoundaryContradiction.self,
    CaseDuplicate.self,
    CaseEmpty.self,
    CaseNameMissing.self,
    CaseNotVariant.self,
    CertifiedCopyOfHeldPaper.self,
    CertifiedCopyWithOriginal.self,
    ChangedWithoutPublication.self,
    ChannelDuplicate.self,
    ChannelRemoved.self,
    ChannelTimeMissing.self,
    ChannelUnlisted.self,
    CitationProvisionUnreadable.self,
    CitationTitleMismatch.self,
    CitationUnreadable.self,
    CitationYearAhead.self,
    CodeAliasShared.self,
    CodeReused.self,
    ComponentDuplicate.self,
    ComponentRemovedWithoutGround.self,
    CompulsoryPartMissing.self,
    CopiesBeyondOne.self,
    CopyFormDisagrees.self,
    DateImpossible.self,
    DatesOutOfOrder.self,
    DeadlineRaised.self,
    DecisionDangling.self,
    DecisionExpired.self,
    DecisionIncomplete.self,
    DecisionUnused.self,
    DistrictBodyAbolished.self,
    DocumentEndedInText.self,
    DocumentKindMismatch.self,
    DocumentOutsideLegalBasis.self,
    DocumentRelationReversed.self,
    DocumentStatusOutdated.self,
    DossierCountRow.self,
    DossierQuantityMissing.self,
    ElementMeaningMissing.self,
    ElementNameShared.self,
    ElementTypeDisagrees.self,
    ElementUnused.self,
    FallbackStepMissing.self,
    FeeAmountDisagrees.self,
    FeeByReference.self,
    FeeCurrencyMissing.self,
    FeeHigherOnline.self,
    FeeInWords.self,
    FeeKindDisagrees.self,
    FeeRaised.self,
    FeeRepeated.self,
    FormFieldSensitive.self,
    FormFieldUnmapped.self,
    FormFileMissing.self,
    FormNumberDisagrees.self,
    FormNumberMissing.self,
    FormRoleLoop.self,
    FormRoleUnidentified.self,
    FormUnused.self,
    HeldPaperWithoutElements.self,
    IdDuplicate.self,
    LegalBasisAmendmentMissing.self,
    LegalBasisDuplicate.self,
    LegalBasisGuidedMissing.self,
    LegalBasisLocalOnly.self,
    LegalBasisMissing.self,
    LegalBasisNotYetInForce.self,
    LegalBasisOutOfForce.self,
    LegalBasisReplaced.self,
    LegalBasisSuspended.self,
    LetterLookalike.self,
    LevelAuthorityMismatch.self,
    LineBreakInName.self,
    ListOpenEnded.self,
    LocalConfirmationAsked.self,
    LocalProcedureMinistryBody.self,
    MarkupResidue.self,
    NameEndsInPunctuation.self,
    NameInCapitals.self,
    NearMissContradicted.self,
    NoteWithQuantity.self,
    OnlineChannelMissing.self,
    OnlineLevelContradiction.self,
    OnlineOriginalsOnly.self,
    OnlinePromiseDisagrees.self,
    OnlineTimeLonger.self,
    OriginalAndCopy.self,
    OutcomeCycle.self,
    OutcomeInOwnDossier.self,
    OutcomeIssuerUnconfirmed.self,
    OutcomeNameGeneric.self,
    OutcomeNamePacked.self,
    PaperAgeLimited.self,
    PaperByProvision.self,
    PaperHoldingIncomplete.self,
    PaperHoldingMissing.self,
    PaperNameAbolished.self,
    PaperNameAmbiguous.self,
    PaperRegisterUnpublished.self,
    PaperUnnamed.self,
    PaperWordingUnreachable.self,
    PapersPacked.self,
    ParenthesisUnbalanced.self,
    PaymentReceiptAsked.self,
    PhotosSeveral.self,
    PlanAmendmentUncovered.self,
    PlanDeadlinePassed.self,
    PlanDocumentAmended.self,
    PlanDocumentEnded.self,
    PlanEffectAfterSunset.self,
    PlanInstrumentRank.self,
    PlanItemDuplicate.self,
    PlanItemNeedless.self,
    PlanMinistryNotCompetent.self,
    PlanNumberMisprinted.self,
    PlanNumberUnreadable.self,
    PlanOrderReversed.self,
    PlanProvisionTwice.self,
    PlanProvisionUnreadable.self,
    PortalClosed.self,
    PortalCodeForeign.self,
    PrivateUseCharacter.self,
    ProcedureCodeDuplicate.self,
    ProcedureCodeForm.self,
    ProcedurePastValidity.self,
    ProcessNotRebuilt.self,
    ProvinceNameFormer.self,
    ProvisionRoleAmbiguous.self,
    PublicationCitedAsBasis.self,
    PublicationDecisionMissing.self,
    PublicationIssuerMismatch.self,
    PublicationNumberForm.self,
    QuantityZeroPaper.self,
    RecordKeyMissing.self,
    RecordKeyUnknown.self,
    ReferenceDangling.self,
    RegisterFieldUnlinked.self,
    RegisterLegalBasisMissing.self,
    RegisterNameShared.self,
    RegisterPublicationIncomplete.self,
    RelationUndeclared.self,
    ReturnCounterOnly.self,
    ReturnEnvelopeAsked.self,
    RowBullet.self,
    SensitiveFieldWithoutLaw.self,
    SensitivityDisagrees.self,
    SignatureDemandedOnline.self,
    SourceMissing.self,
    StatisticImplausible.self,
    StepsActorMissing.self,
    StorageDeviceAsked.self,
    SubstitutedPaperAdded.self,
    SubstitutionBasisExpired.self,
    TextNotNormalised.self,
    TimeLimitInWords.self,
    TimeLimitZero.self,
    TimeUnitDisagrees.self,
    TonePlacementMixed.self,
    WordRepeated.self,
  ]

  /// The manuals of all rules, those of the readers included, in the order of their ids.
  public static var manuals: [RuleManual] {
    (rules.map { $0.manual } + FormatRules.manuals).sorted { $0.id < $1.id }
  }

  /// The manual of a rule.
  public static func manual(_ id: String) -> RuleManual? {
    manuals.first { $0.id.name == id }
  }

  /// Whether a rule speaks of changes between two revisions.
  static func isAboutChanges(_ id: String?) -> Bool {
    rules.contains { $0.manual.id.name == id && $0.isAboutChanges }
  }

  /// How many subjects a rule has in a graph; nil for a rule of the readers.
  public static func subjects(of id: String, in context: AnalysisContext) -> Int? {
    rules.first { $0.manual.id.name == id }?.subjects(in: context)
  }

  /// How many subjects a rule has in what changed; nil for a rule of the readers.
  public static func subjects(of id: String, in revision: Revision) -> Int? {
    rules.first { $0.manual.id.name == id }?.subjects(in: revision)
  }

  private static let threads = 2

  /// How many procedures are looked at by all rules before the next ones are.
  private static let portion = 32

  /// What all rules find, unsorted.
  static func findings(in context: AnalysisContext) -> [Diagnostic] {
    findings(aboutEach: context).flatMap { $0 }
      + findings(about: CatalogueOverview(context.graph), in: context)
  }

  /// What all rules find about each procedure of the graph by itself.
  static func findings(aboutEach context: AnalysisContext) -> [[Diagnostic]] {
    let procedures = context.graph.procedures
    let count = procedures.count
    var findings = [[Diagnostic]](repeating: [], count: count)
    findings.withUnsafeMutableBufferPointer { buffer in
      // Each thread writes slots of its own only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for start in stride(from: thread * portion, to: count, by: threads * portion) {
          let local = context.remembering()
          for index in start..<min(count, start + portion) {
            slots[index] = rules.flatMap { $0.findings(about: procedures[index], in: local) }
          }
        }
      }
    }
    return findings
  }

  /// What the rules about plans find in the plan that a context reviews, unsorted.
  static func planFindings(in context: AnalysisContext) -> [Diagnostic] {
    let overview = CatalogueOverview(records: Catalogue(), procedures: [])
    return rules.filter { $0.isOfPlans }.flatMap { $0.findings(about: overview, in: context) }
  }

  /// What all rules find about the source as a whole.
  static func findings(about overview: CatalogueOverview, in context: AnalysisContext) -> [Diagnostic] {
    rules.flatMap { $0.findings(about: overview, in: context) }
  }

  /// What all rules find about what changed between two revisions.
  static func findings(about revision: Revision, in context: AnalysisContext) -> [Diagnostic] {
    rules.flatMap { $0.findings(about: revision, in: context) }
  }
}
