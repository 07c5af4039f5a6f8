/// The page of an administrative document: Decree 30/2020/NĐ-CP, Annex I; lengths in twentieths of a point.
public enum PageLayout: Sendable {
  /// A4 upright.
  case portrait
  /// A4 on its side, for tables that need the width.
  case landscape

  /// 20 mm above and below.
  static let vertical = 1_134
  /// 30 mm on the left.
  static let left = 1_701
  /// 15 mm on the right.
  static let right = 851
  /// Where the page number stands within the upper margin: 10 mm from the edge.
  static let header = 567

  private static let short = 11_906
  private static let long = 16_838

  /// The width between the margins.
  var textWidth: Int {
    switch self {
    case .portrait: Self.short - Self.left - Self.right
    case .landscape: Self.long - Self.left - Self.right
    }
  }

  /// The page size element.
  var size: String {
    switch self {
    case .portrait: "<w:pgSz w:w=\"\(Self.short)\" w:h=\"\(Self.long)\"/>"
    case .landscape: "<w:pgSz w:w=\"\(Self.long)\" w:h=\"\(Self.short)\" w:orient=\"landscape\"/>"
    }
  }

  /// The margins element.
  static var margins: String {
    "<w:pgMar w:top=\"\(vertical)\" w:right=\"\(right)\" w:bottom=\"\(vertical)\" w:left=\"\(left)\" w:header=\"\(header)\" w:footer=\"\(header)\" w:gutter=\"0\"/>"
  }
}
