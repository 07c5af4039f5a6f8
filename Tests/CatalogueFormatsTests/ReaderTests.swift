import CatalogueFormats
import Diagnostics
import Foundation
import Testing
import TestSupport

struct `Every reader` {
  @Test(arguments: ReaderTestSupport.corpus)
  func `gives the tree and the findings of its corpus`(_ test: CorpusCase) {
    #expect(test.outcome() == test.expected)
  }

  @Test
  func `has a corpus of both formats`() {
    #expect(ReaderTestSupport.corpus.filter { $0.name.hasPrefix("xml-") }.count >= 40)
    #expect(ReaderTestSupport.corpus.filter { $0.name.hasPrefix("json-") }.count >= 40)
  }

  @Test(arguments: ReaderTestSupport.documents)
  func `reads a sound document without findings`(_ document: SourceFile) {
    #expect(ReaderTestSupport.read(document).diagnostics.isEmpty)
  }

  @Test(arguments: ReaderTestSupport.documents)
  func `survives every prefix and says that it is one`(_ document: SourceFile) {
    for count in 0..<document.bytes.count {
      let prefix = SourceFile(path: document.path, bytes: Array(document.bytes.prefix(count)))
      let (tree, diagnostics) = ReaderTestSupport.read(prefix)
      #expect(!diagnostics.isEmpty, "prefix of \(count) bytes")
      ReaderTestSupport.checkInvariants(tree, diagnostics, of: prefix, "prefix of \(count) bytes")
    }
  }

  @Test(arguments: ReaderTestSupport.documents)
  func `survives random damage`(_ document: SourceFile) {
    let seed = ReaderTestSupport.seed
    var generator = SplitMix(state: seed)
    for round in 0..<500 {
      let damaged = SourceFile(
        path: document.path,
        bytes: ReaderTestSupport.damage(document.bytes, using: &generator)
      )
      let (tree, diagnostics) = ReaderTestSupport.read(damaged)
      let label: Comment = "TTHC_SEED=\(seed), round \(round)"
      #expect(tree.root != nil || !diagnostics.isEmpty, label)
      ReaderTestSupport.checkInvariants(tree, diagnostics, of: damaged, label)
      let again = ReaderTestSupport.read(damaged)
      #expect(again.diagnostics == diagnostics, label)
    }
  }

  @Test(arguments: ["a.xml", "a.json"])
  func `refuses a file beyond its limit`(_ path: String) {
    let bytes = [UInt8](repeating: 0x20, count: ReaderLimits.fileLength + 1)
    let (tree, diagnostics) = ReaderTestSupport.read(SourceFile(path: path, bytes: bytes))
    #expect(tree.root == nil)
    #expect(diagnostics.map(\.rule) == ["file-too-large"])
  }

  @Test(arguments: ReaderTestSupport.documents)
  func `can be used from many tasks at once`(_ document: SourceFile) async {
    let expected = CorpusCase.notation(of: ReaderTestSupport.read(document).tree, in: document)
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<32 {
        group.addTask { CorpusCase.notation(of: ReaderTestSupport.read(document).tree, in: document) }
      }
      for await outcome in group { #expect(outcome == expected) }
    }
  }

  @Test
  func `reads file after file, also behind a broken one`() {
    var xml = XMLReader()
    var json = JSONReader()
    for document in ReaderTestSupport.documents {
      let broken = SourceFile(path: document.path, bytes: Array(document.bytes.prefix(200)))
      let isXML = document.path.hasSuffix("xml")
      #expect(!(isXML ? xml.read(broken, number: 1) : json.read(broken, number: 1)).diagnostics.isEmpty)
      let (tree, diagnostics) = isXML ? xml.read(document, number: 2) : json.read(document, number: 2)
      #expect(diagnostics.isEmpty)
      #expect(tree.file == 2)
      let fresh = ReaderTestSupport.read(document).tree
      #expect(CorpusCase.notation(of: tree, in: document) == CorpusCase.notation(of: fresh, in: document))
    }
  }

  @Test
  func `reads XML far longer than the parser's own buffer with exact places`() throws {
    let row = "<row name=\"ế &amp; ề\">Tờ khai số</row>\n"
    let length = row.utf8.count
    let count = 250_000
    let text = "<rows>\n" + String(repeating: row, count: count) + "</rows>"
    let file = SourceFile(path: "long.xml", bytes: Array(text.utf8))
    let (tree, diagnostics) = ReaderTestSupport.read(file)
    #expect(diagnostics.isEmpty)
    let root = try #require(tree.root)
    var line = 0
    for row in tree.children(of: root) {
      let name = try #require(tree.child(named: Symbol("name"), of: row))
      let start = 7 + line * length
      guard line % 10_000 == 0 || line == count - 1 else {
        line += 1
        continue
      }
      #expect(tree.place(of: row) == Place(file: 0, start: start, end: start + length - 1))
      #expect(
        file.text(Int(tree.valuePlace(of: name).start)..<Int(tree.valuePlace(of: name).end)) == "ế &amp; ề"
      )
      #expect(tree.string(of: name) == "ế & ề")
      #expect(tree.string(of: row) == "Tờ khai số")
      line += 1
    }
    #expect(line == count)
  }
}

struct `A symbol` {
  @Test
  func `equals another by bytes, not by canonical equivalence`() {
    #expect(Symbol("tên") == Symbol("tên"))
    #expect(Symbol("te\u{302}n") != Symbol("t\u{EA}n"))
    #expect(Symbol("tên").text == "tên")
  }

  @Test
  func `of the empty text is a name`() {
    #expect(Symbol("") != Symbol.none)
    #expect(Symbol("").text.isEmpty)
  }

  @Test
  func `survives crowds of names`() {
    let symbols = (0..<20_000).map { Symbol("name \($0)") }
    #expect(Set(symbols).count == 20_000)
    for (number, symbol) in symbols.enumerated() { #expect(symbol.text == "name \(number)") }
  }
}

struct `UTF-8 validity` {
  @Test
  func `agrees with the standard library on random bytes`() {
    let seed = ReaderTestSupport.seed
    var generator = SplitMix(state: seed)
    let sound = Array("Tờ khai đăng ký kết hôn 📝 giấy tờ tùy thân, abcdefghijklmnopqrstuvwxyz".utf8)
    for round in 0..<3000 {
      var bytes = sound
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0x7E...0xFF, using: &generator)
      }
      let label: Comment = "TTHC_SEED=\(seed), round \(round)"
      let file = SourceFile(path: "a.json", bytes: [0x22] + bytes + [0x22])
      let (tree, diagnostics) = JSONReader.read(file, number: 0)
      #expect(diagnostics.isEmpty == (String(validating: bytes, as: UTF8.self) != nil), label)
      if let root = tree.root {
        #expect(tree.string(of: root) == String(decoding: bytes, as: UTF8.self), label)
      }
    }
  }
}
