import Diagnostics
import WordDocuments

/// The report as a document to be edited and signed (DOCX), in the layout of Decree 30/2020/NĐ-CP.
public struct DOCXReport {
  private let report: SimplificationReport
  private var writer: WordDocumentWriter
  private var tables = 0
  /// The position of each annex from 1, by its table.
  private let annexes: [ReportTable.ID: Int]

  /// The document's bytes; nil where it cannot be packed.
  public static func bytes(_ report: SimplificationReport) -> [UInt8]? {
    var document = DOCXReport(report)
    document.letterhead()
    for (index, section) in report.sections.enumerated() { document.add(section, number: index + 1) }
    document.closing()
    for (index, annex) in report.annexes.enumerated() { document.addAnnex(annex, number: index + 1) }
    return document.writer.finish()
  }

  private init(_ report: SimplificationReport) {
    self.report = report
    writer = WordDocumentWriter(
      title: report.title,
      language: report.voice.language == .vi ? "vi-VN" : "en-GB"
    )
    var annexes: [ReportTable.ID: Int] = [:]
    for (index, annex) in report.annexes.enumerated() {
      for case .table(let table) in annex.blocks { annexes[table.id] = index + 1 }
    }
    self.annexes = annexes
  }

  private mutating func letterhead() {
    let letterhead = Letterhead(report)
    writer.add(letterhead.table)
    for paragraph in letterhead.title { writer.add(paragraph) }
  }

  private mutating func add(_ section: ReportSection, number: Int) {
    writer.add(WordParagraph(.heading1, "\(RomanNumeral.text(number)). \(section.heading)"))
    var heading = 0
    for block in section.blocks {
      if case .heading(let text, 2, _) = block {
        heading += 1
        writer.add(WordParagraph(.heading2, "\(heading). \(text)"))
      } else {
        add(block)
      }
    }
  }

  private mutating func addAnnex(_ section: ReportSection, number: Int) {
    writer.startSection(section.isWide ? .landscape : .portrait)
    let name = say("Phụ lục", "Annex") + " " + RomanNumeral.text(number)
    writer.add(WordParagraph(.annexTitle, name, bookmark: "annex_\(number)"))
    writer.add(WordParagraph(.annexTitle, section.heading.uppercased()))
    writer.add(
      WordParagraph(
        .annexReference,
        say(
          "(Kèm theo Báo cáo số …/BC-… ngày … tháng … năm …)",
          "(Attached to the report No. …/BC-… of …)"
        )
      )
    )
    for case .table(let table) in section.blocks { writer.add(wordTable(table)) }
    for case .note(let text) in section.blocks { writer.add(WordParagraph(.remark, text)) }
  }

  private mutating func add(_ block: ReportBlock) {
    switch block {
    case .heading(let text, let level, let anchor):
      let style: WordStyle = level <= 2 ? .heading2 : level == 3 ? .heading3 : .heading4
      writer.add(WordParagraph(style, text, bookmark: anchor))
    case .paragraph(let spans): writer.add(WordParagraph(.body, spans.map(run)))
    case .item(let spans): writer.add(WordParagraph(.item, spans.map(run)))
    case .note(let text): writer.add(WordParagraph(.remark, text))
    case .table(let table):
      tables += 1
      let caption = say("Bảng \(tables). ", "Table \(tables). ") + table.title
      writer.add(WordParagraph(.caption, caption, bookmark: "table_\(table.id.bookmark)"))
      writer.add(wordTable(table))
    }
  }

  private func run(_ span: ReportSpan) -> WordRun {
    switch span {
    case .plain(let text): WordRun(text)
    case .strong(let text): WordRun(text, isBold: true)
    case .soft(let text): WordRun(text, isItalic: true)
    case .link(let text, let table): link(text, table)
    }
  }

  /// What leads to a table: the annex or the table of this document, else the sheet of the workbook beside it.
  private func link(_ text: String, _ table: ReportTable.ID) -> WordRun {
    if let annex = annexes[table] {
      return WordRun(
        say("Phụ lục \(RomanNumeral.text(annex))", "Annex \(RomanNumeral.text(annex))"),
        target: "annex_\(annex)"
      )
    }
    let isInText = report.sections.contains { section in
      section.blocks.contains { block in
        if case .table(let other) = block { other.id == table } else { false }
      }
    }
    guard !isInText else { return WordRun(text, target: "table_\(table.bookmark)") }
    return WordRun(
      say("trang tính “\(table.name(report.voice))”", "sheet '\(table.name(report.voice))'")
    )
  }

  private func wordTable(_ table: ReportTable) -> WordTable {
    let shown = table.columns.indices.filter { table.columns[$0].share != nil }
    let columns = shown.map { index in
      WordTable.Column(table.columns[index].heading, share: table.columns[index].share ?? 1)
    }
    let rows = table.rows.map { row -> [WordTable.Cell] in
      switch row {
      case .group(let name):
        [WordTable.Cell([paragraph(.text(name), isBold: true)], span: shown.count)]
      case .cells(let cells): shown.map { WordTable.Cell([paragraph(cells[$0], isBold: false)]) }
      case .total(let cells): shown.map { WordTable.Cell([paragraph(cells[$0], isBold: true)]) }
      }
    }
    return WordTable(columns: columns, rows: rows)
  }

  private func paragraph(_ cell: ReportCell, isBold: Bool) -> WordParagraph {
    switch cell {
    case .empty: WordParagraph(.cell, [])
    case .text(let text): WordParagraph(.cell, [WordRun(text, isBold: isBold)])
    case .number(let number, _):
      WordParagraph(.cellNumber, [WordRun(report.voice.number(number), isBold: isBold)])
    case .link(let text, let table): WordParagraph(.cell, [link(text, table)])
    }
  }

  private mutating func closing() {
    writer.add(WordParagraph(.body, []))
    writer.add(Letterhead(report).signature)
  }

  private func say(_ vi: String, _ en: String) -> String { report.voice.say(vi, en) }
}

extension ReportTable.ID {
  /// Its name among bookmarks, which hold letters, digits and underscores only.
  fileprivate var bookmark: String { rawValue.replacing("-", with: "_") }
}
