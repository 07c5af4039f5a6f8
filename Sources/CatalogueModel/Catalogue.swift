/// Everything read from a folder or a file.
public struct Catalogue: Hashable, Sendable {
  /// The edition, when the folder names one.
  public var edition: Edition?
  /// Public bodies.
  public var authorities: [Authority] = []
  /// Administrative units.
  public var units: [AdministrativeUnit] = []
  /// Data elements.
  public var elements: [DataElement] = []
  /// Forms with their fields.
  public var forms: [Form] = []
  /// Registers.
  public var registers: [Register] = []
  /// The vocabulary of papers.
  public var papers: [Paper] = []
  /// Legal documents.
  public var documents: [LegalDocument] = []
  /// Annexes of replaced and cut papers.
  public var annexes: [SubstitutionAnnex] = []
  /// Procedures.
  public var procedures: [Procedure] = []
  /// Amendment plans.
  public var plans: [Plan] = []
  /// Cost parameters.
  public var costParameters: [CostParameter] = []
  /// Closed lists of codes.
  public var codeLists: [CodeList] = []
  /// Sets of quality criteria.
  public var qualityModels: [QualityModel] = []
  /// Decisions of reviewers.
  public var decisions: [Decision] = []

  /// An empty catalogue.
  public init() {}

  /// Every other record.
  public var withoutProcedures: Catalogue {
    var copy = self
    copy.procedures = []
    return copy
  }
}
