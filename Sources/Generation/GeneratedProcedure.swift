public import CatalogueModel

/// A made-up procedure, and the truth about it.
public struct GeneratedProcedure: Sendable {
  /// The procedure.
  public var procedure: Procedure
  /// What each row asks for, in no order.
  public var rows: [GeneratedRow] = []
  /// The mistake in it, if any.
  public var defect: PlantedDefect?
  /// The code of the procedure it repeats with small changes.
  public var nearDuplicateOf: String?
  /// The code of the procedure whose outcome one of its rows asks for.
  public var chainedTo: String?
}

/// The truth about one dossier row.
public struct GeneratedRow: Sendable {
  /// Its id, unique within the procedure.
  public var id: String
  /// What it is.
  public var kind: ComponentKind
  /// The papers of the vocabulary it asks for or mentions.
  public var demands: [String: Demand]
  /// The id of the rule that remarks on its wording, which real rows have too.
  public var remark: String?
}

extension GeneratedRow {
  /// The ids of all papers that generated rows ask for.
  public static let vocabulary: Set<String> = Set(RowWordings.papers.map(\.id) + ["residence-information"])
}
