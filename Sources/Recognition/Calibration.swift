/// How sure a mention is: how often readers agreed with what was read in the same way.
///
/// The shares are counted, as `tthc evaluate` prints them, on the labelled rows of which the authors of the cues had seen
/// the least, and drawn towards the mean of all as Laplace's rule does, so that a turn of phrase met a few times is
/// neither certain nor impossible. The turn of phrase and the length of the row are taken as independent: their odds
/// are multiplied. `evaluate` sets the confidence that comes out beside the share observed.
enum Calibration {
  /// Readings of one kind, and those among them that the labels confirm.
  struct Count {
    let right: Int
    let all: Int

    /// The odds of being right, with two readings of the mean added.
    var odds: Double {
      let hits = Double(right) + 2 * Calibration.mean
      return hits / (Double(all + 2) - hits)
    }
  }

  /// Rows longer than this, in words, are not judged: twice the longest labelled one.
  static let longestJudgedRow = 1_200

  /// How sure a mention is, 0…1: that the paper is named, and asked for as read.
  static func confidence(of name: PaperLexicon.Entry, _ ground: DemandGround, rowLength: Int) -> Double {
    guard rowLength <= longestJudgedRow else { return 0 }
    let mean = Self.mean / (1 - Self.mean)
    let odds = (grounds[ground]?.odds ?? mean) * length(rowLength).odds / mean
    return odds / (1 + odds) * trust(in: name)
  }

  /// A wording of one word, or one that means the paper only in its context, is a little less sure; not counted apart.
  private static func trust(in name: PaperLexicon.Entry) -> Double {
    switch name.origin {
    case .name, .abolished: 1
    case .synonym: name.isAbbreviation ? 0.97 : 1
    case .contextual: 0.98
    case .nearMiss: 0.5
    }
  }

  private static func length(_ words: Int) -> Count {
    switch words {
    case ..<40: Count(right: 84, all: 87)
    case ..<120: Count(right: 116, all: 135)
    default: Count(right: 78, all: 93)
    }
  }

  private static let mean = 278.0 / 315

  private static let grounds: [DemandGround: Count] = [
    .opensEntry: Count(right: 42, all: 49), .copyNamed: Count(right: 12, all: 14),
    .verb: Count(right: 4, all: 5), .joined: Count(right: 1, all: 1),
    .chosen: Count(right: 13, all: 14), .choiceHeading: Count(right: 1, all: 2),
    .replaceable: Count(right: 2, all: 2), .besidePassport: Count(right: 26, all: 26),
    .choiceAfter: Count(right: 53, all: 58), .choiceBefore: Count(right: 5, all: 6),
    .conditionAfter: Count(right: 8, all: 13), .conditionBefore: Count(right: 7, all: 11),
    .waived: Count(right: 33, all: 33), .limited: Count(right: 8, all: 8),
    .supplemented: Count(right: 1, all: 1), .takenBack: Count(right: 13, all: 13),
    .exempt: Count(right: 1, all: 1), .particular: Count(right: 5, all: 6),
    .insideCondition: Count(right: 3, all: 5), .referred: Count(right: 32, all: 34),
    .specifies: Count(right: 1, all: 2), .remark: Count(right: 7, all: 11),
  ]
}
