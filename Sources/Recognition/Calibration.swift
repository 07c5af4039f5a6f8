/// How sure a mention is: how often readers agreed with what was read in the same way.
///
/// The shares are counted, as `tthc evaluate` prints them, on labelled rows that no cue was written for, and drawn towards the mean of all as
/// Laplace's rule does, so that a turn of phrase met a few times is neither certain nor impossible. The turn of phrase
/// and the length of the row are taken as independent: their odds are multiplied. `evaluate` sets the confidence that
/// comes out beside the share observed, also on rows that were not counted here.
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

  /// Rows longer than any labelled one, in words, are not judged.
  static let longestLabelledRow = 600

  /// How sure a mention is, 0…1: that the paper is named, and asked for as read.
  static func confidence(of name: PaperLexicon.Entry, _ ground: DemandGround, rowLength: Int) -> Double {
    guard rowLength <= longestLabelledRow else { return 0 }
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
    case .nearMiss: 0.9
    }
  }

  private static func length(_ words: Int) -> Count {
    switch words {
    case ..<40: Count(right: 47, all: 49)
    case ..<120: Count(right: 73, all: 87)
    default: Count(right: 44, all: 54)
    }
  }

  private static let mean = 164.0 / 190

  private static let grounds: [DemandGround: Count] = [
    .opensEntry: Count(right: 27, all: 32), .copyNamed: Count(right: 5, all: 7),
    .verb: Count(right: 2, all: 2), .joined: Count(right: 1, all: 1),
    .chosen: Count(right: 11, all: 11), .choiceHeading: Count(right: 1, all: 2),
    .replaceable: Count(right: 1, all: 1), .besidePassport: Count(right: 14, all: 14),
    .choiceAfter: Count(right: 34, all: 35), .choiceBefore: Count(right: 2, all: 3),
    .conditionAfter: Count(right: 4, all: 8), .conditionBefore: Count(right: 6, all: 10),
    .waived: Count(right: 19, all: 19), .limited: Count(right: 4, all: 4),
    .takenBack: Count(right: 7, all: 7), .particular: Count(right: 2, all: 3),
    .insideCondition: Count(right: 1, all: 3), .referred: Count(right: 19, all: 21),
    .specifies: Count(right: 0, all: 1), .remark: Count(right: 4, all: 6),
  ]
}
