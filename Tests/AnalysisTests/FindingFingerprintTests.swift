import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing

struct `A finding's fingerprint` {
  private static let original = """
    <procedure xmlns="urn:tthc:catalogue:1" code="1.000001" verified="true">
      <name>Đăng ký\u{A0}thường trú</name>
      <cases>
        <case id="main">
          <components>
            <component id="a"><text>Tờ khai theo mẫu</text></component>
            <component id="b" colour="red"><text>Tờ khai theo mẫu</text></component>
          </components>
        </case>
      </cases>
    </procedure>
    """

  /// What is found in a file, as rule and fingerprint.
  private static func prints(_ text: String, path: String = "a.xml") throws -> [String] {
    let reading = CatalogueLoader().read([SourceFile(path: path, bytes: Array(text.utf8))])
    let graph = GraphBuilder(Knowledge(reading.catalogue)).build(reading.catalogue)
    let asOf = try #require(CalendarDate("2026-06-01"))
    var reader = FingerprintReader(reading.files)
    return (reading.diagnostics + AnalysisContext(graph: graph, asOf: asOf).findings())
      .map { "\($0.rule) \(reader.fingerprint(of: $0))" }.sorted()
  }

  @Test
  func `survives moved lines, another file name and another order of elements`() throws {
    let before = try Self.prints(Self.original)
    #expect(before.contains { $0.hasPrefix("text-not-normalised") })
    #expect(before.contains { $0.hasPrefix("component-duplicate") })
    #expect(before.contains { $0.hasPrefix("unknown-key") })
    #expect(try Self.prints("\n\n" + Self.original.replacing("\n", with: "\n\n")) == before)
    #expect(try Self.prints(Self.original, path: "thư mục/khác.xml") == before)
    let added = Self.original.replacing(
      "<component id=\"a\">",
      with: "<component id=\"z\"><text>Ảnh chân dung</text></component><component id=\"a\">"
    )
    #expect(try Self.prints(added) == before)
  }

  @Test
  func `changes with the element and with what is marked in it`() throws {
    let before = try Self.prints(Self.original)
    let renamed = try Self.prints(Self.original.replacing("id=\"b\"", with: "id=\"c\""))
    // Which of two alike comes first is no matter.
    #expect(
      before.filter { $0.hasPrefix("component-duplicate") }
        == renamed.filter { $0.hasPrefix("component-duplicate") }
    )
    #expect(before.filter { $0.hasPrefix("unknown-key") } != renamed.filter { $0.hasPrefix("unknown-key") })
    #expect(before.filter { $0.hasPrefix("text-not") } == renamed.filter { $0.hasPrefix("text-not") })
    let reworded = try Self.prints(Self.original.replacing("Tờ khai", with: "Đơn"))
    #expect(
      before.filter { $0.hasPrefix("component-duplicate") }
        != reworded.filter { $0.hasPrefix("component-duplicate") }
    )
  }

  @Test
  func `of a file that says nothing of itself goes by its content, of an empty one by its path`() throws {
    let broken = try Self.prints("{ \"a\": }", path: "x.json")
    #expect(try Self.prints("{\n  \"a\":\n}", path: "y/z.json") == broken)
    #expect(try Self.prints("{ \"b\": }", path: "x.json") != broken)
    #expect(try Self.prints("", path: "x.json") != Self.prints("", path: "y.json"))
  }

  @Test
  func `reads back as written`() throws {
    let text = "00fedcba98765432"
    #expect(FindingFingerprint(text)?.description == text)
    for bad in ["", "00FEDCBA98765432", "0fedcba98765432", "+0fedcba98765432", "00fedcba987654321"] {
      #expect(FindingFingerprint(bad) == nil)
    }
  }
}
