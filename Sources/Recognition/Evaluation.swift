public import CatalogueModel

/// Recognition measured against labels.
///
/// A pair is an item and a paper. A pair is demanded when its demand is anything but `mentioned`. A label of
/// `mentioned` that was read as demanded is a false positive; an abstention misses every demanded label of its item.
/// Several mentions of one paper are folded first. Facets on which the labellers disagreed are left out.
public struct Evaluation: Hashable, Sendable {
  /// Precision and recall of one set of pairs.
  public struct Detection: Hashable, Sendable {
    /// Of the pairs read as demanded, those labelled so.
    public internal(set) var precision = Proportion()
    /// Of the pairs labelled as demanded, those read so.
    public internal(set) var recall = Proportion()

    /// The harmonic mean of both; nil when either is not defined.
    public var f1: Double? {
      guard let precision = precision.value, let recall = recall.value, precision + recall > 0 else {
        return nil
      }
      return 2 * precision * recall / (precision + recall)
    }

    mutating func count(labelled: Bool, read: Bool) {
      if read { precision.count(labelled) }
      if labelled { recall.count(read) }
    }
  }

  /// Over all papers.
  public private(set) var overall = Detection()
  /// A paper at a time.
  public private(set) var byPaper: [String: Detection] = [:]
  /// Of the pairs named by both, those whose demand agrees.
  public private(set) var demand = Proportion()
  /// The same for each labelled demand.
  public private(set) var byDemand: [Demand: Proportion] = [:]
  /// Items whose kind agrees.
  public private(set) var kind = Proportion()
  /// Precision and recall of each kind.
  public private(set) var byKind: [ComponentKind: Detection] = [:]
  /// Items whose structure agrees.
  public private(set) var structure = Proportion()
  /// How many items were abstained from.
  public private(set) var abstentions = 0
  /// How far confidence can be trusted.
  public private(set) var reliability = Reliability()

  /// Measures the recognitions of items, in the same order; a paper that the labellers did not look for is no pair.
  public init(items: [LabelledComponent], recognitions: [Recognition], papers: Set<String>) {
    for (item, recognition) in zip(items, recognitions) {
      if recognition.isAbstained { abstentions += 1 }
      if !item.disputed.contains("kind") {
        kind.count(item.kind == recognition.kind)
        for kind in ComponentKind.allCases {
          byKind[kind, default: Detection()].count(
            labelled: item.kind == kind,
            read: recognition.kind == kind
          )
        }
      }
      if !item.disputed.contains("structure") { structure.count(item.structure == recognition.structure) }
      countPapers(of: item, recognition, among: papers)
    }
  }

  private mutating func countPapers(
    of item: LabelledComponent,
    _ recognition: Recognition,
    among papers: Set<String>
  ) {
    let decisive = recognition.decisive
    let read = recognition.isAbstained ? [:] : recognition.demands
    let labels = Dictionary(item.papers.map { ($0.paper, $0.demand) }) { first, _ in first }
    for (paper, mention) in decisive.sorted(by: { $0.key < $1.key })
    where papers.contains(paper) && item.disputed.isDisjoint(with: ["paper:\(paper)", "demand:\(paper)"]) {
      reliability.count(mention, isRight: labels[paper] == mention.demand)
    }
    for paper in Set(read.keys).intersection(papers).union(labels.keys)
    where !item.disputed.contains("paper:\(paper)") {
      let (label, reading) = (labels[paper], read[paper])
      if !item.disputed.contains("demand:\(paper)") {
        overall.count(labelled: label?.isAsked ?? false, read: reading?.isAsked ?? false)
        byPaper[paper, default: Detection()].count(
          labelled: label?.isAsked ?? false,
          read: reading?.isAsked ?? false
        )
        if let label, let reading {
          demand.count(label == reading)
          byDemand[label, default: Proportion()].count(label == reading)
        }
      }
    }
  }

  /// The mean of the F1 of the kinds that occur; nil when none does.
  public var kindMacroF1: Double? {
    let present = byKind.values.filter { $0.recall.total > 0 }
    guard !present.isEmpty else { return nil }
    return present.map { $0.f1 ?? 0 }.reduce(0, +) / Double(present.count)
  }
}
