import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// One change of meaning between two revisions of a catalogue.
public struct Change: Sendable {
  /// What became of the thing.
  public enum Kind: String, CaseIterable, Sendable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It stands elsewhere.
    case moved
    /// It has another id or name.
    case renamed
    /// It says the same in other words.
    case reworded
    /// It burdens more.
    case tightened
    /// It burdens less.
    case loosened
    /// It says something else.
    case changed
  }

  /// Whom a change touches.
  public enum Burdened: String, CaseIterable, Sendable {
    /// Who files.
    case applicant
    /// Who settles.
    case official
    /// Nobody.
    case nobody
  }

  /// What a change is about.
  public enum Topic: String, CaseIterable, Sendable {
    case procedure, name, component, condition, form, step, channel, time, fee, outcome, returns, online
    case boundary, publication, law, authority, subject, other, record
  }

  /// What it is about.
  public let topic: Topic
  /// What became of it.
  public let kind: Kind
  /// Whom it touches.
  public let burdened: Burdened
  /// The address, afterwards or the last.
  public let path: ElementPath
  /// What stood there, in the source's words; nil where nothing did.
  public let old: String?
  /// What stands there; nil where nothing does.
  public let new: String?
  /// How much more or less is asked for.
  public var delta = BurdenDelta()
  /// Of a time limit or fee, how much more it is, in thousandths of its unit or currency; nil where not known.
  public var increase: Int?
  /// The papers newly asked for, by id, where the same case did not ask for them before.
  public var papersAdded: [String] = []
  /// The papers no longer asked for, by id.
  public var papersRemoved: [String] = []
  /// Where it is to be seen in the new revision.
  public var place: Place?
  /// The procedure before; nil where there is none.
  public var before: ProcedureNode?
  /// The procedure afterwards.
  public var after: ProcedureNode?
}

extension Change: RuleSubject {
  static func subjects(of revision: Revision, in context: AnalysisContext) -> [Change] { revision.changes }
}

extension Change {
  /// What an approval is tied to: from what to what.
  var matter: String { "\(old ?? "")\n→\n\(new ?? "")" }
}

extension Bilingual {
  /// What to do about a change that burdens applicants.
  static let approve = Bilingual(
    vi: "Nếu đúng ý định thì phê duyệt bằng một quyết định trong decisions/, nêu căn cứ và lý do.",
    en: "Where it is meant, approve it by a record in decisions/ with ground and reason."
  )
}
