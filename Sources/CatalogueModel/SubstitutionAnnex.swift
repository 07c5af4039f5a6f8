public import Diagnostics

/// An annex that lists, procedure by procedure, which papers are replaced or cut.
public struct SubstitutionAnnex: Hashable, Sendable {
  /// The number of the document it belongs to.
  @Located public var document: String = ""
  /// The annex's number, such as `I`.
  @Located public var annex: String = ""
  /// What it does to the papers.
  public var action: SubstitutionAction = .replace
  /// Whether the fact was seen in a source.
  public var isVerified: Bool = false
  /// Its rows.
  public var rows: [SubstitutionRow] = []
  /// Where the fact comes from.
  public var source: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty annex.
  public init() {}
}

/// One row of an annex: a paper of a procedure, the register that holds it, the provision that demands it.
public struct SubstitutionRow: Hashable, Sendable {
  /// The serial number as printed (STT); serials repeat.
  public var serial: Int = 0
  /// The position among rows with the same serial, from 1.
  public var ordinal: Int = 1
  /// The procedure's code, repaired.
  @Located public var procedure: String = ""
  /// The code as printed, where it differs.
  public var procedureAsPrinted: String?
  /// Whether the paper is replaced in part only.
  public var isPartial: Bool = false
  /// The procedure's name as printed.
  @Located public var name: String = ""
  /// The ministry or field it stands under.
  public var field: String?
  /// The component as printed.
  @Located public var component: String = ""
  /// The papers it names.
  public var papers: [Located<String>] = []
  /// The registers it names.
  public var registers: [Located<String>] = []
  /// The register as printed.
  public var databaseAsPrinted: String?
  /// The register's owner as printed.
  public var ownerAsPrinted: String?
  /// The documents that demand the paper.
  public var documents: [AmendedDocument] = []
  /// The document as printed.
  public var documentAsPrinted: String?
  /// The provision as printed.
  public var provision: String?
  /// The variant of the procedure it is limited to, in words.
  public var variant: String?
  /// What was repaired in entering the row, with the printed form.
  public var repairs: [Located<String>] = []
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty row.
  public init() {}
}

/// A document with the documents that amended it, as a row names them.
public struct AmendedDocument: Hashable, Sendable {
  /// The canonical number.
  @Located public var number: String = ""
  /// The numbers of the documents that amended it.
  public var amendedBy: [Located<String>] = []
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty reference.
  public init() {}
}

/// What an annex does to the papers it lists.
public enum SubstitutionAction: String, CaseIterable, Hashable, Sendable {
  /// Thay thế: the data is looked up instead.
  case replace
  /// Cắt giảm: the paper is no longer asked for.
  case cut
}
