public import CatalogueModel
public import Diagnostics

/// Which documents to amend first for the most relief, with what is proven of it (lộ trình sửa đổi văn bản).
public struct Roadmap: Sendable {
  /// A document that stands before some relief.
  public struct Document: Hashable, Sendable {
    /// Its number.
    public let number: String
    /// Its kind, on file or told by the number.
    public let kind: DocumentKind?
    /// What amending it costs.
    public let cost: Int64
    /// How many papers need it.
    public let papers: Int
    /// The codes of the procedures that need it, ascending.
    public let procedures: [String]
    /// The numbers of the documents without which it cannot be amended.
    public let prerequisites: [Prerequisite]
  }

  /// A document that another waits for.
  public struct Prerequisite: Hashable, Sendable {
    /// Its number.
    public let number: String
    /// Why, in words that follow "vì" and "because".
    public let ground: Bilingual
  }

  /// A point of the curve: the most relief for its cost.
  public struct Point: Hashable, Sendable {
    /// The relief.
    public let gain: Int64
    /// The cost.
    public let cost: Int64
    /// The documents that join here, by position, higher rank first.
    public let joining: [Int]
  }

  /// Documents chosen for a question.
  public struct Choice: Hashable, Sendable {
    /// The documents by position, higher rank first.
    public let documents: [Int]
    /// The relief.
    public let gain: Int64
    /// What they cost.
    public let cost: Int64
  }

  /// The cheapest documents for a part of all relief.
  public struct Target: Hashable, Sendable {
    /// The part in percent.
    public let percent: Int
    /// The relief asked for.
    public let gain: Int64
    /// The documents.
    public let choice: Choice
    /// What any such choice costs at least.
    public let leastCost: Int64
    /// What plain greed takes; nil when it was not tried.
    public let greedy: Choice?

    /// Whether it is proven that nothing is cheaper.
    public var isOptimal: Bool { choice.cost == leastCost }
  }

  /// The most relief within a budget.
  public struct Budget: Hashable, Sendable {
    /// The budget.
    public let amount: Int64
    /// The documents.
    public let choice: Choice
    /// What no choice within the budget exceeds.
    public let mostGain: Int64
    /// What plain greed takes; nil when it was not tried.
    public let greedy: Choice?

    /// Whether it is proven that nothing brings more.
    public var isOptimal: Bool { choice.gain == mostGain }
  }

  /// What is counted as relief.
  public let weight: RoadmapWeight
  /// The documents.
  public let documents: [Document]
  /// All relief that the documents stand before.
  public let total: Int64
  /// What amending all documents costs.
  public let cost: Int64
  /// How many of the papers only annex rows tell of, their procedures not being in the catalogue.
  public let rowsAlone: Int
  /// The curve, from what costs nothing to all.
  public let points: [Point]
  /// The parts asked for.
  public let targets: [Target]
  /// The budget, where one was given.
  public let budget: Budget?
  /// What is not counted, and why.
  public let apart: RoadmapApart
}

/// What a roadmap is asked.
public struct RoadmapQuestion: Hashable, Sendable {
  /// What counts as relief.
  public var weight: RoadmapWeight
  /// The parts of all relief to be reached, in percent.
  public var targets: [Int]
  /// What may be spent; nil for no such question.
  public var budget: Int64?
  /// What amending a document costs, by number; 1 where nothing is said.
  public var costs: [String: Int64] = [:]
  /// The numbers of documents that must be amended before or with another, by its number.
  public var prerequisites: [String: [String]] = [:]

  /// A question.
  public init(weight: RoadmapWeight = .papers, targets: [Int] = [30, 50, 100], budget: Int64? = nil) {
    self.weight = weight
    self.targets = targets
    self.budget = budget
  }
}
