import CatalogueFormats
import CatalogueModel
import Diagnostics
import Testing

/// A file with the places of its findings marked: `⟦…⟧` around each place, the rules in the order of the marks.
struct DecoderCase: CustomStringConvertible, Sendable {
  let title: String
  let format: NativeFormat
  let file: SourceFile
  /// Findings as `line:column-line:column rule`, one each mark.
  let expected: [String]

  init(_ title: String, _ format: NativeFormat, _ rules: [String], _ marked: String) {
    self.title = title
    self.format = format
    var text = ""
    var starts: [String] = []
    var places: [String] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append("\(line):\(column)")
      case "⟧": places.append("\(starts.popLast() ?? "?")-\(line):\(column)")
      case "\n":
        (line, column) = (line + 1, 1)
        text.unicodeScalars.append(scalar)
      default:
        column += 1
        text.unicodeScalars.append(scalar)
      }
    }
    file = SourceFile(path: "case.\(format.rawValue)", bytes: Array(text.utf8))
    expected = zip(places, rules).map { "\($0) \($1)" }
  }

  var description: String { "\(format.rawValue): \(title)" }

  /// What reading finds, in the same notation and in the order of places.
  func findings() -> [String] {
    DiagnosticSet(format.read(file, number: 0).diagnostics).items.map { finding in
      let start = file.position(of: Int(finding.place?.start ?? 0))
      let end = file.position(of: Int(finding.place?.end ?? 0))
      return "\(start.line):\(start.column)-\(end.line):\(end.column) \(finding.rule)"
    }
  }
}

extension DecoderCase {
  /// A JSON paper whose further members are given.
  private static func json(_ title: String, _ rules: String..., paper members: String) -> DecoderCase {
    DecoderCase(
      title,
      .json,
      rules,
      "{\n  \"paper\": {\n    \"id\": \"a\", \"verified\": true, \"name\": {\"vi\": \"Giấy ế\"},\n    \(members)\n  }\n}\n"
    )
  }

  /// An XML paper with further attributes and children.
  private static func xml(
    _ title: String,
    _ rules: String...,
    attributes: String = "",
    children: String = ""
  ) -> DecoderCase {
    DecoderCase(
      title,
      .xml,
      rules,
      "<paper xmlns=\"urn:tthc:catalogue:1\" id=\"a\" verified=\"true\"\(attributes)>\n"
        + "  <name><vi>Giấy ế</vi></name>\(children)\n</paper>\n"
    )
  }

