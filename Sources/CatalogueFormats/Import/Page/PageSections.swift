/// The portal's whole page as one text, cut at its headings.
///
/// Headings also occur as words of the texts between them; a true one has no space before or behind it, that of a table
/// the table's own heading behind it.
struct PageSections {
  let text: PlacedText
  private var contents = [Range<Int>?](repeating: nil, count: PageSection.allCases.count)

  /// Nil where the text is no page of a procedure.
  init?(_ text: PlacedText) {
    self.text = text
    var position = 0
    var open: PageSection?
    for section in PageSection.allCases {
      guard let label = Self.heading(of: section, in: text, from: position) else {
        if section.isCompulsory { return nil }
        continue
      }
      if let open { contents[open.rawValue] = position..<label.lowerBound }
      open = section
      position = label.upperBound
    }
    if let open { contents[open.rawValue] = position..<text.bytes.count }
  }

  /// A section's content; the last one runs to the page's end.
  func part(_ section: PageSection) -> PagePart? {
    contents[section.rawValue].map { PagePart(text, $0) }
  }

  /// Whether a text occurs somewhere on the page.
  func contains(_ part: PagePart) -> Bool {
    text.contains(part.text, part.range)
  }

  private static func heading(of section: PageSection, in text: PlacedText, from start: Int) -> Range<Int>? {
    var position = start
    /// One that nothing but its content's first mark joins to it.
    var doubtful: Range<Int>?
    while let label = text.first(section.label, in: position..<text.bytes.count) {
      switch standing(of: section, at: label, in: text) {
      case .heading: return label
      case .doubtful: doubtful = doubtful ?? label
      case .word: break
      }
      position = label.upperBound
    }
    return doubtful
  }

  private enum Standing {
    case heading, doubtful, word
  }

  private static func standing(of section: PageSection, at label: Range<Int>, in text: PlacedText) -> Standing
  {
    let end = label.upperBound
    let last = text.bytes.count
    switch section {
    case .channels: return text.has(ChannelTable.header, at: end, before: last) ? .heading : .word
    case .law:
      return [LegalTable.header, PagePart.nothing, PageSection.executing.label].contains {
        text.has($0, at: end, before: last)
      } ? .heading : .word
    case .dossier, .executing, .conditions, .outcomes:
      let isJoinedBefore =
        text.kind(before: label.lowerBound, after: 0) != .space
        && !(label.lowerBound > 0 && opening.contains(text.bytes[label.lowerBound - 1]))
      let isJoinedBehind = end == last || text.kind(at: end, before: last) != .space
      guard isJoinedBehind || isJoinedBefore else { return .word }
      return isJoinedBefore || end == last || !closing.contains(text.bytes[end]) ? .heading : .doubtful
    default: return .heading
    }
  }

  private static let opening = Set("(\"'/".utf8)
  private static let closing = Set(".,;:)/\"'".utf8)
}
