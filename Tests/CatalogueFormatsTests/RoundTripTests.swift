import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Testing
import TestSupport

struct `A native document` {
  @Test(arguments: NativeFormat.allCases)
  func `of the catalogue comes back from the other format byte for byte`(_ format: NativeFormat) throws {
    let files = try RoundTrip.catalogueFiles(format)
    #expect(!files.isEmpty)
    for file in files {
      let (document, findings) = format.read(file, number: 0)
      #expect(findings.isEmpty, "\(file.path)")
      let value = try #require(document, "\(file.path)")
      #expect(format.print(value) == file.bytes, "\(file.path) is not canonical")
      RoundTrip.check(value, "\(file.path)")
    }
  }

  @Test
  func `of random content comes back from both formats`() {
    let seed = ReaderTestSupport.seed
    var random = RandomDocuments(seed: seed)
    for round in 0..<40 {
      for document in random.documents() { RoundTrip.check(document, "TTHC_SEED=\(seed), round \(round)") }
    }
  }

  @Test
  func `of random content uses every key of the format`() {
    var random = RandomDocuments(seed: ReaderTestSupport.seed)
    var printed = ""
    for _ in 0..<60 {
      for document in random.documents() {
        printed += String(decoding: NativeFormat.xml.print(document), as: UTF8.self)
      }
    }
    let names = NativeFormat.xmlSchema.split(separator: "\n").compactMap { line -> String? in
      guard line.contains("<xs:element ") || line.contains("<xs:attribute ") else { return nil }
      return line.split(separator: "\"").dropFirst().first.map(String.init)
    }
    #expect(names.count > 100)
    for name in Set(names) where !printed.contains("<\(name)") && !printed.contains(" \(name)=\"") {
      Issue.record("RandomDocuments never fills “\(name)”; add it to the generator")
    }
  }

  @Test(arguments: RoundTrip.texts)
  func `keeps each hostile text`(_ text: String) {
    var procedure = Procedure()
    procedure.code = text
    procedure.name = text
    procedure.isVerified = true
    var procedureCase = ProcedureCase()
    procedureCase.id = "main"
    procedure.cases = [procedureCase]
    procedure.subjectNames = [Located(text, at: nil)]
    RoundTrip.check(.procedure(procedure), "text \(text.debugDescription.prefix(80))")
  }

  @Test(arguments: ["\u{1}", "\u{0}", "\u{FFFE}", "a\u{8}b"])
  func `with a character that XML cannot hold is refused or kept, never made unreadable`(_ text: String) {
    let json = SourceFile(
      path: "a.json",
      bytes: Array(#"{"procedure": {"code": "1.000001", "verified": true, "name": ""#.utf8)
        + text.unicodeScalars.flatMap { Array("\\u\(Self.hex($0.value))".utf8) }
        + Array(#"", "cases": [{"id": "main"}]}}"#.utf8)
    )
    let (document, findings) = NativeFormat.json.read(json, number: 0)
    guard findings.isEmpty, let document else { return }
    RoundTrip.check(document, "the JSON reader accepted \(text.debugDescription) without a finding")
  }

  @Test(arguments: ["\u{FFFE}", "\u{FFFF}"], ["\"", "\\n\""])
  func `loses a character that XML cannot hold, with a warning`(_ character: String, _ end: String) throws {
    let text =
      "{\"procedure\": {\"code\": \"1.000001\", \"verified\": true, \"name\": \"ế\(character)ề\(end)}}"
    let (document, findings) = NativeFormat.json.read(
      SourceFile(path: "a.json", bytes: Array(text.utf8)),
      number: 0
    )
    #expect(findings.map(\.rule) == ["control-character"])
    #expect(findings.map(\.severity) == [.warning])
    RoundTrip.check(try #require(document), "U+FFFE or U+FFFF")
  }

  @Test(arguments: NativeFormat.allCases)
  func `is found anywhere keys may stand`(_ format: NativeFormat) throws {
    let seed = ReaderTestSupport.seed
    var random = RandomDocuments(seed: seed)
    for document in random.documents() {
      let bytes = format.print(document)
      let text = String(decoding: bytes, as: UTF8.self)
      let loose = format == .json ? text.replacing("\n", with: "\r\n") : "\u{FEFF}" + text
      let (again, findings) = format.read(SourceFile(path: "a", bytes: Array(loose.utf8)), number: 0)
      #expect(findings.isEmpty, "TTHC_SEED=\(seed): line ends and byte order marks are layout")
      #expect(format.print(try #require(again)) == bytes, "TTHC_SEED=\(seed)")
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// What the round-trip tests share.
enum RoundTrip {
  /// Texts that break careless writers.
  static let texts: [String] = [
    "dấu \"nháy\" 'đơn' & <thẻ> ]]> &amp; &#13;", "te\u{302}\u{301}n", "têń", "a\tb\nc\r\nd\re", "👩‍👩‍👧‍👦 📝 🇻🇳",
    String(repeating: "Giấy khai sinh ế\u{302} ", count: 300), " đầu và cuối ", "\n", "\t", " ", "\u{A0}",
    "\u{2028}",
    "\u{FEFF}giữa\u{FEFF}", "\u{85}", "\\ \\n \\u0041 /", "<!-- x -->", "<![CDATA[x]]>", "<?pi?>",
    "{\"a\": [1]}", "\u{7F}",
    "\u{10FFFF}", "\u{E000}", "0", "true", "null", "&", "\"", "'", "-", "1.000001",
  ]

  /// The files of the catalogue in one format.
  static func catalogueFiles(_ format: NativeFormat) throws -> [SourceFile] {
    let folder = PackageFolder.url.appending(path: "catalogue")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".\(format.rawValue)") && !$0.hasSuffix(".schema.json") }
      .map { SourceFile(path: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0)))) }
  }

  /// XML → JSON → XML and JSON → XML → JSON give the same bytes, without findings.
  static func check(_ document: NativeDocument, _ label: String) {
    for (first, second) in [(NativeFormat.xml, NativeFormat.json), (.json, .xml)] {
      let bytes = first.print(document)
      var current = document
      for format in [first, second, first] {
        let printed = format.print(current)
        let (next, findings) = format.read(SourceFile(path: "a.\(format)", bytes: printed), number: 0)
        guard findings.isEmpty, let next else {
          let lines = findings.prefix(3).map { "\($0.rule) \($0.summary.en)" }
          Issue.record("\(format) as printed has findings: \(lines); \(label)")
          return
        }
        current = next
      }
      if current != document { Issue.record("\(first) and back changed the value; \(label)") }
      if first.print(current) != bytes { Issue.record("\(first) and back changed the bytes; \(label)") }
    }
  }
}