  static let all: [DecoderCase] = [
    json("an unknown key", "unknown-key", paper: "\"⟦tên⟧\": \"x\""),
    xml("an unknown element", "unknown-key", children: "\n  <⟦khac⟧>ế</khac>"),
    xml("an unknown attribute", "unknown-key", attributes: " ⟦khac⟧=\"ế\""),
    json(
      "a key of another record",
      "unknown-key",
      paper: "\"holdings\": [{\"register\": \"a\", \"recordType\": \"b\", \"⟦note⟧\": \"x\"}]"
    ),
    DecoderCase(
      "a missing key",
      .json,
      ["missing-key"],
      "{\"⟦paper⟧\": {\"id\": \"a\", \"name\": {\"vi\": \"ế\"}}}"
    ),
    DecoderCase(
      "a missing attribute",
      .xml,
      ["missing-key"],
      "<⟦paper⟧ xmlns=\"urn:tthc:catalogue:1\" id=\"a\"><name><vi>ế</vi></name></paper>"
    ),
    DecoderCase(
      "a missing element",
      .xml,
      ["missing-key"],
      "<⟦paper⟧ xmlns=\"urn:tthc:catalogue:1\" id=\"a\" verified=\"true\"/>"
    ),
    json("a missing key of a list item", "missing-key", paper: "\"holdings\": [⟦⟧{\"register\": \"a\"}]"),
    xml(
      "a missing key of a list item",
      "missing-key",
      children: "<holdings><⟦holding⟧ register=\"a\"/></holdings>"
    ),
    json(
      "a missing wording",
      "missing-key",
      paper: "\"nearMisses\": [{\"text\": \"ế\", \"⟦reason⟧\": {\"en\": \"x\"}}]"
    ),
    json("a number for text", "wrong-type", paper: "\"note\": ⟦5⟧"),
    json("a list for text", "wrong-type", paper: "\"note\": ⟦[\"x\"]⟧"),
    json("null for text", "wrong-type", paper: "\"note\": ⟦null⟧"),
    json("text for a flag", "wrong-type", paper: "\"article4\": \"⟦true⟧\""),
    json("text for a list", "wrong-type", paper: "\"synonyms\": \"⟦ế⟧\""),
    json("an object for a list", "wrong-type", paper: "\"synonyms\": ⟦{}⟧"),
    json(
      "a list for a record",
      "wrong-type",
      paper: "\"abolishedNames\": [{\"text\": \"ế\", \"citation\": ⟦[]⟧}]"
    ),
    json("text for a record in a list", "wrong-type", paper: "\"holdings\": [\"⟦a⟧\"]"),
    json("a number for text in a list", "wrong-type", paper: "\"synonyms\": [\"ế\", ⟦5⟧]"),
    json(
      "a number for a date",
      "wrong-type",
      paper: "\"abolishedNames\": [{\"text\": \"ế\", \"since\": ⟦2020⟧}]"
    ),
    xml("children for text", "wrong-type", children: "<note>⟦<b/>⟧</note>"),
    xml("text for a list", "wrong-type", children: "<synonyms>⟦ế⟧</synonyms>"),
    xml("text for a record", "wrong-type", children: "<holdings><holding>⟦ế⟧</holding></holdings>"),
    xml(
      "text in a record of attributes",
      "mixed-content",
      children: "<holdings><holding register=\"a\" recordType=\"b\">⟦ế⟧</holding></holdings>"
    ),
    xml("an attribute written as element", "wrong-type", children: "<⟦article4⟧>true</article4>"),
    xml("an element written as attribute", "wrong-type", attributes: " ⟦note⟧=\"ế\""),
    xml("a list written as attribute", "wrong-type", attributes: " synonyms=\"⟦ế⟧\""),
    json("an unknown word", "bad-value", paper: "\"scopes\": [{\"kind\": \"⟦đất ở⟧\"}]"),
    xml("an unknown word", "bad-value", children: "<scopes><scope kind=\"⟦đất ở⟧\"/></scopes>"),
    xml("a flag that is none", "bad-value", attributes: " article4=\"⟦yes⟧\""),
    json(
      "an impossible day",
      "bad-value",
      paper: "\"abolishedNames\": [{\"text\": \"ế\", \"since\": \"⟦2023-02-29⟧\"}]"
    ),
    json(
      "a month for a day",
      "bad-value",
      paper: "\"abolishedNames\": [{\"text\": \"ế\", \"since\": \"⟦2023-02⟧\"}]"
    ),
    xml(
      "a day in Vietnamese form",
      "bad-value",
      children:
        "<abolishedNames><abolishedName since=\"⟦01/02/2023⟧\"><text>ế</text></abolishedName></abolishedNames>"
    ),
    json("an identifier in capitals", "bad-value", paper: "\"elements\": [\"b\", \"⟦Tên⟧\"]"),
    xml("an identifier with a space", "bad-value", children: "<elements><element>⟦a b⟧</element></elements>"),
    DecoderCase("a fraction for a whole number", .json, ["bad-value"], procedure(original: "⟦1.5⟧")),
    DecoderCase("a whole number with an exponent", .json, ["bad-value"], procedure(original: "⟦1e3⟧")),
    DecoderCase("a negative count", .json, ["bad-value"], procedure(original: "⟦-1⟧")),
    DecoderCase("a count beyond the limit", .json, ["bad-value"], procedure(original: "⟦1000000000⟧")),
    DecoderCase("text for a count", .json, ["wrong-type"], procedure(original: "\"⟦1⟧\"")),
    DecoderCase(
      "a decimal with thirteen digits",
      .json,
      ["bad-value"],
      "{\"costParameters\": [{\"id\": \"a\", \"value\": ⟦1234567890123⟧, \"unit\": \"đồng\", \"verified\": true, \"name\": {\"vi\": \"ế\"}}]}"
    ),
    DecoderCase(
      "a decimal with a comma",
      .xml,
      ["bad-value"],
      "<costParameters xmlns=\"urn:tthc:catalogue:1\"><costParameter id=\"a\" value=\"⟦1,5⟧\" unit=\"đồng\" verified=\"true\"><name><vi>ế</vi></name></costParameter></costParameters>"
    ),
    json("an empty text", "empty-value", paper: "\"⟦note⟧\": \"\""),
    xml("an empty element", "empty-value", children: "<⟦note⟧/>"),
    xml("an empty attribute", "empty-value", attributes: " ⟦article4⟧=\"\""),
    json("an empty text in a list", "empty-value", paper: "\"synonyms\": [⟦⟧\"\"]"),
    xml("an empty text in a list", "empty-value", children: "<synonyms><⟦synonym⟧></synonym></synonyms>"),
    json("an empty list", "empty-value", paper: "\"⟦synonyms⟧\": []"),
    xml("an empty list", "empty-value", children: "<⟦synonyms⟧/>"),
    xml("an empty list over two lines", "empty-value", children: "<⟦synonyms⟧>\n  </synonyms>"),
    json("a key twice", "duplicate-key", paper: "\"note\": \"x\", \"⟦note⟧\": \"y\""),
    xml("an element twice", "duplicate-key", children: "<note>x</note>\n  <⟦note⟧>y</note>"),
    xml(
      "a foreign item in a list",
      "unknown-key",
      children: "<synonyms><synonym>x</synonym><⟦alias⟧>y</alias></synonyms>"
    ),
    DecoderCase("an unknown root", .json, ["unknown-root"], "{\n  \"⟦giayTo⟧\": {}\n}"),
    DecoderCase(
      "an unknown root",
      .xml,
      ["unknown-root"],
      "<?xml version=\"1.0\"?>\n<⟦giayTo⟧ xmlns=\"urn:tthc:catalogue:1\"/>"
    ),
    DecoderCase(
      "another namespace",
      .xml,
      ["foreign-namespace"],
      "<⟦paper⟧ xmlns=\"urn:other\" id=\"a\" verified=\"true\"><name><vi>ế</vi></name></paper>"
    ),
    DecoderCase(
      "no namespace",
      .xml,
      ["foreign-namespace"],
      "<⟦paper⟧ id=\"a\" verified=\"true\"><name><vi>ế</vi></name></paper>"
    ),
    DecoderCase(
      "a second root",
      .json,
      ["unknown-key"],
      "{\"paper\": {\"id\": \"a\", \"verified\": true, \"name\": {\"vi\": \"ế\"}},\n \"⟦register⟧\": {}}"
    ),
    DecoderCase("a root that is null", .json, ["wrong-type"], "{\"paper\": ⟦null⟧}"),
    DecoderCase("an empty list at the root", .json, ["empty-value"], "{\"⟦elements⟧\": []}"),
    json(
      "two mistakes in the order of their places",
      "wrong-type",
      "unknown-key",
      paper: "\"note\": ⟦5⟧,\n    \"⟦khac⟧\": \"\\u1ebf\""
    ),
  ]

