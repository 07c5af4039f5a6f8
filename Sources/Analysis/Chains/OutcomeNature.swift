import CatalogueModel
import ProcedureGraph

/// What the outcomes of a procedure are, as their names tell.
enum OutcomeNature {
  /// A licence, a certificate, a card: people need it beyond the next procedure.
  case right
  /// A statement that something is the case, or a copy of what is recorded.
  case statement
  /// Anything else: an opinion, an approval, a notice.
  case other

  init(_ node: ProcedureNode) {
    let names = node.procedure.outcomes.map { FoldedText($0.name) }
    let statements = names.allSatisfy { name in
      guard !name.words.isEmpty else { return false }
      return Self.statements.longest(at: 0, in: name.words) != nil
    }
    if !names.isEmpty, statements, Self.titles.occur(in: FoldedText(node.procedure.name)) {
      self = .statement
    } else if names.isEmpty || names.contains(where: { Self.rights.occur(in: $0) }) {
      self = .right
    } else {
      self = .other
    }
  }

  private static let statements = WordingCues([
    "giấy xác nhận", "văn bản xác nhận", "xác nhận", "phiếu xác nhận", "bản xác nhận", "bản sao", "trích lục",
    "giấy báo", "phiếu cung cấp thông tin", "văn bản cung cấp thông tin",
  ])
  private static let titles = WordingCues([
    "xác nhận", "cấp bản sao", "cấp giấy xác nhận", "trích lục", "cung cấp thông tin",
  ])
  private static let rights = WordingCues([
    "giấy phép", "giấy chứng nhận", "chứng chỉ", "thẻ", "hộ chiếu", "bằng", "chứng thư", "thị thực",
    "căn cước",
    "quyết định giao đất", "quyết định cho thuê đất", "quyết định cho phép", "sổ", "giấy khai sinh",
    "trợ cấp",
    "hỗ trợ", "tiền", "chế độ", "đăng ký", "công nhận", "bản sao trích lục",
  ])
}
