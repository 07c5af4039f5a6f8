import CatalogueModel

/// The words of a plan's cells for closed lists.
enum PlanWords {
  /// How far an item is; nil where the words are not known.
  static func status(_ text: String) -> PlanStatus? {
    statuses[FoldedText.key(text)]
  }

  /// What becomes of a document; nil where the words are not known.
  static func form(_ text: String) -> AmendmentForm? {
    forms[FoldedText.key(text)]
  }

  private static let statuses: [String: PlanStatus] = folded([
    .notStarted: [
      "Chưa thực hiện", "Chưa bắt đầu", "Chưa triển khai", "Chưa", "Chưa ban hành", "Chưa soạn thảo",
      "Kế hoạch",
    ],
    .drafting: [
      "Đang soạn thảo", "Đang xây dựng", "Đang thực hiện", "Đang triển khai", "Đang dự thảo", "Soạn thảo",
      "Đang lấy ý kiến", "Đang thẩm định", "Đang hoàn thiện", "Dự thảo",
    ],
    .submitted: [
      "Đã trình", "Trình", "Đang trình", "Đã trình ban hành", "Đã trình Chính phủ", "Chờ ban hành",
    ],
    .issued: [
      "Đã ban hành", "Ban hành", "Hoàn thành", "Đã hoàn thành", "Đã thông qua", "Đã thực hiện", "Xong",
    ],
  ])

  private static let forms: [String: AmendmentForm] = folded(
    [
      .amend: ["Sửa đổi, bổ sung", "Sửa đổi", "Sửa đổi và bổ sung", "SĐBS", "Sửa đổi bổ sung một số điều"],
      .supplement: ["Bổ sung"],
      .replace: ["Thay thế", "Ban hành thay thế", "Ban hành mới thay thế"],
      .phrase: ["Thay thế cụm từ", "Thay cụm từ", "Sửa đổi cụm từ", "Bỏ cụm từ"],
      .repeal: ["Bãi bỏ", "Hủy bỏ", "Bãi bỏ toàn bộ", "Bãi bỏ một phần"],
    ] as [AmendmentForm: [String]]
  )

  private static func folded<Word>(_ words: [Word: [String]]) -> [String: Word] {
    Dictionary(
      words.flatMap { word, texts in texts.map { (FoldedText.key($0), word) } },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