  private static func procedure(original: String) -> String {
    "{\"procedure\": {\"code\": \"1.000001\", \"verified\": true, \"name\": \"ế\", \"cases\": [\n"
      + "{\"id\": \"main\", \"components\": [{\"id\": \"a\", \"original\": \(original), \"text\": \"ế\"}]}]}}"
  }
}

struct `A decoder` {
  @Test(arguments: DecoderCase.all)
  func `names each mistake at its exact place`(_ test: DecoderCase) {
    #expect(test.findings() == test.expected)
  }

  @Test(arguments: DecoderCase.all)
  func `says in both languages what is wrong`(_ test: DecoderCase) {
    for finding in test.format.read(test.file, number: 0).diagnostics {
      #expect(!finding.summary.vi.isEmpty && !finding.summary.en.isEmpty)
      #expect(finding.summary.vi != finding.summary.en)
      #expect(finding.severity == .error)
      let texts = [finding.explanation?.vi, finding.explanation?.en].compactMap { $0 }
      #expect(texts.allSatisfy { !$0.contains(": .") }, "an empty list in: \(texts)")
    }
  }

  @Test
  func `keeps what is sound beside a mistake`() throws {
    let text = """
      {"paper": {"id": "a", "verified": true, "name": {"vi": "Giấy"}, "khác": 1,
      "synonyms": ["x", 5, "y"], "holdings": [{"register": "A"}], "note": "ghi chú"}}
      """
    let (document, findings) = NativeFormat.json.read(
      SourceFile(path: "a.json", bytes: Array(text.utf8)),
      number: 3
    )
    guard case .paper(let paper)? = document else {
      Issue.record("no paper was read")
      return
    }
    #expect(paper.synonyms.map(\.wrappedValue) == ["x", "y"])
    #expect(paper.note == "ghi chú")
    #expect(findings.count == 4)
    #expect(findings.allSatisfy { $0.place?.file == 3 })
  }

  @Test(arguments: NativeFormat.allCases)
  func `places each value where it is written`(_ format: NativeFormat) {
    let text =
      format == .json
      ? "{\"paper\": {\"id\": \"a\", \"verified\": true, \"name\": {\"vi\": \"ế\"}, \"synonyms\": [\"ề ồ\", \"hai\"]}}"
      : "<paper xmlns=\"urn:tthc:catalogue:1\" id=\"a\" verified=\"true\"><name><vi>ế</vi></name><synonyms><synonym>ề ồ</synonym>\n<synonym>hai</synonym></synonyms></paper>"
    let file = SourceFile(path: "a", bytes: Array(text.utf8))
    guard case .paper(let paper)? = format.read(file, number: 0).document else {
      Issue.record("no paper was read")
      return
    }
    for (value, expected) in zip(paper.synonyms, ["ề ồ", "hai"]) {
      let place = value.place ?? Place(file: 0, start: 0, end: 0)
      #expect(file.text(Int(place.start)..<Int(place.end)) == expected)
    }
    let id = paper.$id.place ?? Place(file: 0, start: 0, end: 0)
    #expect(file.text(Int(id.start)..<Int(id.end)) == "a")
  }

  @Test(arguments: ["{}", "[]", "null", "5", "\"x\"", "[{\"paper\": {}}]"])
  func `reads nothing only with a reason`(_ text: String) {
    let (document, findings) = NativeFormat.json.read(
      SourceFile(path: "a.json", bytes: Array(text.utf8)),
      number: 0
    )
    #expect(document != nil || !findings.isEmpty, "nothing was read and nothing was said")
  }

  @Test
  func `accepts children in any order`() {
    let text =
      "<paper xmlns=\"urn:tthc:catalogue:1\" verified=\"true\" id=\"a\"><note>n</note><name><en>e</en><vi>v</vi></name></paper>"
    #expect(
      NativeFormat.xml.read(SourceFile(path: "a", bytes: Array(text.utf8)), number: 0).diagnostics.isEmpty
    )
  }
}
