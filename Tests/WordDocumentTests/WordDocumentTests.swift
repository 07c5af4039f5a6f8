import Foundation
import TestSupport
import Testing
import WordDocuments

struct `A written document` {
  private static func parts(_ pieces: (inout WordDocumentWriter) -> Void) throws -> [String: String] {
    var writer = WordDocumentWriter(title: "Báo cáo <1> & \"2\"", language: "vi-VN")
    pieces(&writer)
    return try DocumentParts.texts(#require(writer.finish()))
  }

  private static func body(_ pieces: (inout WordDocumentWriter) -> Void) throws -> String {
    try #require(try parts(pieces)["word/document.xml"])
  }

  @Test
  func `shows what looks like markup as text`() throws {
    let text = try Self.body { $0.add(WordParagraph(.body, "<w:br/> & </w:t> ]]> \"a\"")) }
    #expect(text.contains("&lt;w:br/&gt; &amp; &lt;/w:t&gt; ]]&gt; &quot;a&quot;"))
    #expect(!text.contains("<w:br/>"))
  }

  @Test
  func `drops what XML cannot hold and what turns the direction of text`() throws {
    let text = try Self.body { $0.add(WordParagraph(.body, "a\u{0}b\u{1B}c\u{FFFE}d\u{202E}e\u{85}f")) }
    #expect(text.contains(">abcdef</w:t>"))
  }

  @Test
  func `keeps line breaks and tabs`() throws {
    let text = try Self.body { $0.add(WordParagraph(.body, "a\nb\tc")) }
    #expect(
      text.contains(
        "<w:t xml:space=\"preserve\">a</w:t><w:br/><w:t xml:space=\"preserve\">b</w:t><w:tab/><w:t xml:space=\"preserve\">c</w:t>"
      )
    )
  }

  @Test
  func `repeats the headings of a table, and fills its width`() throws {
    let table = WordTable(
      columns: [WordTable.Column("STT", share: 1), WordTable.Column("Tên", share: 2)],
      rows: [[WordTable.Cell([WordParagraph(.cell, "1")]), WordTable.Cell([])]]
    )
    let text = try Self.body { $0.add(table) }
    #expect(text.contains("<w:tblHeader/>"))
    #expect(text.contains("<w:gridCol w:w=\"3118\"/><w:gridCol w:w=\"6236\"/>"))
  }

  @Test
  func `parts two tables that follow each other`() throws {
    let table = WordTable(columns: [WordTable.Column("A", share: 1)], rows: [])
    let text = try Self.body {
      $0.add(table)
      $0.add(table)
    }
    #expect(!text.contains("</w:tbl><w:tbl>") && !text.contains("</w:tbl><w:sectPr>"))
  }

  @Test
  func `numbers pages from the second on, and lies on its side where it was told to`() throws {
    let parts = try Self.parts {
      $0.add(WordParagraph(.body, "a"))
      $0.startSection(.landscape)
      $0.add(WordParagraph(.body, "b"))
    }
    let text = try #require(parts["word/document.xml"])
    #expect(text.split(separator: "<w:titlePg/>").count == 2)
    #expect(text.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(text.contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"))
    #expect(parts["word/header1.xml"]?.contains(" PAGE ") == true)
    #expect(parts["word/header2.xml"]?.contains("PAGE") == false)
  }

  @Test
  func `leads to a bookmark, which it sets once`() throws {
    let text = try Self.body {
      $0.add(WordParagraph(.body, [WordRun("xem", target: "table_1")]))
      $0.add(WordParagraph(.caption, "Bảng 1", bookmark: "table_1"))
      $0.add(WordParagraph(.caption, "Bảng 2", bookmark: "table_1"))
    }
    #expect(text.contains("<w:hyperlink w:anchor=\"table_1\""))
    #expect(text.split(separator: "w:name=\"table_1\"").count == 2)
  }

  @Test
  func `is the same byte for byte, and names no moment`() throws {
    func bytes() throws -> [UInt8] {
      var writer = WordDocumentWriter(title: "Báo cáo", language: "vi-VN")
      writer.add(WordParagraph(.body, "a"))
      return try #require(writer.finish())
    }
    let first = try bytes()
    #expect(try bytes() == first)
    // The first part's time and day: midnight of 1980-01-01, the earliest a ZIP file can name.
    #expect(Array(first[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test
  func `has parts that are well-formed XML, the list of them first`() throws {
    let parts = try Self.parts { $0.add(WordParagraph(.body, "a")) }
    let folder = FileManager.default.temporaryDirectory.appending(path: "tthc-docx-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, part) in parts.values.enumerated() {
      try Data(part.utf8).write(to: folder.appending(path: "\(index).xml"))
    }
    let names = parts.indices.enumerated().map { "\($0.offset).xml" }
    #expect(parts.keys.contains("[Content_Types].xml"))
    let linted = try ForeignTool.run("xmllint", ["--noout", "--nonet"] + names, in: folder)
    #expect(linted.map(\.exit) ?? 0 == 0, "\(linted?.complaints ?? "")")
  }
}
