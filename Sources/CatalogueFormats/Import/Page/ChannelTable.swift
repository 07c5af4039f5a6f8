/// The ways of filing of a page: rows that run together, each of them a way, a time, a fee and a description.
struct ChannelTable {
  private(set) var rows: [ChannelRow] = []
  /// What stands before the first row: no table that is known.
  let rest: PagePart

  init(_ part: PagePart) {
    let text = part.text
    let start = part.range.lowerBound
    let table =
      text.has(Self.header, at: start, before: part.range.upperBound)
      ? start + Self.header.count..<part.range.upperBound : part.range
    let heads = ChannelHead.all(in: text, table)
    for (index, head) in heads.enumerated() {
      let end = index + 1 < heads.count ? heads[index + 1].start : table.upperBound
      rows.append(ChannelRow(text, head, before: end))
    }
    rest = PagePart(text, table.lowerBound..<(heads.first?.start ?? table.upperBound))
  }

  static let header: ByteWord = "Hình thức nộpThời gianPhí, lệ phíMô tả"
}
