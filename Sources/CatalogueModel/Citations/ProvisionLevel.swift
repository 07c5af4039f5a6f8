/// A level at which a provision stands in a document, the innermost first.
public enum ProvisionLevel: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// Tiết.
  case subpoint
  /// Điểm.
  case point
  /// Khoản.
  case clause
  /// Điều.
  case article
  /// Số thứ tự.
  case item
  /// Mẫu.
  case form
  /// Tiểu mục.
  case subsection
  /// Mục.
  case section
  /// Phần.
  case part
  /// Nội dung.
  case content
  /// Chương.
  case chapter
  /// Danh mục.
  case list
  /// Phụ lục.
  case annex
  /// Quy chế, quy định issued with a document.
  case regulation

  /// The word for it as drafting rules write it within a sentence.
  public var word: String {
    switch self {
    case .subpoint: "tiết"
    case .point: "điểm"
    case .clause: "khoản"
    case .article: "Điều"
    case .item: "số thứ tự"
    case .form: "Mẫu số"
    case .subsection: "tiểu mục"
    case .section: "mục"
    case .part: "phần"
    case .content: "nội dung"
    case .chapter: "Chương"
    case .list: "Danh mục"
    case .annex: "Phụ lục"
    case .regulation: "Quy chế"
    }
  }

  /// The inner level stands first.
  public static func < (left: ProvisionLevel, right: ProvisionLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
