/// A part of a report under a heading, in no format.
struct ReportSection: Sendable {
  let heading: String
  var blocks: [ReportBlock]
  /// Whether its tables need the width of a page on its side.
  var isWide = false
}

/// A piece of a report's text.
enum ReportBlock: Sendable {
  /// A heading within a section, from level 2 on; procedures can be led to.
  case heading(String, level: Int, anchor: String? = nil)
  /// Running text.
  case paragraph([ReportSpan])
  /// An entry of a list.
  case item([ReportSpan])
  /// A remark in small type.
  case note(String)
  /// A table, with the columns that texts show.
  case table(ReportTable)

  /// Running text that looks the same throughout.
  static func paragraph(_ text: String) -> ReportBlock { .paragraph([.plain(text)]) }

  /// An entry of a list that looks the same throughout.
  static func item(_ text: String) -> ReportBlock { .item([.plain(text)]) }
}

/// Text that looks the same throughout.
enum ReportSpan: Sendable {
  /// Plain.
  case plain(String)
  /// Bold.
  case strong(String)
  /// Italic.
  case soft(String)
  /// What leads to a table.
  case link(String, ReportTable.ID)
}
