/// Everything a person who holds nothing yet must obtain to use a procedure in one of its cases, as a tree of papers
/// and the procedures that issue them.
public struct Journey: Sendable {
  /// A procedure on the way.
  public struct Stop: Sendable {
    /// The procedure's position in the graph.
    public let procedure: Int
    /// The case taken: the one asked about, else the one that asks for least.
    public let caseIndex: Int?
    /// What it asks for; empty where that is said elsewhere.
    public let needs: [Need]
    /// Why its dossier is not shown again.
    public let standing: Standing
  }

  /// Whether a stop's dossier is shown.
  public enum Standing: Sendable {
    /// Here.
    case shown
    /// It was met before on this journey; it is gone through once.
    case met
    /// It waits for itself: the procedures on this branch want each other's outcomes.
    case circular
  }

  /// What one row asks for: a paper, or one of several.
  public struct Need: Sendable {
    /// The row's position among the procedure's rows.
    public let component: Int
    /// The papers, any of which suffices; empty where the vocabulary knows none.
    public let choices: [Choice]
    /// Whether it is asked for in a stated case only.
    public internal(set) var isConditional: Bool
    /// The row that exempts some applicants, by its position.
    public let exemption: Int?
    /// Whether the procedure's text already waives it where data can be looked up.
    public let isWaived: Bool
    /// Whether a proposal takes the paper away.
    public let isRelieved: Bool
    /// Whether nobody can tell whether data could take its place.
    public let isUnknown: Bool
    /// Whether the procedure itself, or the filing, produces it on the way.
    public let isOwnOutcome: Bool
  }

  /// A paper and where it comes from.
  public struct Choice: Sendable {
    /// The paper's position in the vocabulary.
    public let paper: Int
    /// The procedure that issues it, where its record is at hand.
    public let stop: Stop?
    /// Codes of issuing procedures whose record is not at hand, or that were not followed.
    public let others: [String]
  }

  /// The procedure asked about.
  public let root: Stop
  /// Today, as the records say.
  public let before: JourneyTotals
  /// With every proposal to cut or replace a paper carried out.
  public let after: JourneyTotals
}
