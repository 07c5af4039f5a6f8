internal import CatalogueModel

/// The mark that a list gives its entries: entries with the same mark stand on the same level.
enum ListLevel: Hashable {
  case bullet, dash, letter, number

  /// The mark before the word that opens an entry; nil where the entry has none.
  init?(of index: Int, in row: RowReading) {
    let marks = row.words[index].gap.marks
    if marks.contains(.bullet) {
      self = .bullet
    } else if marks.contains(.dash), index == 0 || marks.contains(.space) {
      self = .dash
    } else if row.words[index].length <= 2, index + 1 < row.words.count,
      row.words[index + 1].gap.closed > 0 || row.words[index + 1].gap.marks.contains(.period)
    {
      self = row.words[index].isNumber ? .number : .letter
    } else {
      return nil
    }
  }
}
