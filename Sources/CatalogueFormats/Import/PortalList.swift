import CatalogueModel
import Diagnostics

/// Lists that the portal prints as one text with commas, while commas also stand inside their items.
enum PortalList {
  /// The items of a list of applicants or levels: a comma parts two of them when a capital follows and no parenthesis
  /// is open, as in `Cán bộ, công chức, viên chức, Tổ chức (không bao gồm doanh nghiệp, HTX)`.
  static func items(of list: PagePart) -> [Located<String>] {
    items(of: list) { list.text.kind(at: $0, before: list.range.upperBound) == .upper }
  }

  /// The bodies of a list: a comma parts two of them when the next begins as names of bodies do, so that
  /// `Cục Chất lượng, Chế biến và Phát triển thị trường` stays one.
  static func bodies(of list: PagePart) -> [Located<String>] {
    items(of: list) { start in
      bodyHeads.contains { list.text.has($0, at: start, before: list.range.upperBound) }
    }
  }

  private static func items(of list: PagePart, where begins: (Int) -> Bool) -> [Located<String>] {
    guard !list.saysNothing else { return [] }
    let text = list.text
    var items: [Located<String>] = []
    var start = list.range.lowerBound
    var depth = 0
    for index in list.range {
      switch text.bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: ",") where depth == 0:
        var next = index + 1
        while next < list.range.upperBound, text.bytes[next] == UInt8(ascii: " ") { next += 1 }
        guard begins(next) else { continue }
        if let item = text.located(start..<index) { items.append(item) }
        start = next
      default: break
      }
    }
    if let item = text.located(start..<list.range.upperBound) { items.append(item) }
    return items
  }

  /// The first words of the names of bodies.
  private static let bodyHeads: [ByteWord] = [
    "Ban ", "Biên phòng", "Bảo hiểm", "Bệnh viện", "Bộ", "Chi Cục", "Chi cục", "Chi nhánh", "Chính phủ",
    "Chủ tịch",
    "Công an", "Công đoàn", "Cơ quan", "Cơ sở", "Cảng vụ", "Cục", "Cấp ", "Các ", "Hải quan", "Hội đồng",
    "Hội ",
    "Kho bạc", "Khu ", "Kiểm toán", "Lãnh đạo", "Ngân hàng", "Người ", "Phòng", "Quân khu", "Quốc hội", "Quỹ",
    "Sở",
    "Thanh tra", "Thi hành án", "Thuế", "Thủ trưởng", "Thủ tướng", "Trung tâm", "Trường", "Trạm", "Trụ sở",
    "Tòa án",
    "Toà án", "Tư lệnh", "Tổ chức", "Tổng công ty", "Tổng cục", "UBND", "Viện", "Vụ", "Văn phòng", "Đoàn",
    "Đơn vị",
    "Đại sứ quán", "Đội", "Đồn", "Đảng ủy", "Ủy ban", "Uỷ ban",
  ]
}
