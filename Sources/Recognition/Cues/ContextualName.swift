internal import CatalogueModel

/// A wording that names a paper only in procedures about a certain subject.
struct ContextualName: Sendable {
  /// The paper's id.
  let paper: String
  /// The wordings.
  let wordings: [String]
  /// The cue that the procedure's name, the heading or the row must carry.
  let context: Cue

  /// Procedures about land call the land-use certificate just "Giấy chứng nhận".
  static let all = [
    ContextualName(
      paper: "land-use-certificate",
      wordings: [
        "giấy chứng nhận", "giấy chứng nhận đã cấp", "các giấy chứng nhận", "một trong các giấy chứng nhận",
        "giấy chứng nhận đã được cấp", "gcn", "gcn đã cấp",
      ],
      context: .land
    )
  ]

  /// Words that may follow a bare "giấy chứng nhận" of land; anything else is the name of another certificate.
  static let followers: Set<UInt64> = Set(
    FoldedText(
      "đã của đối cho này bị và hoặc trong thì mà là theo có không về bản gốc chính còn khi nếu trước do phải được tại sau trên để nêu đó thuộc"
    ).words.map(\.identity)
  )
}
