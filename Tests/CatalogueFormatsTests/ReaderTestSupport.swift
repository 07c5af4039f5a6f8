import CatalogueFormats
import Diagnostics
import Foundation
import Testing
import TestSupport

/// What the tests of the readers share.
enum ReaderTestSupport {
  /// All cases of the corpus folder, by name.
  static let corpus: [CorpusCase] = {
    guard let folder = Bundle.module.url(forResource: "Corpus", withExtension: nil) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      guard name.hasSuffix(".txt") else { return nil }
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        return nil
      }
      return CorpusCase(name: String(name.dropLast(4)), text: text)
    }
  }()

  /// The seed of random tests: `TTHC_SEED`, or a fixed one.
  static let seed = ProcessInfo.processInfo.environment["TTHC_SEED"].flatMap { UInt64($0) } ?? 20_251_115

  /// A sound document in each format, ending in its last needed byte.
  static let documents: [SourceFile] = [
    SourceFile(
      path: "sound.xml",
      bytes: Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- một thủ tục -->
        <procedure xmlns="urn:tthc" code="1.004222" name="Đăng ký &quot;khai sinh&quot;">
          <step id='s1'>Nộp hồ sơ &amp; nhận kết quả &#x1EA5; 📝</step>
          <case id="main"><component id="ct01" paper="to-khai" copies="1"/>
            <note><![CDATA[bản <chính>]]></note>
          </case>
        </procedure>
        """.utf8
      )
    ),
    SourceFile(
      path: "sound.json",
      bytes: Array(
        #"""
        {
          "code": "1.004222", "name": "Đăng ký \"khai sinh\" \u1EA5 \uD83D\uDCDD",
          "days": 5, "rate": -1.25e-3, "online": true, "fee": null,
          "steps": [{"id": "s1", "text": "Nộp hồ sơ & nhận kết quả"}, [], {}, "ế"]
        }
        """#.utf8
      )
    ),
  ]

  /// Reads by the path's ending.
  static func read(_ file: SourceFile) -> (tree: SourceTree, diagnostics: [Diagnostic]) {
    file.path.hasSuffix("xml") ? XMLReader.read(file, number: 0) : JSONReader.read(file, number: 0)
  }

  /// One to four random changes: a byte replaced, dropped or doubled, or a piece copied elsewhere.
  static func damage(_ bytes: [UInt8], using generator: inout SplitMix) -> [UInt8] {
    let marks = Array("<>&;\"'/={}[]:,\\-!?u0 \n".utf8) + [0x00, 0x7F, 0xC3, 0xE1, 0xED, 0xFF]
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes[index] = marks.randomElement(using: &generator) ?? 0
      case 2: bytes.remove(at: index)
      case 3: bytes.insert(marks.randomElement(using: &generator) ?? 0, at: index)
      default:
        let end = min(bytes.count, index + Int.random(in: 1...40, using: &generator))
        bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: 0..<bytes.count, using: &generator))
      }
    }
    return bytes
  }

  /// What holds for every tree and finding, whatever was read.
  static func checkInvariants(
    _ tree: SourceTree,
    _ diagnostics: [Diagnostic],
    of file: SourceFile,
    _ label: Comment
  ) {
    for diagnostic in diagnostics {
      let places = [diagnostic.place].compactMap { $0 } + diagnostic.notes.compactMap(\.place)
      #expect(diagnostic.place != nil, label)
      #expect(places.allSatisfy { $0.start <= $0.end && $0.end <= file.bytes.count }, label)
      #expect(!diagnostic.summary.vi.isEmpty && !diagnostic.summary.en.isEmpty, label)
    }
    guard let root = tree.root else { return }
    var reached = 0
    var open = [root]
    while let index = open.popLast() {
      reached += 1
      let place = tree.place(of: index)
      let inner = [tree.namePlace(of: index), tree.valuePlace(of: index)]
      let isInside = inner.allSatisfy { $0.start >= place.start && $0.end <= place.end && $0.start <= $0.end }
      if !isInside || place.end > file.bytes.count { Issue.record("place outside its node; \(label)") }
      let isSound = tree.withValue(of: index) { value in
        value.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
      }
      if !isSound { Issue.record("value is not UTF-8; \(label)") }
      open.append(contentsOf: tree.children(of: index))
    }
    #expect(reached == tree.count, label)
  }
}
