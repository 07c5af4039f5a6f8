import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing

struct `A remedy with edits` {
  private static let cases = RuleExampleCase.all.filter { $0.example.isFlagged && !$0.isRevision }

  /// The rules of what is found in files (an address may be what is mended), and the editorial fixes of one rule's findings.
  private static func state(_ files: [SourceFile], rule: String, asOf: String) throws
    -> (found: [String], fixes: Fixes)
  {
    let reading = CatalogueLoader().read(files)
    let graph = GraphBuilder(Knowledge(reading.catalogue)).build(reading.catalogue)
    let context = AnalysisContext(graph: graph, asOf: try #require(CalendarDate(asOf)))
    let findings = DiagnosticSet(reading.diagnostics + context.findings()).items
    let own = findings.filter { $0.rule.name == rule }
    return (
      findings.map(\.rule.name),
      Fixes(own, in: reading.files, allowing: [.editorial])
    )
  }

  @Test(arguments: cases)
  func `leaves nothing to mend and touches nothing else`(_ example: RuleExampleCase)
    throws
  {
    var files = example.files
    let first = try Self.state(files, rule: example.rule, asOf: example.example.asOf)
    guard !first.fixes.files.isEmpty else { return }
    for _ in 0..<8 {
      let state = try Self.state(files, rule: example.rule, asOf: example.example.asOf)
      guard !state.fixes.files.isEmpty else { break }
      for (number, file) in state.fixes.files {
        files[Int(number)] = SourceFile(path: file.original.path, bytes: file.bytes)
      }
    }
    let last = try Self.state(files, rule: example.rule, asOf: example.example.asOf)
    #expect(last.fixes.files.isEmpty, "\(RuleSources.file(of: example.rule)): its remedy never ends")
    #expect(
      Set(last.found).subtracting(first.found) == [],
      "\(RuleSources.file(of: example.rule)): its remedy brings new findings"
    )
    #expect(last.found.count < first.found.count, "\(RuleSources.file(of: example.rule)): nothing was mended")
    let edited = Set(first.fixes.files.map { Int($0.number) })
    for (index, file) in files.enumerated() where !edited.contains(index) {
      #expect(file.bytes == example.files[index].bytes)
    }
  }

  @Test
  func `exists for some rules`() throws {
    let mended = try Self.cases.filter {
      try !Self.state($0.files, rule: $0.rule, asOf: $0.example.asOf).fixes.files.isEmpty
    }
    #expect(Set(mended.map(\.rule)).count >= 2)
  }
}

struct `An edited file` {
  private static let file = SourceFile(
    path: "a.json",
    bytes: Array((1...12).map { "dòng \($0)\n" }.joined().utf8)
  )

  private static func edit(_ piece: String, _ text: String) -> TextEdit {
    let whole = String(decoding: file.bytes, as: UTF8.self)
    let range = whole.firstRange(of: piece) ?? whole.startIndex..<whole.startIndex
    let start = whole.utf8.distance(from: whole.startIndex, to: range.lowerBound)
    return TextEdit(Place(file: 0, start: start, end: start + piece.utf8.count), with: text)
  }

  @Test
  func `keeps every byte outside its edits, and the first of two that overlap`() {
    let edited = EditedFile(
      Self.file,
      edits: [Self.edit("dòng 9", "hàng \"9\""), Self.edit("dòng 2", "hàng 2"), Self.edit("òng 2", "x")]
    )
    let expected = String(decoding: Self.file.bytes, as: UTF8.self)
      .replacing("dòng 2", with: "hàng 2").replacing("dòng 9", with: #"hàng \"9\""#)
    #expect(String(decoding: edited.bytes, as: UTF8.self) == expected)
  }

  @Test
  func `shows its change as a unified diff`() {
    let edited = EditedFile(Self.file, edits: [Self.edit("dòng 2", "hàng 2"), Self.edit("dòng 12", "hết")])
    #expect(
      edited.diff == """
        --- a/a.json
        +++ b/a.json
        @@ -1,5 +1,5 @@
         dòng 1
        -dòng 2
        +hàng 2
         dòng 3
         dòng 4
         dòng 5
        @@ -9,4 +9,4 @@
         dòng 9
         dòng 10
         dòng 11
        -dòng 12
        +hết

        """
    )
    #expect(EditedFile(Self.file, edits: []).diff.isEmpty)
  }
}
