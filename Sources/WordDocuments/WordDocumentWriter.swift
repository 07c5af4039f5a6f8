/// Writes a word-processing document (DOCX) piece by piece, the same bytes for the same pieces.
///
/// Page numbers stand centred in the upper margin, from the second page on.
public struct WordDocumentWriter {
  private let package: WordPackage
  private var buffer = MarkupBuffer()
  private var layout: PageLayout
  private var hasEarlierSection = false
  private var bookmarks: Set<String> = []
  private var endsInTable = false

  /// A writer; `language` is a tag such as `vi-VN`, `layout` that of the first pages.
  public init(title: String, language: String, layout: PageLayout = .portrait) {
    package = WordPackage(title: title, language: language)
    self.layout = layout
    buffer.markup(
      #"\#(WordNamespace.declaration)<w:document xmlns:w="\#(WordNamespace.main)" xmlns:r="\#(WordNamespace.relationships)"><w:body>"#
    )
  }

  /// Adds a paragraph.
  public mutating func add(_ paragraph: WordParagraph) {
    write(paragraph, sectionEnd: nil)
    endsInTable = false
  }

  /// Adds a table.
  public mutating func add(_ table: WordTable) {
    // Two tables without a paragraph between them are one.
    if endsInTable { add(WordParagraph(.recipient, [])) }
    let widths = Self.widths(of: table.columns, in: layout.textWidth)
    buffer.markup(#"<w:tbl><w:tblPr><w:tblW w:w="\#(layout.textWidth)" w:type="dxa"/>"#)
    if table.isRuled {
      let edges = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .map { #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="000000"/>"# }
      buffer.markup("<w:tblBorders>\(edges.joined())</w:tblBorders>")
    }
    buffer.markup(#"<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>"#)
    for width in widths { buffer.markup(#"<w:gridCol w:w="\#(width)"/>"#) }
    buffer.markup("</w:tblGrid>")
    if table.columns.contains(where: { !$0.heading.isEmpty }) {
      buffer.markup("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
      for (column, width) in zip(table.columns, widths) {
        let cell = WordTable.Cell([WordParagraph(.cellHeading, column.heading)])
        write(cell, width: width, isHeading: true)
      }
      buffer.markup("</w:tr>")
    }
    for row in table.rows { write(row, widths) }
    buffer.markup("</w:tbl>")
    endsInTable = true
  }

  /// Ends the pages written so far; what follows stands on a new page of another layout.
  public mutating func startSection(_ next: PageLayout) {
    // The paragraph that ends a section holds its layout.
    write(WordParagraph(.recipient, []), sectionEnd: layout)
    layout = next
  }

  /// Ends the document; nil where it cannot be packed.
  public consuming func finish() -> [UInt8]? {
    if endsInTable { add(WordParagraph(.recipient, [])) }
    writeSectionEnd(layout)
    buffer.markup("</w:body></w:document>")
    return package.packed(buffer.bytes)
  }

  private mutating func write(_ row: [WordTable.Cell], _ widths: [Int]) {
    let length = row.reduce(0) { sum, cell in
      max(sum, cell.paragraphs.reduce(0) { $0 + $1.runs.reduce(0) { $0 + $1.text.utf8.count } })
    }
    // A row is kept together where it surely fits on a page.
    buffer.markup(length < 700 ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>")
    var column = 0
    for cell in row {
      let end = min(widths.count, column + max(1, cell.span))
      write(cell, width: widths[min(column, end)..<end].reduce(0, +))
      column = end
    }
    buffer.markup("</w:tr>")
  }

  private mutating func write(_ cell: WordTable.Cell, width: Int, isHeading: Bool = false) {
    buffer.markup(#"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/>"#)
    if cell.span > 1 { buffer.markup(#"<w:gridSpan w:val="\#(cell.span)"/>"#) }
    if isHeading { buffer.markup(#"<w:vAlign w:val="center"/>"#) }
    buffer.markup("</w:tcPr>")
    for paragraph in cell.paragraphs.isEmpty ? [WordParagraph(.cell, [])] : cell.paragraphs { add(paragraph) }
    buffer.markup("</w:tc>")
  }

  private mutating func write(_ paragraph: WordParagraph, sectionEnd: PageLayout?) {
    buffer.markup(#"<w:p><w:pPr><w:pStyle w:val="\#(paragraph.style.rawValue)"/>"#)
    if let sectionEnd { writeSectionEnd(sectionEnd) }
    buffer.markup("</w:pPr>")
    let bookmark = paragraph.bookmark.flatMap { bookmarks.insert($0).inserted ? $0 : nil }
    if let bookmark {
      buffer.markup(#"<w:bookmarkStart w:id="\#(bookmarks.count)" w:name="\#(bookmark)"/>"#)
    }
    for run in paragraph.runs { write(run) }
    if bookmark != nil { buffer.markup(#"<w:bookmarkEnd w:id="\#(bookmarks.count)"/>"#) }
    buffer.markup("</w:p>")
  }

  private mutating func write(_ run: WordRun) {
    if let target = run.target { buffer.markup(#"<w:hyperlink w:anchor="\#(target)" w:history="1">"#) }
    buffer.markup("<w:r>")
    if run.isBold || run.isItalic || run.target != nil {
      buffer.markup("<w:rPr>")
      if run.isBold { buffer.markup("<w:b/><w:bCs/>") }
      if run.isItalic { buffer.markup("<w:i/><w:iCs/>") }
      if run.target != nil { buffer.markup(#"<w:u w:val="single"/>"#) }
      buffer.markup("</w:rPr>")
    }
    buffer.runText(run.text)
    buffer.markup(run.target == nil ? "</w:r>" : "</w:r></w:hyperlink>")
  }

  private mutating func writeSectionEnd(_ layout: PageLayout) {
    buffer.markup(
      #"<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/><w:type w:val="nextPage"/>"#
    )
    buffer.markup(layout.size + PageLayout.margins)
    if !hasEarlierSection { buffer.markup("<w:titlePg/>") }
    buffer.markup("</w:sectPr>")
    hasEarlierSection = true
  }

  /// The columns' widths, which add up to the whole.
  private static func widths(of columns: [WordTable.Column], in whole: Int) -> [Int] {
    let total = max(1, columns.reduce(0) { $0 + max(1, $1.share) })
    var seen = 0
    var edge = 0
    return columns.map { column in
      seen += max(1, column.share)
      let next = whole * seen / total
      defer { edge = next }
      return next - edge
    }
  }
}
