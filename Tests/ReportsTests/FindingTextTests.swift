import Diagnostics
import Reports
import Testing

struct `A finding on a terminal` {
  /// The source line and the underline that are shown for a piece of a file.
  private func excerpt(_ text: String, marking piece: String) throws -> [String] {
    let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
    let range = try #require(text.firstRange(of: piece))
    let finding = Diagnostic(
      "unknown-key",
      .warning,
      Bilingual(vi: "a", en: "a"),
      at: Place(
        file: 0,
        start: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
        end: text.utf8.distance(from: text.startIndex, to: range.upperBound)
      )
    )
    let lines = FindingText(files: SourceFiles([file]), language: .en).text(finding).split(separator: "\n")
    return lines.dropFirst().map(String.init)
  }

  @Test
  func `shows its line with the place underlined`() throws {
    #expect(try excerpt("x\nế: số\r\ny", marking: "số") == ["    ế: số", "       ^^"])
    #expect(try excerpt("\ta b", marking: "a b") == ["     a b", "     ^^^"])
    #expect(try excerpt("a\nb", marking: "a\nb") == ["    a", "    ^"])
  }

  @Test
  func `shows a window of a long line`() throws {
    let long = String(repeating: "ế", count: 150)
    let behind = String(repeating: " ", count: 24) + "^^^^"
    #expect(
      try excerpt(long + "đây" + "!" + long, marking: "đây!")
        == ["    " + long.prefix(20) + "đây!" + long.prefix(76), behind]
    )
    let atEnd = String(repeating: " ", count: 4 + 97) + "^^^"
    #expect(try excerpt(long + "đây", marking: "đây") == ["    " + long.prefix(97) + "đây", atEnd])
    let whole = String(repeating: "^", count: 80)
    #expect(
      try excerpt("0" + long, marking: long)
        == ["    0" + long.prefix(99), "     " + String(repeating: "^", count: 99)]
    )
    #expect(
      try excerpt(String(repeating: "0", count: 50) + long + long, marking: long + long)[1]
        == String(repeating: " ", count: 24) + whole
    )
  }

  @Test(.timeLimit(.minutes(1)))
  func `costs the same however long its line is`() {
    let piece = "\"khóa\": \"giá trị\", "
    let file = SourceFile(
      path: "a.json",
      bytes: Array(String(repeating: piece, count: 300_000 / piece.utf8.count).utf8)
    )
    let printer = FindingText(files: SourceFiles([file]), language: .en)
    var length = 0
    for start in stride(from: 0, to: file.bytes.count, by: piece.utf8.count) {
      let finding = Diagnostic(
        "unknown-key",
        .warning,
        Bilingual(vi: "a", en: "a"),
        at: Place(file: 0, start: start, end: file.bytes.count)
      )
      length += printer.text(finding).utf8.count
    }
    #expect(length > 300_000)
  }
}
