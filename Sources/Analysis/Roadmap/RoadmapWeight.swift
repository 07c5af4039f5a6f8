public import Diagnostics

/// What a roadmap counts as relief.
public enum RoadmapWeight: String, CaseIterable, Hashable, Sendable {
  /// Papers that need not be filed any more, one a dossier row and paper.
  case papers
  /// Procedures freed of every paper that the law replaces or cuts.
  case procedures
  /// Papers not filed a year, by the dossiers on file.
  case dossiers
  /// Compliance cost saved a year.
  case money

  /// The unit of what is counted.
  public var unit: Bilingual {
    switch self {
    case .papers: Bilingual(vi: "giấy tờ được bỏ", en: "papers removed")
    case .procedures: Bilingual(vi: "thủ tục được gỡ hết giấy tờ", en: "procedures freed")
    case .dossiers: Bilingual(vi: "lượt giấy tờ không phải nộp mỗi năm", en: "papers not filed a year")
    case .money: Bilingual(vi: "đồng tiết kiệm mỗi năm", en: "VND saved a year")
    }
  }
}

/// Why a roadmap by some weight cannot be drawn.
public struct RoadmapRefusal: Error, Hashable, Sendable {
  /// What is missing, one sentence that says what to do.
  public let reason: Bilingual
}
